// A scenario simulated: its actors under its log and readings. The hash is over the canonical bytes
// of the run's events, so two runs with the same hash are the same run.
#pragma once
#include <string>
#include <vector>

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

// Several under the same chance, each as by itself; what they share with the first is simulated
// once.
struct ToRun {
  const Scenario& scenario;
  const law::ReadingSet& readings;
};
[[nodiscard]] Result<std::vector<Ran>> run_scenarios(const std::vector<ToRun>& asked,
                                                     const run::RunKey& key,
                                                     const run::Options& options = {});

}  // namespace stichtag::scenarios
