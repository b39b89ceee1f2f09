#include "engine/fleet/conservation.hpp"

#include <numeric>

namespace stichtag::fleet {
namespace {

std::string version_name(std::size_t version) { return "version " + std::to_string(version); }

Count sum(const auto& counts) { return std::accumulate(counts.begin(), counts.end(), Count{0}); }

std::optional<Violation> negative_count(const Fleet& fleet) {
  for (const auto group : all_case_groups()) {
    for (const auto n : fleet.without[std::size_t(group)]) {
      if (n < 0) return Violation{"points >= 0", std::string(name_of(group)), n, 0};
    }
  }
  for (std::size_t version = 0; version < fleet.gateways.size(); ++version) {
    for (const auto n : fleet.gateways[version]) {
      if (n < 0) return Violation{"gateways >= 0", version_name(version), n, 0};
    }
  }
  return std::nullopt;
}

std::optional<Violation> lost_point(const Fleet& fleet) {
  for (const auto group : all_case_groups()) {
    const Count all = fleet.points[std::size_t(group)];
    const Count placed = fleet.cohorts.of_group(group) + sum(fleet.without[std::size_t(group)]);
    if (all == placed) continue;
    return Violation{"points = iMSys + old meter + modern meter + legacy + equipped by others",
                     std::string(name_of(group)), all, placed};
  }
  return std::nullopt;
}

std::optional<Violation> lost_gateway(const Fleet& fleet) {
  Count placed = 0;
  for (const auto& counts : fleet.gateways) placed += sum(counts);
  if (fleet.ever_ordered == placed) return std::nullopt;
  return Violation{
      "ever ordered = ordered + on the shelf + installed + updating + failed, waiting + removed",
      "all versions", fleet.ever_ordered, placed};
}

std::optional<Violation> gateway_without_point(const Fleet& fleet) {
  for (std::size_t v = 0; v < fleet.gateways.size(); ++v) {
    const auto version = Version(v);
    const Count hanging = fleet.at(version, GatewayPlace::installed) +
                          fleet.at(version, GatewayPlace::updating) +
                          fleet.at(version, GatewayPlace::failed_waiting);
    const Count counted = fleet.cohorts.of_version(version);
    if (hanging == counted) continue;
    return Violation{"installed + updating + failed, waiting = iMSys cohorts", version_name(v),
                     hanging, counted};
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(PointPlace place) {
  constexpr std::array<std::string_view, point_place_count> names = {
      "old meter", "modern meter", "legacy", "equipped by others"};
  return names[std::size_t(place)];
}

std::string_view name_of(GatewayPlace place) {
  constexpr std::array<std::string_view, gateway_place_count> names = {
      "ordered", "on the shelf", "installed", "updating", "failed, waiting", "removed"};
  return names[std::size_t(place)];
}

std::optional<Violation> first_violation(const Fleet& fleet) {
  for (const auto equation : {negative_count, lost_point, lost_gateway, gateway_without_point}) {
    if (auto violation = equation(fleet)) return violation;
  }
  return std::nullopt;
}

std::string to_string(const Violation& violation) {
  return violation.equation + " does not hold for " + violation.where + ": " +
         std::to_string(violation.left) + " against " + std::to_string(violation.right);
}

}  // namespace stichtag::fleet
