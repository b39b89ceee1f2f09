#include "viz/app/background_ensemble.hpp"

#include <fstream>
#include <sstream>

#include "scenarios/ensemble/fans.hpp"
#include "scenarios/ensemble/shard_file.hpp"

namespace stichtag::view {
namespace {

using Stage = RunSeen::Stage;
using scenarios::EnsembleTold;

Result<EnsembleTold> told_in(const std::string& path, const Branch& branch) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  if (!stream || !text)
    return Problem{.what = "the ensemble cannot be read",
                   .where = path,
                   .hint = "write it with `stichtag ensemble " + branch.name + " --out FILE`"};
  const auto shard = scenarios::read_shard(text.str(), path);
  if (!shard) return shard.problem();
  if (shard->whole.scenario != branch.scenario.name)
    return Problem{.what = "the ensemble is of '" + shard->whole.scenario + "', not of '" +
                           branch.scenario.name + "'",
                   .where = path,
                   .hint = "bring that scenario to the front"};
  if (!shard->members.complete())
    return Problem{.what = "the ensemble is not finished",
                   .where = path,
                   .hint = "go on with `stichtag ensemble --resume " + path + "`"};
  return scenarios::told(shard->whole.measures, shard->members);
}

Result<std::optional<EnsembleTold>> told_by_running(const EnsembleAsked& asked,
                                                    const Branch& branch, const RunsGoOn& goes_on) {
  const auto& scenario = branch.scenario;
  scenarios::FuturesAsked futures_asked;
  futures_asked.seed = asked.seed;
  futures_asked.runs = asked.runs;
  const auto futures =
      scenarios::Futures::of(scenario, scenario.readings, branch.last_known, futures_asked);
  if (!futures) return futures.problem();
  if (!branch.simulated)
    return Problem{
        .what = "it cannot be simulated", .where = branch.name, .hint = "give it a horizon"};
  const auto jobs = std::max(1U, std::thread::hardware_concurrency());
  return scenarios::told(**futures, branch.simulated->ways, branch.simulated->ran.spec, asked.runs,
                         jobs, goes_on);
}

std::string in_words(const Problem& problem) {
  return problem.where + (problem.where.empty() ? "" : ": ") + problem.what;
}

}  // namespace

EnsembleSeen ensemble_now(const EnsembleOf& of, const Branch& branch, const RunsGoOn& goes_on) {
  const auto done = [&](EnsembleTold told) -> EnsembleSeen {
    const auto runs = told.runs;
    return {of, Stage::done, runs, std::make_shared<const EnsembleTold>(std::move(told)), {}};
  };
  if (!of.asked.file.empty()) {
    auto told = told_in(of.asked.file, branch);
    if (told) return done(*std::move(told));
    return {of, Stage::failed, 0, nullptr, in_words(told.problem())};
  }
  auto told = told_by_running(of.asked, branch, goes_on);
  if (!told) return {of, Stage::failed, 0, nullptr, in_words(told.problem())};
  if (!*told) return {of, Stage::cancelled, 0, nullptr, {}};
  auto whole = *std::move(told);
  return done(*std::move(whole));
}

BackgroundEnsemble::BackgroundEnsemble(std::function<void()> wake)
    : background_(run, std::move(wake)) {}

void BackgroundEnsemble::begin(const EnsembleOf& of, const Branch& branch) {
  background_.begin({of, branch});
}

EnsembleSeen BackgroundEnsemble::run(const Task& task, Background<Task, EnsembleSeen>& background) {
  background.tell({task.of, Stage::running, 0, nullptr, {}});
  return ensemble_now(task.of, task.branch, [&](std::uint64_t done) {
    if (background.stopped()) return false;
    background.tell({task.of, Stage::running, done, nullptr, {}});
    return true;
  });
}

}  // namespace stichtag::view
