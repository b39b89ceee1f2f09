// What goes wrong for a while, named in a scenario to see whether a plan stands it. Pure functions
// of the day: chance is left as it is, so that a run with a disruption and one without share it.
#pragma once
#include <optional>

#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

// `share` of something, 0 to 1, on the days of [from, until). No share: it does not happen.
struct Disruption {
  double share = 0;
  Date from = Date(0);
  Date until = Date(0);
  bool operator==(const Disruption&) const = default;
};

// Of one operator.
struct Disruptions {
  Disruption crew_loss;     // share of the crews that cannot work
  Disruption refusals;      // share of the visits that would succeed and now do not
  Disruption delivery_cut;  // share of what is due in the days that comes only after them
  Disruption demand_14a;    // share of controllable-14a points more, coming evenly over the days
  bool operator==(const Disruptions&) const = default;
};

// Mean share over [from, until): of a span of work that lies partly in it.
[[nodiscard]] double share_in(const Disruption& disruption, Date from, Date until);
// Share of the days gone by, times `share`: for what comes and stays.
[[nodiscard]] double share_come(const Disruption& disruption, Date day);
// The next day after `day` on which one begins or ends.
[[nodiscard]] std::optional<Date> next_turn(const Disruptions& disruptions, Date day);

}  // namespace stichtag::actors
