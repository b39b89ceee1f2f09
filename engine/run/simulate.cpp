#include <algorithm>

#include "engine/actors/vendor.hpp"
#include "engine/run/drawn_law.hpp"
#include "engine/run/one_operator.hpp"
#include "engine/run/watched.hpp"

namespace stichtag::run {
namespace {

// What vendors, the office, courts and the legislator will do, in the order in which it becomes
// known.
EventLog drawn_facts(const Prepared& prepared, const RunKey& key, simulation::DrawLog* draws) {
  const auto& recorded = prepared.as_recorded;
  const auto& horizon = prepared.spec.horizon;
  const actors::Market market{recorded.state, recorded.products,
                              std::max(prepared.last_known, horizon.from), *horizon.until};
  EventLog facts;
  for (const auto& vendor : prepared.spec.vendors) {
    const actors::Chance chance{key.seed, key.replication, simulation::actor_key(vendor.line),
                                draws};
    auto more = actors::draw_facts(market, vendor, chance);
    facts.insert(facts.end(), more.begin(), more.end());
  }
  const auto law = drawn_law(prepared.spec, key);
  facts.insert(facts.end(), law.begin(), law.end());
  std::stable_sort(facts.begin(), facts.end(), [](const Recorded& a, const Recorded& b) {
    return a.known.date.earliest() < b.known.date.earliest();
  });
  return facts;
}

// The law with the drawn facts; until the first of them it is the law of the log.
Surroundings with(const Prepared& prepared, const EventLog& facts) {
  const auto& recorded = prepared.as_recorded;
  auto state = recorded.state;
  for (const auto& fact : facts) state = law::apply(std::move(state), fact);
  Surroundings around{std::move(state), recorded.products, {}};
  around.products = actors::products_of(around.state, std::move(around.products));
  around.law = actors::law_as_known(
      {around.state, around.products, prepared.readings, prepared.spec.horizon}, recorded.law,
      facts.front().known.date.earliest());
  return around;
}

Run started(const Prepared& prepared, const RunKey& key, const Surroundings& around) {
  Run run{.key = key, .horizon = prepared.spec.horizon};
  run.lines = around.products.lines;
  const auto recorded = prepared.as_recorded.products.all.size();
  for (std::size_t i = 0; i < around.products.all.size(); ++i) {
    const auto& product = around.products.all[i];
    run.products.push_back(
        {around.products.lines[product.line], product.version, product.generation, i >= recorded});
  }
  return run;
}

void learn(const Run& run, Tally& tally) {
  for (std::uint32_t at = 0; at < run.drawn_facts.size(); ++at) {
    const auto& fact = run.drawn_facts[at];
    tally.note({fact.known.date.earliest(), actors::the_office,
                actors::FactBecameKnown{at, fact.id, works_from(fact).date.earliest()}},
               0);
  }
}

}  // namespace

std::optional<Run> simulate_watched(const Prepared& prepared, const RunKey& key,
                                    const Options& options, const GoesOn& goes_on) {
  auto facts = drawn_facts(prepared, key, options.draws);
  std::optional<Surroundings> other;
  if (!facts.empty()) other = with(prepared, facts);
  const auto& around = other ? *other : prepared.as_recorded;
  auto run = started(prepared, key, around);
  run.drawn_facts = std::move(facts);
  Tally tally(prepared, around, options, run);
  learn(run, tally);
  const auto operators = prepared.spec.operators.size();
  for (std::uint32_t at = 0; at < operators; ++at) {
    if (goes_on && !goes_on(double(at) / double(operators))) return std::nullopt;
    OneOperator(prepared, around, run, options, at).go(tally);
  }
  tally.finish();
  return run;
}

Run simulate(const Prepared& prepared, const RunKey& key, const Options& options) {
  return *simulate_watched(prepared, key, options, {});
}

}  // namespace stichtag::run
