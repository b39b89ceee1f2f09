// Bans are measured for every set of case groups that some rule on bans tells apart, and each
// member under the law that it drew.
#include <algorithm>
#include <cmath>
#include <map>

#include "engine/law/calendar.hpp"
#include "engine/projections/bans.hpp"
#include "engine/run/drawn_law.hpp"
#include "scenarios/runs/runner.hpp"
#include "tests/scenarios/ensemble/branched.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;
using namespace stichtag::test;

namespace {

constexpr std::uint64_t seed = 4;
constexpr std::uint64_t runs = 12;

// The day of a certificate, whom the clause reaches, and whether there is a finding at all.
Scenario uncertain() {
  return branched("worked-operator", R"(
title = "A finding that may never come"
horizon = { from = 2021-01-01, until = 2025-01-01 }
[[uncertain]]
input = "fact.smarty-iq-tr"
uniform = { from = 2022-05-23, until = 2024-01-01, never = 0.3 }
note = "assumption"
[[uncertain]]
input = "fact.bsi-2022-finding"
uniform = { from = 2022-05-20, until = 2022-09-01, never = 0.4 }
note = "assumption"
[[uncertain]]
input = "reading.ban-scope"
options = { product = 1, determination = 1 }
note = "assumption"
)");
}

using ByName = std::map<std::string, double>;
ByName values_of(const Futures& futures, std::uint64_t member) {
  const auto values = futures.member(member);
  REQUIRE(values);
  ByName by_name;
  for (std::size_t i = 0; i < values->size(); ++i)
    by_name[futures.measures()[i].name] = (*values)[i];
  return by_name;
}

struct Alone {
  law::LegalState state;
  std::vector<projections::Ban> bans;
};

// What `stichtag bans` says of every case under the law that the member drew.
Alone bans_of(const Scenario& scenario, const Futures& futures, std::uint64_t member) {
  const auto drawn = *with_inputs(scenario, futures.inputs_of(member));
  const auto run = *futures.run(member);
  auto state = law::fold(drawn.log);
  for (const auto& fact : run.drawn_facts) state = law::apply(std::move(state), fact);
  const auto readings = readings_with(scenario.readings, scenario, futures.inputs_of(member));
  const std::vector<CaseGroup> groups(all_case_groups().begin(), all_case_groups().end());
  const auto known = std::max(
      {latest_knowledge(scenario.log), latest_knowledge(drawn.log), *run.horizon.until - 1});
  auto bans = *projections::bans(state, {projections::all_lines(state), groups,
                                         law::Addressee::gmsb, known, run.horizon.from, readings});
  return {std::move(state), std::move(bans)};
}

double days_of(const std::vector<projections::Ban>& bans, const BanMeasure& of,
               const Period& horizon) {
  double days = 0;
  for (const auto& ban : bans) {
    const bool meant = ban.certain && ban.product == of.product && ban.ground == of.ground &&
                       std::count(ban.cases.begin(), ban.cases.end(), of.group) > 0;
    const auto from = std::max(ban.period.from, horizon.from);
    const auto until = std::min(ban.period.until.value_or(*horizon.until), *horizon.until);
    if (meant && from < until) days += until - from;
  }
  return days;
}

}  // namespace

TEST_CASE("given groups that fare differently, every group has its ban measured in every member",
          "[ensemble]") {
  const auto scenario = uncertain();
  const auto futures = futures_of(scenario, seed, runs);
  const auto cases = ban_cases(law::fold(scenario.log));
  REQUIRE(cases.size() == 3);
  CHECK(cases.front() == usual_ban_case);
  std::size_t apart = 0, without_finding = 0;
  for (std::uint64_t member = 0; member < runs; ++member) {
    const auto measured = values_of(*futures, member);
    const auto alone = bans_of(scenario, *futures, member);
    without_finding +=
        alone.state.determinations.size() < law::fold(scenario.log).determinations.size() ? 1 : 0;
    for (const auto& [name, value] : measured) {
      const auto of = ban_measure(name);
      if (!of || of->of != BanMeasure::Of::days) continue;
      CAPTURE(member, name);
      CHECK(value == days_of(alone.bans, *of, scenario.horizon));
      const auto usual = usual_name(name);
      apart += usual && measured.at(*usual) != value ? 1 : 0;
    }
  }
  CHECK(apart > 0);            // plants are no case of the finding
  CHECK(without_finding > 0);  // and then no rule tells them apart, but they are measured
  CHECK(without_finding < runs);
}

TEST_CASE("each group stands in exactly one set that is measured", "[ensemble]") {
  for (const char* name : {"history", "smarty-iq-fails", "court-suspends-2022"}) {
    const auto state = law::fold(load_scenario(name)->log);
    const auto cases = ban_cases(state);
    CAPTURE(name);
    CHECK(cases.front() == usual_ban_case);
    for (const auto group : all_case_groups())
      CHECK(std::count_if(cases.begin(), cases.end(),
                          [&](CaseGroup one) { return law::fare_alike(state, one, group); }) == 1);
  }
}

TEST_CASE("the usual case has no suffix, others have the name of the group", "[ensemble]") {
  const BanMeasure usual{BanMeasure::Of::start, "sagemcom-smarty-iq", law::Ground::s24_4};
  CHECK(name_of(usual) == "ban-start/sagemcom-smarty-iq/s24-4");
  CHECK(ban_measure(name_of(usual)) == usual);
  CHECK_FALSE(usual_name(name_of(usual)));
  auto plants = usual;
  plants.group = CaseGroup::plant_7_15;
  CHECK(name_of(plants) == "ban-start/sagemcom-smarty-iq/s24-4/plant-7-15");
  CHECK(ban_measure(name_of(plants)) == plants);
  CHECK(usual_name(name_of(plants)) == name_of(usual));
  for (const char* other : {"installed", "quota-met/20-by-2025/Musterstadt Netz", "ban-days/x/y",
                            "ban-days/x", "ban-days/x/s24-4/nobody", "ban-days"})
    CHECK_FALSE(ban_measure(other));
}

TEST_CASE("a ban that is open on the last day has a start and no end", "[ensemble]") {
  const auto scenario = *load_scenario("smarty-iq-fails");
  const auto futures = futures_of(scenario, seed, 2);
  const auto values = values_of(*futures, 0);
  CHECK_FALSE(std::isnan(values.at("ban-start/sagemcom-smarty-iq/s24-4")));
  CHECK(std::isnan(values.at("ban-end/sagemcom-smarty-iq/s24-4")));
  CHECK(values.at("ban-days/sagemcom-smarty-iq/s24-4") > 0);
  CHECK(values.at("ban-end/sagemcom-smarty-iq/s19-6-s2") ==
        Date::of(2023, 5, 27).days_since_epoch());
}
