#include "engine/actors/disruptions.hpp"

#include <algorithm>

namespace stichtag::actors {

double share_in(const Disruption& disruption, Date from, Date until) {
  if (disruption.share <= 0 || until <= from) return 0;
  const int common = std::min(until, disruption.until) - std::max(from, disruption.from);
  return common <= 0 ? 0 : disruption.share * double(common) / double(until - from);
}

double share_come(const Disruption& disruption, Date day) {
  if (disruption.share <= 0 || day < disruption.from) return 0;
  if (day >= disruption.until) return disruption.share;
  return disruption.share * double(day - disruption.from) /
         double(disruption.until - disruption.from);
}

std::optional<Date> next_turn(const Disruptions& disruptions, Date day) {
  std::optional<Date> next;
  for (const auto* one : {&disruptions.crew_loss, &disruptions.refusals, &disruptions.delivery_cut,
                          &disruptions.demand_14a}) {
    if (one->share <= 0) continue;
    for (const auto turn : {one->from, one->until})
      if (turn > day && (!next || turn < *next)) next = turn;
  }
  return next;
}

}  // namespace stichtag::actors
