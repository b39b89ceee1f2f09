// The worked operator under shocks.
#pragma once
#include <string>
#include <vector>

#include "scenarios/runs/runner.hpp"
#include "scenarios/stress/stress_test.hpp"
#include "tests/support/catch.hpp"

namespace stichtag::test {

using namespace stichtag::scenarios;

inline const Date from = Date::of(2026, 4, 1);
inline const Date until = Date::of(2026, 10, 1);

inline Scenario worked() {
  const auto scenario = load_scenario("worked-operator");
  REQUIRE(scenario);
  return *scenario;
}

inline Scenario shocked(const std::vector<std::string>& texts) {
  std::vector<Shock> shocks;
  for (const auto& text : texts) {
    const auto shock = parse_shock(text, "test");
    REQUIRE(shock);
    shocks.push_back(*shock);
  }
  const auto scenario = with_shocks(worked(), shocks);
  REQUIRE(scenario);
  return *scenario;
}

inline Ran simulated(const Scenario& scenario, std::uint64_t replication) {
  auto ran = run_scenario(scenario, scenario.readings, {1, replication});
  REQUIRE(ran);
  return *std::move(ran);
}

inline run::Run run_of(const Scenario& scenario, std::uint64_t replication = 0) {
  return simulated(scenario, replication).run;
}

inline Problem refused(const std::vector<std::string>& texts) {
  std::vector<Shock> shocks;
  for (const auto& text : texts) {
    const auto shock = parse_shock(text, "--shock");
    if (!shock) return shock.problem();
    shocks.push_back(*shock);
  }
  const auto scenario = with_shocks(worked(), shocks);
  REQUIRE_FALSE(scenario);
  return scenario.problem();
}

inline simulation::Count installed_between(const run::Run& run, Date first, Date past,
                                           const std::string& line = "") {
  simulation::Count sum = 0;
  for (const auto& happened : run.events) {
    const auto* installed = std::get_if<actors::GatewaysInstalled>(&happened.change);
    if (installed == nullptr || happened.day < first || happened.day >= past) continue;
    if (line.empty() || run.products[std::size_t(installed->key.version)].line == line)
      sum += installed->gateways;
  }
  return sum;
}

}  // namespace stichtag::test
