#include "scenarios/runs/runner.hpp"

#include "engine/run/together.hpp"
#include "events/store/hash.hpp"

namespace stichtag::scenarios {

Result<std::vector<Ran>> run_scenarios(const std::vector<ToRun>& asked, const run::RunKey& key,
                                       const run::Options& options) {
  std::vector<actors::RunSpec> specs;
  std::vector<std::shared_ptr<const run::Prepared>> prepared;
  std::vector<const run::Prepared*> beside;
  for (const auto& [scenario, readings] : asked) {
    auto spec = actors_to_run(scenario);
    if (!spec) return spec.problem();
    auto one = run::prepare(scenario.log, readings, *spec);
    if (!one) return one.problem();
    prepared.push_back(*std::move(one));
    beside.push_back(prepared.back().get());
    specs.push_back(*std::move(spec));
  }
  auto runs = run::simulate_together(beside, key, options);
  std::vector<Ran> all;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    auto hash = store::to_hex(store::sha256(runs[i].bytes));
    all.push_back({std::move(specs[i]), std::move(runs[i]), std::move(hash)});
  }
  return all;
}

Result<Ran> run_scenario(const Scenario& scenario, const law::ReadingSet& readings,
                         const run::RunKey& key, const run::Options& options) {
  auto ran = run_scenarios({{scenario, readings}}, key, options);
  if (!ran) return ran.problem();
  return std::move((*ran).front());
}

}  // namespace stichtag::scenarios
