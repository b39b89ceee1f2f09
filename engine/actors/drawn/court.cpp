#include "engine/actors/drawn/court.hpp"

#include <algorithm>

#include "engine/actors/drawn/drawn_fact.hpp"
#include "engine/simulation/distributions.hpp"

namespace stichtag::actors {

using simulation::days_a_month;
using simulation::lognormal_days;

// All chances are drawn, whatever they decide, so that two scenarios share them.
EventLog draw_facts(const CourtSpec& court, Date until, const Chance& chance) {
  auto stream = chance.of(simulation::Purpose::court, std::uint64_t{0});
  const bool granted = simulation::happens(stream, court.grants);
  const auto after = lognormal_days(stream, court.months * days_a_month, court.sigma);
  const bool ends = simulation::happens(stream, court.ends);
  const auto held = lognormal_days(stream, court.end_months * days_a_month, court.end_sigma);
  const auto order = court.asked + std::max(after, 1);
  const auto lifted = order + std::max(held, 1);
  EventLog facts;
  if (!granted || order >= until) return facts;
  const auto id = "drawn-order-against-" + court.against;
  const auto reach = court.for_all ? SuspensionReach::all : SuspensionReach::plaintiff;
  facts.push_back(drawn_fact(id, EnforcementSuspended{court.against, reach, false}, {order, order},
                             "a court suspends " + court.against));
  if (ends && lifted < until)
    facts.push_back(drawn_fact(id + "-lifted", SuspensionEnded{id}, {lifted, lifted},
                               "the order against " + court.against + " is lifted"));
  return facts;
}

}  // namespace stichtag::actors
