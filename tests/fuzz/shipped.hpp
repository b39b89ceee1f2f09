// Scenarios of the library to put things on.
#pragma once
#include <string>

#include "scenarios/branch.hpp"
#include "tests/fuzz/expect.hpp"

inline stichtag::scenarios::Scenario shipped(const std::string& name) {
  auto loaded = stichtag::scenarios::load_scenario(name);
  expect(bool(loaded));
  return *std::move(loaded);
}

inline const stichtag::scenarios::Scenario& history() {
  static const auto loaded = shipped("history");
  return loaded;
}
