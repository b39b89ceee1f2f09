#include "scenarios/one_operator.hpp"

#include <algorithm>

#include "scenarios/runs/runner.hpp"
#include "scenarios/stress/shock.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

const std::string large = "synthetic-over-500k-003";

// The worked operator, and a second one like it.
Scenario two_towns() {
  const auto file = read_scenario_text(
      "title = \"two\"\n[[operator]]\nname = \"Zweitstadt\"\nlike = \"Musterstadt Netz\"\n"
      "points.consumer-6000-10000 = { at-start = 900 }\n",
      "two.toml");
  REQUIRE(file);
  auto scenario = branch(*load_scenario("worked-operator"), *file);
  REQUIRE(scenario);
  return *scenario;
}

std::vector<std::string> work_of(const Scenario& scenario, const std::string& name) {
  const auto ran = run_scenario(scenario, scenario.readings, {1, 2});
  REQUIRE(ran);
  std::vector<std::string> work;
  for (const auto& happened : ran->run.events) {
    const auto* installed = std::get_if<actors::GatewaysInstalled>(&happened.change);
    if (installed == nullptr || ran->spec.operators[happened.actor].name != name) continue;
    work.push_back(to_string(happened.day) + " " + std::to_string(installed->gateways));
  }
  return work;
}

}  // namespace

TEST_CASE("an operator alone does what it does among the others") {
  const auto both = two_towns();
  for (const std::string name : {"Musterstadt Netz", "Zweitstadt"}) {
    const auto alone = with_one_operator(both, name);
    REQUIRE(alone);
    REQUIRE(alone->actors->operators.size() == 1);
    const auto work = work_of(both, name);
    CHECK(work.size() > 100);
    CHECK(work_of(*alone, name) == work);
  }
}

TEST_CASE("an operator of the national fleet can be taken out of it, and is hit by shocks then") {
  const auto country = *load_scenario("national-2018-2033");
  const auto alone = with_one_operator(country, large);
  INFO((alone ? "" : alone.problem().where + ": " + alone.problem().what));
  REQUIRE(alone);
  REQUIRE(alone->actors->operators.size() == 1);
  CHECK(alone->actors->operators.front().name == large);
  CHECK(alone->actors->administrators.size() == country.actors->administrators.size());
  CHECK(alone->actors->vendors.size() == country.actors->vendors.size());
  const auto shock = *parse_shock("crew-loss:1@2026-01-01+365", "test");
  const auto hit = with_shocks(*alone, {shock});
  REQUIRE(hit);
  const auto calm = work_of(*alone, large), shocked = work_of(*hit, large);
  CHECK(calm.size() > 100);
  CHECK(shocked != calm);
}

TEST_CASE("an operator that the fleet has not is refused with the nearest names") {
  const auto refused = with_one_operator(*load_scenario("national-2018-2033"), "synthetic-over-3");
  REQUIRE_FALSE(refused);
  CHECK(refused.problem().what == "no operator 'synthetic-over-3' in this scenario");
  CHECK(refused.problem().hint.find("synthetic-over-500k-00") != std::string::npos);
}

TEST_CASE("in the country an operator does what it does alone", "[.national]") {
  const auto country = *load_scenario("national-2018-2033");
  CHECK(work_of(*with_one_operator(country, large), large) == work_of(country, large));
}
