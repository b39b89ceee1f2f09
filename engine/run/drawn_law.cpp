#include "engine/run/drawn_law.hpp"

#include <algorithm>

#include "engine/actors/drawn/court.hpp"
#include "engine/actors/drawn/legislator.hpp"

namespace stichtag::run {
namespace {

actors::Chance chance_of(const RunKey& key, const std::string& name) {
  return {key.seed, key.replication, simulation::actor_key(name)};
}

}  // namespace

EventLog drawn_law(const actors::RunSpec& spec, const RunKey& key) {
  EventLog facts;
  const auto until = *spec.horizon.until;
  if (spec.court) facts = draw_facts(*spec.court, until, chance_of(key, "court"));
  if (spec.legislator) {
    const auto acts = draw_facts(*spec.legislator, until, chance_of(key, "legislator"));
    facts.insert(facts.end(), acts.begin(), acts.end());
  }
  std::stable_sort(facts.begin(), facts.end(), [](const Recorded& a, const Recorded& b) {
    return a.known.date.earliest() < b.known.date.earliest();
  });
  return facts;
}

}  // namespace stichtag::run
