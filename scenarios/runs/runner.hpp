// A scenario simulated: its actors under its log and readings. The hash is over the canonical bytes
// of the run's events, so two runs with the same hash are the same run.
#pragma once
#include <string>

#include "engine/run/run.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::scenarios {

struct Ran {
  actors::RunSpec spec;
  run::Run run;
  std::string hash;  // SHA-256, hex
};

// A scenario that names no actors gets the worked operator.
[[nodiscard]] Result<Ran> run_scenario(const Scenario& scenario, const law::ReadingSet& readings,
                                       const run::RunKey& key, const run::Options& options = {});

}  // namespace stichtag::scenarios
