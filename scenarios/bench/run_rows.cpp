// run/national: one replication of the whole country without a log; ensemble/national-1000: many.
#include <cmath>
#include <fstream>
#include <limits>
#include <stdexcept>
#include <string>

#include "engine/run/run.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/branch.hpp"
#include "scenarios/ensemble/experiment.hpp"
#include "scenarios/ensemble/members.hpp"

namespace stichtag::bench {
namespace {

// On two threads, as the command runs it. Its draws alone: every draw that a run notes, drawn again
// with its parameters, one after another.
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
  options.threads = 2;
  double drawn = 0;
  const auto [own, base] = median_seconds_in_turn(
      [&] {
        const auto ran = run::simulate(**prepared, {1, 0}, options);
        keep(&ran);
      },
      [&] { drawn += simulation::draw_again(draws, 1); }, 3);
  keep(&drawn);
  return {"run/national",
          1e3 * own,
          "ms",
          1e3 * base,
          own / base,
          "on two threads under 150 ms, and within 3 times what its " +
              std::to_string(draws.size()) + " draws cost on one",
          own < 0.15 && own <= 3 * base};
}

constexpr std::uint64_t members = 1000;
constexpr std::uint64_t members_of_baseline = 20;  // one after another; their mean stands for one

// Highest memory since the last reset, of the process, in MB; Linux (proc(5): clear_refs, VmHWM).
void forget_highest_memory() { std::ofstream("/proc/self/clear_refs") << 5; }
double highest_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
  }
  return std::numeric_limits<double>::quiet_NaN();
}

void run_members(const scenarios::Experiment& experiment, std::uint64_t runs, unsigned threads) {
  auto all = scenarios::none_yet({}, runs);
  const auto done = scenarios::run_missing(
      all,
      [&](std::uint64_t k) {
        return experiment.member({1, k});
      },
      threads, [](std::uint64_t) { return true; });
  if (!done) throw std::runtime_error(done.problem().what);
  keep(&all);
}

Row national_ensemble() {
  const auto scenario = scenarios::load_scenario("national-2018-2033");
  if (!scenario) throw std::runtime_error(scenario.problem().what);
  const auto experiment =
      scenarios::Experiment::of(*scenario, scenario->readings, {latest_knowledge(scenario->log)});
  if (!experiment) throw std::runtime_error(experiment.problem().what);
  const auto of_one = median_seconds([&] { run_members(*experiment, members_of_baseline, 1); }, 3) /
                      double(members_of_baseline);
  forget_highest_memory();
  const auto of_all = median_seconds([&] { run_members(*experiment, members, 2); }, 1);
  const auto memory = highest_memory();
  const auto one_by_one = of_one * double(members);
  return {"ensemble/national-1000",
          of_all,
          "s",
          one_by_one,
          one_by_one / of_all,
          "1.9 times faster than a member " + std::to_string(members) +
              " times, under 90 s and 300 MB (here " + std::to_string(std::lround(memory)) + ")",
          one_by_one / of_all >= 1.9 && of_all < 90 && memory < 300};
}

}  // namespace

std::vector<Measure> run_measures() {
  return {{"run/national", national}, {"ensemble/national-1000", national_ensemble, true}};
}

}  // namespace stichtag::bench
