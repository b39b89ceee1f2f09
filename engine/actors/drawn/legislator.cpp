#include "engine/actors/drawn/legislator.hpp"

#include <algorithm>

#include "engine/actors/drawn/drawn_fact.hpp"
#include "engine/simulation/distributions.hpp"

namespace stichtag::actors {

// The act keeps the id that it has in the history, so that later acts that amend it stand with it
// (M18).
EventLog draw_facts(const LegislatorSpec& legislator, Date until, const Chance& chance) {
  auto stream = chance.of(simulation::Purpose::legislation, std::uint64_t{0});
  const bool passes = simulation::happens(stream, legislator.passes);
  const auto days = simulation::lognormal_days(stream, legislator.months * simulation::days_a_month,
                                               legislator.sigma);
  const auto promulgated = legislator.bill + std::max(days, 1);
  if (!passes || promulgated + 1 >= until) return {};
  return {drawn_fact(legislator.act, legislator.brings, {promulgated + 1, promulgated},
                     legislator.act + ": the legislator acts")};
}

}  // namespace stichtag::actors
