// `--set`: all apply before anything is judged.
#include "scenarios/settings.hpp"

#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

const std::string town = "operator.Musterstadt Netz.";

Result<Scenario> set(const std::vector<std::string>& settings) {
  return with_settings(*load_scenario("worked-operator"), settings);
}

actors::OperatorSpec operator_with(const std::vector<std::string>& settings) {
  const auto scenario = set(settings);
  INFO((scenario ? "" : scenario.problem().where + ": " + scenario.problem().what));
  REQUIRE(scenario);
  return scenario->actors->operators.front();
}

}  // namespace

TEST_CASE("settings apply together before anything is judged, in any order") {
  const auto most = town + "crews.most=0", at_start = town + "crews.at-start=0";
  for (const auto& settings : {std::vector{most, at_start}, std::vector{at_start, most}}) {
    const auto spec = operator_with(settings);
    CHECK(spec.crews.most == 0);
    CHECK(spec.crews.at_start == 0);
    CHECK(spec.crews.success == 0.85);
  }
}

TEST_CASE("of two settings of one field the later one stays, of a table and its field too") {
  CHECK(operator_with({town + "crews.most=3", town + "crews.most=5"}).crews.most == 5);
  const auto mix = operator_with({town + "buying.mix={ppc-smgw=60, emh-casa=40}",
                                  town + "buying.mix={ppc-smgw=100}"})
                       .buying.mix;
  CHECK(mix.size() == 1);
  CHECK(operator_with({town + "crews={most=3}", "operator.*.crews.most=4"}).crews.most == 4);
}

TEST_CASE("what contradicts the file names the settings, and where the file says otherwise") {
  const auto wrong = set({town + "crews.most=0", town + "crews.success=0.9"});
  REQUIRE_FALSE(wrong);
  CHECK(wrong.problem().what ==
        "operator 'Musterstadt Netz' starts with more crews than it may have");
  CHECK(wrong.problem().where.starts_with("--set " + town + "crews.most=0, --set " + town +
                                          "crews.success=0.9 ("));
  CHECK(wrong.problem().where.find("worked-operator.toml:") != std::string::npos);
  CHECK(set({town + "crews.most=abc"}).problem().where.starts_with("--set " + town));
}
