#include "engine/run/run.hpp"

#include <algorithm>

#include "engine/actors/state/at_start.hpp"
#include "engine/actors/state/state.hpp"
#include "engine/fleet/conservation.hpp"
#include "engine/law/deadlines.hpp"
#include "events/history/pack.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using actors::OperatorSpec;
using actors::RunSpec;
using run::Run;

namespace {

const auto group = CaseGroup::consumer_6000_10000;

Count equipped(const Run& run, std::uint32_t at) {
  const auto last = std::find_if(run.snapshots.rbegin(), run.snapshots.rend(),
                                 [&](const auto& row) { return row.operator_at == at; });
  return last->equipped[std::size_t(group)];
}

// The states that the list of events leads to, checked after every event.
std::vector<actors::OperatorState> replayed(const RunSpec& spec, const Run& run) {
  // prepare() finds the versions that the spec names.
  auto resolved = spec;
  const auto products = actors::products_of(law::fold(history_log()));
  std::vector<actors::OperatorState> states;
  for (auto& one : resolved.operators) {
    REQUIRE_FALSE(
        actors::resolve_at_start(one, products, spec.horizon.from, fleet::Basis::voluntary));
    states.push_back(actors::first_state(one, run.lines.size(), run.products.size(), run.alike));
  }
  int broken = 0;
  for (const auto& happened : run.events) {
    if (happened.actor == actors::the_office) continue;
    auto& state = states[happened.actor];
    actors::apply(state, happened);
    broken += fleet::first_violation(state.fleet).has_value();
  }
  CHECK(broken == 0);
  return states;
}

}  // namespace

TEST_CASE("crews without end equip everybody as soon as the gateways are there") {
  auto spec = small_spec();
  spec.operators[0].crews.at_start = spec.operators[0].crews.most = 1e5;
  spec.operators[0].crews.success = 1;
  spec.operators[0].buying.lead_weeks = 0;
  const auto run = simulated(spec);
  CHECK(equipped(run, 0) == 10'000);
  CHECK(run.totals.installs == 10'000);
  CHECK(run.totals.failed_visits == 0);
}

TEST_CASE("nobody goes out: the quota stays where it was") {
  auto spec = small_spec();
  spec.operators[0].crews.at_start = spec.operators[0].crews.most = 0;
  const auto run = simulated(spec);
  CHECK(equipped(run, 0) == 0);
  CHECK(run.totals.installs == 0);
  CHECK(run.fleet.back().installed == 0);
}

TEST_CASE("the same seed gives the same bytes, another one others") {
  const auto spec = small_spec();
  const auto once = simulated(spec, 7);
  CHECK(once.bytes == simulated(spec, 7).bytes);
  CHECK(once.bytes != simulated(spec, 8).bytes);
  CHECK(once.event_count == once.events.size());
}

TEST_CASE("an operator more changes nothing for the others") {
  auto spec = small_spec();
  const auto alone = simulated(spec);
  auto other = spec.operators[0];
  other.name = "other";
  spec.operators.push_back(other);
  const auto both = simulated(spec);
  std::string bytes;
  for (const auto& happened : both.events)
    if (happened.actor == 0) actors::append_bytes(bytes, happened);
  CHECK(bytes == alone.bytes);
}

TEST_CASE("the list of events is the run") {
  const auto spec = small_spec();
  const auto run = simulated(spec);
  const auto states = replayed(spec, run);
  CHECK(states[0].fleet.cohorts.total() == run.totals.installed);
  CHECK(states[0].fleet.cohorts.total() == run.fleet.back().installed);
  CHECK(states[0].campaigns.size() == run.campaigns.size());
}

TEST_CASE("points and gateways are kept along random specs") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto spec = random_spec(seed);
    const auto run = simulated(spec, seed);
    const auto states = replayed(spec, run);
    Count all = 0;
    for (const auto& state : states) all += state.fleet.cohorts.total();
    CHECK(all == run.totals.installed);
  }
}

TEST_CASE("gateway-days are those of the fleet series: what is undetermined is uncertified too") {
  auto spec = small_spec();
  const auto run = simulated(spec, 1, run::Step::day);
  Count certified = 0;
  Count uncertified = 0;
  Count undetermined = 0;
  for (const auto& row : run.fleet) {
    certified += row.certified;
    uncertified += row.uncertified + row.undetermined;
    undetermined += row.undetermined;
    CHECK(row.certified + row.uncertified + row.undetermined == row.installed);
  }
  CHECK(run.totals.days_certified == certified);
  CHECK(run.totals.days_uncertified == uncertified);
  CHECK(run.totals.days_undetermined == undetermined);
}

TEST_CASE("no gateway is updated to a version without all certificates") {
  auto spec = small_spec();
  for (const auto policy :
       {actors::UpdatePolicy::at_once, actors::UpdatePolicy::staged, actors::UpdatePolicy::soak,
        actors::UpdatePolicy::deadline, actors::UpdatePolicy::batch}) {
    spec.administrators[0].policy = policy;
    const auto run = simulated(spec);
    int updates = 0;
    for (const auto& happened : run.events) {
      if (const auto* updated = std::get_if<actors::GatewaysUpdated>(&happened.change)) {
        ++updates;
        CHECK(fully_certified(run, std::uint32_t(updated->to), happened.day));
      }
    }
    CHECK(updates > 0);
  }
}

TEST_CASE("who never updates never updates") {
  auto spec = small_spec();
  spec.administrators[0].policy = actors::UpdatePolicy::never;
  const auto run = simulated(spec);
  CHECK(run.totals.updated == 0);
  CHECK(run.campaigns.empty());
}
