#include "engine/actors/state/at_start.hpp"

#include <algorithm>
#include <cassert>

#include "engine/fleet/transfers.hpp"

namespace stichtag::actors {
namespace {

using fleet::GatewayPlace;
using fleet::PointPlace;

void must([[maybe_unused]] const Result<Done>& moved) { assert(bool(moved)); }

void put_on_shelf(fleet::Fleet& fleet, Version version, Count n) {
  must(fleet::order(fleet, version, n));
  must(fleet::move_gateways(fleet, {version, GatewayPlace::ordered, GatewayPlace::on_shelf}, n));
}

}  // namespace

Count others_at_start(const OperatorSpec& spec, CaseGroup group) {
  const auto& points = spec.points[std::size_t(group)];
  return Count(double(points.at_start) * points.by_others);
}

Count modern_at_start(const OperatorSpec& spec, CaseGroup group) {
  const auto& points = spec.points[std::size_t(group)];
  return std::min(Count(double(points.at_start) * points.modern_at_start),
                  points.at_start - others_at_start(spec, group));
}

void put_at_start(fleet::Fleet& fleet, const OperatorSpec& spec) {
  for (const auto& there : spec.at_start.installed) {
    put_on_shelf(fleet, there.resolved, there.gateways);
    const fleet::CohortKey key{there.resolved, there.group, there.basis, there.quarter};
    must(fleet::install(fleet, fleet::merged(key), PointPlace::old_meter, there.gateways));
  }
  for (const auto& there : spec.at_start.stock) put_on_shelf(fleet, there.resolved, there.gateways);
}

std::optional<std::string> resolve_at_start(OperatorSpec& spec, const Products& products,
                                            Date first_day, fleet::Basis basis) {
  const auto find = [&](const VersionName& name) -> std::optional<Version> {
    const auto line = products.line_of(name.line);
    for (std::size_t i = 0; line && i < products.all.size(); ++i) {
      if (products.all[i].line == *line && products.all[i].version == name.version)
        return Version(i);
    }
    return std::nullopt;
  };
  for (auto& there : spec.at_start.installed) {
    const auto version = find(there.name);
    if (!version) return there.name.line + "@" + there.name.version;
    there.resolved = *version;
    there.quarter = fleet::quarter_of(Date::of(first_day.year() - 1, 1, 1));
    there.basis = basis;
  }
  for (auto& there : spec.at_start.stock) {
    const auto version = find(there.name);
    if (!version) return there.name.line + "@" + there.name.version;
    there.resolved = *version;
  }
  return std::nullopt;
}

}  // namespace stichtag::actors
