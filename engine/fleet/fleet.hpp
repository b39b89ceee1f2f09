// The fleet of one operator: where its metering points and its gateways are. Unit: whole points and
// whole gateways; a point with an iMSys has one gateway.
// Change it by the transfers alone (engine/fleet/transfers.hpp): they keep the sums.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/fleet/cohorts.hpp"

namespace stichtag::fleet {

// Points without an iMSys of the operator; those with one are in the cohorts.
enum class PointPlace : std::uint8_t {
  old_meter,
  modern_meter,       // mME
  legacy,             // uncertified system, § 19(5) MsbG
  equipped_by_others  // wMSB: left the operator's duty
};
inline constexpr std::size_t point_place_count = 4;

enum class GatewayPlace : std::uint8_t {
  ordered,
  on_shelf,
  installed,
  updating,
  failed_waiting,  // for a site visit
  removed          // also cancelled orders and written-off stock
};
inline constexpr std::size_t gateway_place_count = 6;

[[nodiscard]] std::string_view name_of(PointPlace place);
[[nodiscard]] std::string_view name_of(GatewayPlace place);

using PointCounts = std::array<Count, point_place_count>;
using GatewayCounts = std::array<Count, gateway_place_count>;

struct Fleet {
  explicit Fleet(std::size_t versions, const AlikeGroups& alike = no_alike_groups())
      : cohorts(alike), gateways(versions) {}

  std::array<Count, case_group_count> points{};  // N[g], all metering points
  std::array<PointCounts, case_group_count> without{};
  Cohorts cohorts;                      // points with an iMSys
  std::vector<GatewayCounts> gateways;  // by version
  Count ever_ordered = 0;

  [[nodiscard]] Count& at(CaseGroup group, PointPlace place) {
    return without[std::size_t(group)][std::size_t(place)];
  }
  [[nodiscard]] Count at(CaseGroup group, PointPlace place) const {
    return without[std::size_t(group)][std::size_t(place)];
  }
  [[nodiscard]] Count& at(Version version, GatewayPlace place) {
    return gateways[std::size_t(version)][std::size_t(place)];
  }
  [[nodiscard]] Count at(Version version, GatewayPlace place) const {
    return gateways[std::size_t(version)][std::size_t(place)];
  }
};

}  // namespace stichtag::fleet
