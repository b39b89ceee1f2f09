#include "scenarios/scenario_file.hpp"

#include "scenarios/branch.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

Problem refused(const std::string& text) {
  const auto file = scenarios::read_scenario_text(text, "s.toml");
  if (!file) return file.problem();
  const auto scenario = scenarios::branch(*scenarios::load_scenario("history"), *file);
  REQUIRE_FALSE(scenario);
  return scenario.problem();
}

}  // namespace

TEST_CASE("every scenario of the library can be put together, and tells its story") {
  for (const auto& name : scenarios::library_names()) {
    INFO(name);
    const auto scenario = scenarios::load_scenario(name);
    REQUIRE(scenario);
    CHECK_FALSE(scenario->story.empty());
    CHECK((name == "history" || !scenario->assumptions.empty()));
  }
}

TEST_CASE("a misspelt event id is refused with the nearest one") {
  const auto problem = refused("title = \"t\"\n[[remove]]\nid = \"gndew-inforce\"\n");
  CHECK(problem.what == "no event 'gndew-inforce' in the scenario that is extended");
  CHECK(problem.hint.find("did you mean 'gndew-in-force'?") == 0);
  CHECK(problem.where == "s.toml:2:1");
}

TEST_CASE("a misspelt reading or option is refused with the nearest one") {
  CHECK(refused("title = \"t\"\n[reading]\nban-scop = \"product\"\n")
            .hint.find("did you mean 'ban-scope'?") == 0);
  CHECK(refused("title = \"t\"\n[reading]\nban-scope = \"determinations\"\n")
            .hint.find("did you mean 'determination'?") == 0);
}

TEST_CASE("a horizon that ends before it begins is refused") {
  CHECK(refused("title = \"t\"\nhorizon = { from = 2020-01-01, until = 2019-01-01 }\n").what ==
        "the horizon ends before it begins");
}

TEST_CASE("an id that is taken is refused") {
  const auto problem = refused(
      "title = \"t\"\n[[add]]\nid = \"gndew-in-force\"\nevent = \"certification-refused\"\n"
      "product = \"efr-sgh\"\nkind = \"TR-03109-1\"\neffective = 2024-01-01\n");
  CHECK(problem.hint.find("[[replace]]") != std::string::npos);
}

TEST_CASE("moving the GNDEW moves the amendments that rest on it") {
  const auto file = *scenarios::read_scenario_text(
      "title = \"t\"\n[[move]]\nid = \"gndew-in-force\"\nto = 2024-06-01\n", "s.toml");
  const auto scenario = *scenarios::branch(*scenarios::load_scenario("history"), file);
  const auto* moved = find_event(scenario.log, "gndew-in-force");
  CHECK(works_from(*moved).date == FuzzyDate::exactly(Date::of(2024, 6, 1)));
  CHECK(moved->known.date == FuzzyDate::exactly(Date::of(2024, 5, 31)));
}

TEST_CASE("a scenario that knows only what was known by a day, but for what it keeps") {
  const auto file = *scenarios::read_scenario_text(
      "title = \"t\"\nknown-until = 2022-05-23\nkeep = [\"gndew-in-force\"]\n", "s.toml");
  const auto scenario = *scenarios::branch(*scenarios::load_scenario("history"), file);
  CHECK(find_event(scenario.log, "msbg-2025-02") == nullptr);
  CHECK(find_event(scenario.log, "gndew-in-force") != nullptr);
  CHECK(find_event(scenario.log, "smarty-iq-tr")->known.date.latest() == Date::of(2022, 5, 23));
}
