// A scenario of the library with a text on top, and its members, for tests of ensembles.
#pragma once
#include <memory>
#include <string>

#include "scenarios/branch.hpp"
#include "scenarios/ensemble/futures.hpp"
#include "tests/support/catch.hpp"

namespace stichtag::test {

inline scenarios::Scenario branched(const std::string& base, const std::string& text) {
  const auto file = scenarios::read_scenario_text(text, "t.toml");
  REQUIRE(file);
  const auto made = scenarios::branch(*scenarios::load_scenario(base), *file);
  REQUIRE(made);
  return *made;
}

inline std::unique_ptr<const scenarios::Futures> futures_of(const scenarios::Scenario& scenario,
                                                            std::uint64_t seed,
                                                            std::uint64_t runs) {
  auto made = scenarios::Futures::of(scenario, scenario.readings, latest_knowledge(scenario.log),
                                     {scenarios::DesignKind::monte_carlo, seed, runs, {}});
  REQUIRE(made);
  return *std::move(made);
}

}  // namespace stichtag::test
