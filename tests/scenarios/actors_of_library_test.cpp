// The actors that the shipped scenarios have, and take over from one another.
#include <algorithm>

#include "scenarios/branch.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

TEST_CASE("who takes over other actors keeps the court and the legislator of the branch") {
  const auto parent = *load_scenario("law-drawn");
  const auto other = *load_scenario("worked-operator");
  const auto both = *with_actors_of(parent.draft, other.draft);
  CHECK(both.court->spec.against == "bsi-2022-finding");
  CHECK(both.legislator->spec.act == "gndew-in-force");
  CHECK(both.operators.size() == other.draft.operators.size());
}

TEST_CASE("a maker that brings nothing more out does so for whatever actors it meets") {
  for (const auto* name : {"smarty-iq-fails", "smarty-iq-fails-no-gndew", "hedge-or-not",
                           "law-drawn", "national-smarty-iq-fails"}) {
    CAPTURE(name);
    const auto scenario = *load_scenario(name);
    const auto& vendors = scenario.draft.vendors;
    const auto maker = std::find_if(vendors.begin(), vendors.end(), [](const auto& one) {
      return one.spec.line == "sagemcom-smarty-iq";
    });
    REQUIRE(maker != vendors.end());
    CHECK_FALSE(maker->spec.releases);
  }
}

TEST_CASE("a scenario without actors can be run with the worked operator") {
  const auto history = *load_scenario("history");
  CHECK_FALSE(history.actors);
  const auto spec = actors_to_run(history);
  REQUIRE(spec);
  CHECK(spec->operators.front().name == "Musterstadt Netz");
  // Its points are of 2020; the law of the record begins in 2016.
  CHECK(spec->horizon == Period{Date::of(2020, 1, 1), history.horizon.until});
  const auto& told = spec->assumptions;
  CHECK(std::any_of(told.begin(), told.end(), [](const std::string& one) {
    return one.starts_with("the run begins on 2020-01-01");
  }));
}

TEST_CASE("the worked operator has 60,000 points") {
  actors::Count sum = 0;
  for (const auto& group : default_actors().operators.front().points) sum += group.at_start;
  CHECK(sum == 60'000);
}
