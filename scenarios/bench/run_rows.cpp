// run/national: one replication of the whole country without a log; ensemble/national-1000: many.
#include <sys/resource.h>

#include <stdexcept>

#include "engine/run/run.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"
#include "scenarios/branch.hpp"
#include "scenarios/ensemble/experiment.hpp"
#include "scenarios/ensemble/members.hpp"

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

// A part of the thousand, told for all of them: members do not touch one another, and twenty of
// them take longer than anything that is done once.
constexpr std::uint64_t members = 20;
constexpr double of_thousand = 1000.0 / members;

double megabytes_at_most() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return double(used.ru_maxrss) / 1024;
}

void run_members(const scenarios::Experiment& experiment, unsigned threads) {
  auto all = scenarios::none_yet({}, members);
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
      scenarios::Experiment::of(*scenario, scenario->readings, latest_knowledge(scenario->log));
  if (!experiment) throw std::runtime_error(experiment.problem().what);
  const auto [two, one] = median_seconds_in_turn([&] { run_members(*experiment, 2); },
                                                 [&] { run_members(*experiment, 1); }, 1);
  const auto memory = megabytes_at_most();
  return {"ensemble/national-1000",
          two * of_thousand,
          "s",
          one * of_thousand,
          one / two,
          "1.9 times faster on two threads, under 90 s and 300 MB (here " +
              std::to_string(int(memory)) + "); from " + std::to_string(members) + " members",
          one / two >= 1.9 && two * of_thousand < 90 && memory < 300};
}

}  // namespace

std::vector<Measure> run_measures() {
  return {{"run/national", national}, {"ensemble/national-1000", national_ensemble}};
}

}  // namespace stichtag::bench
