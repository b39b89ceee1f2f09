// run/national: one replication of the whole country without a log.
#include <stdexcept>

#include "engine/run/run.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::bench {
namespace {

// The draws of a run are not counted yet, so there is no baseline to set it beside.
Row national() {
  const auto scenario = scenarios::load_scenario("national-2018-2033");
  if (!scenario) throw std::runtime_error(scenario.problem().what);
  const auto prepared = run::prepare(scenario->log, scenario->readings, *scenario->actors);
  if (!prepared) throw std::runtime_error(prepared.problem().what);
  run::Options options;
  options.keep_events = false;
  const double ms = 1e3 * median_seconds(
                              [&] {
                                const auto ran = run::simulate(**prepared, {1, 0}, options);
                                keep(&ran);
                              },
                              1);
  return {"run/national", ms, "ms", {}, {}, "under 150 ms", ms < 150};
}

}  // namespace

std::vector<Measure> run_measures() { return {{"run/national", national}}; }

}  // namespace stichtag::bench
