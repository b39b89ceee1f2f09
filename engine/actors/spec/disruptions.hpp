// What goes wrong for a while, named in a scenario to see whether a plan stands it. Pure functions
// of the day: chance is left as it is, so that a run with a disruption and one without share it.
#pragma once
#include <algorithm>

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

// Mean share over the span of work [from, until) that may lie partly in it. `weight(from, until)`:
// how much of what is done falls in these days, >= 0. Days on which nothing is done take nothing,
// exactly: the same work then draws the same numbers.
template <class Weight>
[[nodiscard]] double share_in(const Disruption& disruption, Date from, Date until,
                              const Weight& weight) {
  const auto first = std::max(from, disruption.from), past = std::min(until, disruption.until);
  if (disruption.share <= 0 || past <= first) return 0;
  const double common = weight(first, past);
  return common <= 0 ? 0 : disruption.share * (common / double(weight(from, until)));
}
// Share of what happens on the day.
[[nodiscard]] double share_on(const Disruption& disruption, Date day);
// Share of the days gone by, times `share`: for what comes and stays.
[[nodiscard]] double share_come(const Disruption& disruption, Date day);

}  // namespace stichtag::actors
