#include "engine/actors/operator/full_capacity.hpp"

#include <algorithm>
#include <cmath>

namespace stichtag::actors {

AtHand at_hand(const Operator& me, const Today& today, const ByLine& weights) {
  AtHand there;
  for (std::size_t line = 0; line < today.law.newest.size(); ++line) {
    const auto version = today.law.newest[line];
    if (weights[line] > 0 && version) there.permitted |= would_install(me, today, *version);
  }
  for (const auto version : me.versions) {
    if (weights[today.products.at(version).line] <= 0 || me.state.stranded[std::size_t(version)])
      continue;
    there.on_shelf += me.state.fleet.at(version, fleet::GatewayPlace::on_shelf);
    there.ordered += me.state.fleet.at(version, fleet::GatewayPlace::ordered);
  }
  return there;
}

double can_install(const OperatorSpec& spec, const WorkingDays& days, Count gateways, Period span) {
  const auto& crews = spec.crews;
  const auto a_day = std::max(crews.most, crews.at_start) * crews.visits_a_day *
                     crews.points_a_visit * crews.success;
  const auto delivered =
      std::min(span.from + int(std::ceil(7 * spec.buying.lead_weeks)), *span.until);
  return std::min(a_day * days.between(span.from, delivered), double(gateways)) +
         a_day * days.between(delivered, *span.until);
}

}  // namespace stichtag::actors
