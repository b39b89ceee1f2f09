// One duty of one operator on one day, put together: what is required on its due day, what is there
// today, and whether there is time enough.
#pragma once
#include "engine/actors/operator/full_capacity.hpp"
#include "engine/projections/pace.hpp"
#include "engine/projections/quota_of_fleet.hpp"

namespace stichtag::projections {

struct Assessment {
  Measure measure;  // denominator of the due day (known growth), equipment of today
  std::optional<double> needed_a_week;
  // What full effort from tomorrow on brings, minus what is missing: crews of today that grow to
  // the most, the shelf, what is ordered, and new gateways after the lead time; no more than is
  // open and, where some of it may not be equipped today, than is open elsewhere.
  Count slack = 0;
  LatestStart latest_safe_start;
};

struct Today {
  Date on;     // an evening
  Date began;  // first day of the horizon: the operator's points are those of that day
  actors::Ready ready;
  FleetAssumptions assumed = {};
  std::vector<Tranche> tranches = {};  // for newly-due=planned_tranche
};

// Each duty is assessed alone: all crews work for it. After the due day the equipment of today
// counts, so whoever wants to judge it takes the fleet of that day. Refused as `measure` refuses.
[[nodiscard]] Result<Assessment> assess(const Duty& duty, const fleet::Fleet& fleet,
                                        const actors::OperatorSpec& spec, const Today& today);

}  // namespace stichtag::projections
