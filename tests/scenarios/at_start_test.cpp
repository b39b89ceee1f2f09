// What an operator has on the first day: read, refused, and there when the run begins.
#include <algorithm>

#include "engine/law/legal_state.hpp"
#include "scenarios/branch.hpp"
#include "scenarios/runs/quota_of_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

const std::string town =
    "title = \"t\"\n"                                                             // 1
    "horizon = { from = 2026-11-01, until = 2033-01-01 }\n"                       // 2
    "[[administrator]]\n"                                                         // 3
    "name = \"gwa\"\n"                                                            // 4
    "[[operator]]\n"                                                              // 5
    "name = \"Town\"\n"                                                           // 6
    "administrator = \"gwa\"\n"                                                   // 7
    "rollout-starts = 2020-07-01\n"                                               // 8
    "crews = { at-start = 0, most = 0 }\n"                                        // 9
    "buying.mix = { ppc-smgw = 100 }\n"                                           // 10
    "points.consumer-6000-10000 = { at-start = 1000, modern-at-start = 0.5 }\n";  // 11

const std::string three_hundred = "installed.\"ppc-smgw@2.2\" = { consumer-6000-10000 = 300 }\n";

Result<Scenario> with(const std::string& more) {
  const auto file = read_scenario_text(town + more, "s.toml");
  if (!file) return file.problem();
  return branch(*load_scenario("history"), *file);
}

void check_refused(const std::string& more, const std::string& where, const std::string& what) {
  const auto scenario = with(more);
  REQUIRE_FALSE(scenario);
  CHECK(scenario.problem().where == where);
  CHECK(scenario.problem().what == what);
}

Result<Scenario> with_plan() {
  auto text = town + three_hundred;
  const std::string end = "modern-at-start = 0.5";
  text.insert(text.find(end) + end.size(), ", planned-a-quarter = 100");
  const auto file = read_scenario_text(text, "s.toml");
  if (!file) return file.problem();
  return branch(*load_scenario("history"), *file);
}

Result<Ran> ran(const Scenario& scenario, std::vector<Date> evenings) {
  return run_scenario(scenario, law::ReadingSet::defaults(), {},
                      {.snapshots = std::move(evenings)});
}

const auto group = std::size_t(CaseGroup::consumer_6000_10000);

}  // namespace

TEST_CASE("whoever begins today begins with what hangs and lies there today") {
  const auto scenario = with(three_hundred + "stock.\"ppc-smgw@2.2\" = 60\n");
  INFO((scenario ? "" : scenario.problem().where + ": " + scenario.problem().what));
  REQUIRE(scenario);
  const auto first_day = Date::of(2026, 11, 1);
  const auto done = ran(*scenario, {first_day});
  REQUIRE(done);
  CHECK(done->run.snapshots.front().equipped[group] == 300);
  CHECK(done->run.snapshots.front().modern[group] == 500);
  CHECK(done->run.fleet.front().certified == 300);
  CHECK(done->run.totals.installs == 0);
  CHECK(done->run.totals.installed == 300);
  CHECK(done->run.totals.days_certified >= 300);
}

TEST_CASE("a child states anew what hangs there, as a whole") {
  const auto scenario = with(three_hundred);
  REQUIRE(scenario);
  const auto file = read_scenario_text(
      "title = \"c\"\n[[operator]]\nname = \"Town\"\n"
      "installed.\"emh-casa@1.1\" = { consumer-6000-10000 = 7 }\n",
      "c.toml");
  REQUIRE(file);
  const auto child = branch(*scenario, *file);
  REQUIRE(child);
  const auto& installed = child->actors->operators.front().at_start.installed;
  REQUIRE(installed.size() == 1);
  CHECK(installed.front().name.line == "emh-casa");
  CHECK(installed.front().gateways == 7);
}

TEST_CASE("what cannot be there on the first day is refused by line and column") {
  check_refused("installed.\"ppc-smgw@2.2\" = { consumer-6000-10000 = 501 }\n", "s.toml:12:1",
                "operator 'Town' has 501 gateways installed at 1000 points of "
                "consumer-6000-10000, 500 of them with another meter");
  check_refused("installed.\"ppc-smgw@9.9\" = { consumer-6000-10000 = 5 }\n", "s.toml:12:52",
                "no product version 'ppc-smgw@9.9' with a certificate in the log");
  check_refused("stock = { \"ppc-smgw@2.2\" = -1 }\n", "s.toml:12:28",
                "'ppc-smgw@2.2' is no count from 0 to 1000000000");
  check_refused("installed.\"ppc-smgw@2.2\" = { consumer-6-10 = 5 }\n", "s.toml:12:46",
                "'consumer-6-10' is no case group");
}

TEST_CASE("newly-due=planned_tranche: 90 % of what the operator planned for the span") {
  const auto scenario = with_plan();
  INFO((scenario ? "" : scenario.problem().where + ": " + scenario.problem().what));
  REQUIRE(scenario);
  const auto first_day = Date::of(2026, 11, 1);
  const auto readings =
      law::ReadingSet::defaults().with(law::ReadingId::newly_due, law::option::planned_tranche);
  const QuotaAsked asked{readings, first_day, first_day};
  const auto duties = duties_of(law::fold(scenario->log), asked);
  const auto done = run_scenario(*scenario, readings, {},
                                 {.snapshots = evenings_for(duties, asked, scenario->horizon)});
  REQUIRE(done);
  const auto rows = quota_rows(duties, asked, *done);
  REQUIRE(rows);
  const auto measured = [&](const std::string& name) {
    const auto row = std::find_if(rows->begin(), rows->end(),
                                  [&](const QuotaRow& r) { return r.duty.name == name; });
    REQUIRE(row != rows->end());
    return row->measure;
  };
  // 2027 and 2028: eight quarters.
  CHECK(measured("new-consumers-90-by-2028").denominator == 800);
  CHECK(measured("new-consumers-90-by-2028").required == 720);
  // From 25.02.2025: 35 of 90 days, and seven quarters. What hung before is no part of the plan.
  CHECK(measured("new-consumers-90-by-2026").denominator == 739);
  CHECK(measured("new-consumers-90-by-2026").equipped == 0);
}

TEST_CASE("newly-due=planned_tranche without a plan is refused, and says whose plan is missing") {
  const auto scenario = with("");
  REQUIRE(scenario);
  const auto first_day = Date::of(2026, 11, 1);
  const auto readings =
      law::ReadingSet::defaults().with(law::ReadingId::newly_due, law::option::planned_tranche);
  const QuotaAsked asked{readings, first_day, first_day};
  const auto duties = duties_of(law::fold(scenario->log), asked);
  const auto done = run_scenario(*scenario, readings, {},
                                 {.snapshots = evenings_for(duties, asked, scenario->horizon)});
  REQUIRE(done);
  const auto rows = quota_rows(duties, asked, *done);
  REQUIRE_FALSE(rows);
  CHECK(rows.problem().what.find("operator 'Town': newly-due=planned_tranche asks") == 0);
  CHECK(rows.problem().hint.find("points.GROUP.planned-a-quarter") != std::string::npos);
}
