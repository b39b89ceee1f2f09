// Every member of an ensemble is measured under the law that it drew, like the run alone: by the
// acts of its own court and legislator, the days that it drew for facts, and its own readings.
#include <algorithm>
#include <cmath>
#include <map>

#include "engine/run/drawn_law.hpp"
#include "scenarios/ensemble/fans.hpp"
#include "scenarios/runs/money_of_run.hpp"
#include "scenarios/runs/runner.hpp"
#include "scenarios/settings.hpp"
#include "tests/scenarios/ensemble/branched.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;
using namespace stichtag::test;

namespace {

constexpr std::uint64_t seed = 3;
constexpr std::uint64_t runs = 6;

// The dated quotas exist only under the GNDEW, and two readings change what is counted and when the
// quota of 2016 ends.
Scenario with_drawn_law() {
  return branched("worked-operator", R"(
title = "An act that may come late or never"
horizon = { from = 2022-01-01, until = 2029-01-01 }
[[uncertain]]
input = "fact.gndew-in-force"
uniform = { from = 2023-05-27, until = 2027-06-01, never = 0.3 }
note = "assumption"
[[uncertain]]
input = "reading.quota-clock"
options = { restart = 1, continue_from_2020 = 1 }
note = "assumption"
[[uncertain]]
input = "reading.on-request-count"
options = { denominator_only = 1, counts_in_numerator = 1 }
note = "assumption"
[[uncertain]]
input = "reading.controllable-in-quota"
options = { include = 1, exclude = 1 }
note = "assumption"
)");
}

// What `stichtag quota --replication` measures: one run, under its own law.
struct Alone {
  std::vector<law::section_45::Duty> duties;
  std::map<std::string, double> measures;
};
Alone alone(const Scenario& scenario, const law::ReadingSet& readings, std::uint64_t k) {
  const run::RunKey key{seed, k};
  const auto spec = *actors_to_run(scenario);
  auto state = law::fold(scenario.log);
  auto known = latest_knowledge(scenario.log);
  for (const auto& fact : run::drawn_law(spec, key)) {
    state = law::apply(std::move(state), fact);
    known = std::max(known, fact.known.date.earliest());
  }
  const QuotaAsked asked{readings, known, known};
  Alone found{duties_of(state, asked), {}};
  run::Options options;
  options.snapshots = evenings_for(found.duties, asked, scenario.horizon);
  const auto ran = run_scenario(scenario, readings, key, options);
  REQUIRE(ran);
  const auto rows = quota_rows(found.duties, asked, *ran);
  REQUIRE(rows);
  for (const auto& row : *rows) {
    if (!row.measured_when_due) continue;
    const auto who = row.duty.name + "/" + spec.operators[row.operator_at].name;
    found.measures["quota-achieved/" + who] = row.measure.achieved().value_or(undefined);
    const bool any = row.measure.denominator > 0;
    found.measures["quota-met/" + who] = any ? double(row.measure.met) : undefined;
  }
  law::Inquiry inquiry(known, law::Addressee::gmsb, readings);
  const auto money = money_of_run(ran->run, spec, state, inquiry);
  REQUIRE(money);
  found.measures["surplus"] = double(projections::surplus(money->totals)) / 100;
  return found;
}

Alone alone(const Scenario& scenario, const Futures& futures, std::uint64_t k) {
  const auto inputs = futures.inputs_of(k);
  const auto drawn = *with_inputs(scenario, inputs);
  return alone(drawn, readings_with(scenario.readings, drawn, inputs), k);
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

// How many quota measures are there in some members and not in all.
int compare_each_member(const Scenario& scenario) {
  const auto futures = futures_of(scenario, seed, runs);
  const auto& measures = futures->measures();
  std::vector<std::uint64_t> there(measures.size());
  for (std::uint64_t k = 0; k < runs; ++k) {
    const auto values = *futures->member(k);
    auto expected = alone(scenario, *futures, k).measures;
    for (std::size_t i = 0; i < measures.size(); ++i) {
      if (!measures[i].name.starts_with("quota-") && measures[i].name != "surplus") continue;
      INFO("member " << k << ", " << measures[i].name);
      const auto found = expected.find(measures[i].name);
      CHECK(same(values[i], found == expected.end() ? undefined : found->second));
      if (found != expected.end()) expected.erase(found), ++there[i];
    }
    for (const auto& [name, value] : expected) FAIL_CHECK("member " << k << " lost " << name);
  }
  int in_some = 0;
  for (const auto count : there) in_some += count > 0 && count < runs ? 1 : 0;
  return in_some;
}

}  // namespace

TEST_CASE("a quota of an act that a member's own legislator made is measured in it", "[ensemble]") {
  const auto scenario =
      with_settings(*load_scenario("law-drawn"), {"legislator.gndew-in-force.passes=0.5"});
  REQUIRE(scenario);
  CHECK(compare_each_member(*scenario) > 0);
}

TEST_CASE("a member is measured under the court and the legislator that it drew", "[ensemble]") {
  const auto made = branched("law-drawn", R"(
title = "A bill that nobody expects yet"
[legislator]
act = "gndew-in-force"
passes = 0
[[uncertain]]
input = "legislator.gndew-in-force.passes"
uniform = { low = 0, high = 1, unit = "probability" }
note = "assumption"
[[uncertain]]
input = "legislator.gndew-in-force.bill"
uniform = { from = 2022-06-01, until = 2026-01-01 }
note = "assumption"
[[uncertain]]
input = "court.bsi-2022-finding.grants"
options = { "0" = 1, "1" = 1 }
note = "assumption"
)");
  CHECK(compare_each_member(made) > 0);
}

TEST_CASE("a member is measured by the days and readings that it drew", "[ensemble]") {
  CHECK(compare_each_member(with_drawn_law()) > 0);
}

TEST_CASE("the way of a quota ends where the member's own law measures it", "[ensemble]") {
  const auto scenario = with_drawn_law();
  const auto futures = futures_of(scenario, seed, runs);
  const auto first = alone(scenario, *futures, 0);
  const auto ways = quota_ways(first.duties, 1, 1, scenario.horizon);
  const auto measured = futures->measures().size();
  int compared = 0;
  for (std::uint64_t k = 0; k < runs; ++k) {
    const auto values = *futures->member_on_the_way(k, ways);
    const auto member = alone(scenario, *futures, k);
    std::size_t at = measured;
    for (const auto& way : ways) {
      at += way.evenings.size();
      const auto own = std::find_if(member.duties.begin(), member.duties.end(),
                                    [&](const auto& duty) { return duty.name == way.duty.name; });
      const bool ends_there =
          !way.evenings.empty() && own != member.duties.end() && way.evenings.back() == own->due;
      if (!ends_there) continue;
      const auto name = "quota-achieved/" + way.duty.name + "/Musterstadt Netz";
      INFO("member " << k << ", " << name);
      CHECK(same(values[at - 1], member.measures.at(name)));
      ++compared;
    }
  }
  CHECK(compared > int(runs));
}
