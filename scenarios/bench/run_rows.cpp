// run/national: one replication of the whole country without a log.
#include <stdexcept>

#include "engine/run/run.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::bench {
namespace {

// Its draws alone: every draw that a run notes, drawn again with its parameters, one after another.
Row national() {
  const auto scenario = scenarios::load_scenario("national-2018-2033");
  if (!scenario) throw std::runtime_error(scenario.problem().what);
  const auto prepared = run::prepare(scenario->log, scenario->readings, *scenario->actors);
  if (!prepared) throw std::runtime_error(prepared.problem().what);
  simulation::DrawLog draws;
  run::Options options{.keep_events = false, .snapshots = {}, .draws = &draws};
  keep(&draws);
  (void)run::simulate(**prepared, {1, 0}, options);
  options.draws = nullptr;
  double drawn = 0;
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        const auto ran = run::simulate(**prepared, {1, 0}, options);
        keep(&ran);
      },
      [&] { drawn += simulation::draw_again(draws, 1); }, 3);
  keep(&drawn);
  return {
      "run/national",
      1e3 * own,
      "ms",
      1e3 * base,
      own / base,
      "under 150 ms, and within 3 times the cost of its " + std::to_string(draws.size()) + " draws",
      own < 0.15 && own <= 3 * base};
}

}  // namespace

std::vector<Measure> run_measures() { return {{"run/national", national}}; }

}  // namespace stichtag::bench
