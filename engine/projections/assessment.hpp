// One duty of one operator on one day, put together: what is required on its due day, what is there
// today, and whether there is time enough.
#pragma once
#include "engine/actors/full_capacity.hpp"
#include "engine/projections/pace.hpp"
#include "engine/projections/quota_of_fleet.hpp"

namespace stichtag::projections {

struct Assessment {
  Measure measure;  // denominator of the due day (known growth), equipment of today
  std::optional<double> needed_a_week;
  Count slack = 0;  // at full capacity, with the gateways at hand and permitted today
  LatestStart latest_safe_start;
};

struct Today {
  Date on;
  const actors::WorkingDays& working_days;  // of the operator, from `on` to the last due day
  actors::AtHand at_hand;
  FleetAssumptions assumed = {};
  std::vector<Tranche> tranches = {};  // for newly-due=planned_tranche
};

// Each duty is assessed alone: all crews work for it. After the due day the equipment of today
// counts, so whoever wants to judge it takes the fleet of that day. Refused as `measure` refuses.
[[nodiscard]] Result<Assessment> assess(const Duty& duty, const fleet::Fleet& fleet,
                                        const actors::OperatorSpec& spec, const Today& today);

}  // namespace stichtag::projections
