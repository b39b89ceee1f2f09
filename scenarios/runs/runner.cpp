#include "scenarios/runs/runner.hpp"

#include "events/store/hash.hpp"

namespace stichtag::scenarios {

Result<Ran> run_scenario(const Scenario& scenario, const law::ReadingSet& readings,
                         const run::RunKey& key, const run::Options& options) {
  auto spec = actors_to_run(scenario);
  if (!spec) return spec.problem();
  const auto prepared = run::prepare(scenario.log, readings, *spec);
  if (!prepared) return prepared.problem();
  auto run = run::simulate(**prepared, key, options);
  auto hash = store::to_hex(store::sha256(run.bytes));
  return Ran{*std::move(spec), std::move(run), std::move(hash)};
}

}  // namespace stichtag::scenarios
