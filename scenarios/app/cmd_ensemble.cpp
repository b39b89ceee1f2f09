// `stichtag ensemble` and `stichtag merge`: many runs of one scenario, on threads or in shards.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <thread>

#include "scenarios/app/asked.hpp"
#include "scenarios/app/atomic_file.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/ensemble_output.hpp"
#include "scenarios/app/progress.hpp"
#include "scenarios/ensemble/experiment.hpp"
#include "scenarios/settings.hpp"

namespace stichtag::app {
namespace {

using scenarios::Experiment;
using scenarios::Shard;
using scenarios::ShardFile;

Problem wrong_shard(const std::string& typed) {
  return {.what = "'" + typed + "' is no shard",
          .where = "--shard",
          .hint = "I/N, counted from 0: 0/3, 1/3, 2/3"};
}

Result<Shard> shard_asked(const Request& request) {
  if (request.shard.empty()) return Shard{};
  std::istringstream text(request.shard);
  std::int64_t at = -1, of = -1;
  char slash = 0;
  text >> at >> slash >> of;
  if (!text || slash != '/' || text.peek() != EOF || of < 1 || at < 0 || at >= of)
    return wrong_shard(request.shard);
  if (request.out.empty()) {
    return Problem{.what = "a shard is of use only as a file",
                   .where = "--shard",
                   .hint = "add --out FILE, and put all shards together with `stichtag merge`"};
  }
  return Shard{std::uint64_t(at), std::uint64_t(of)};
}

Result<ShardFile> shard_in(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) {
    return Problem{.what = "no shard can be read there",
                   .where = path,
                   .hint = "write it with `stichtag ensemble ... --shard I/N --out FILE`"};
  }
  std::ostringstream text;
  text << stream.rdbuf();
  return scenarios::read_shard(text.str(), path);
}

Result<Experiment> experiment_asked(const Request& request) {
  auto given = asked(request);
  if (!given) return given.problem();
  auto scenario = scenarios::with_settings(given->scenario, request.settings);
  if (!scenario) return scenario.problem();
  return Experiment::of(*scenario, given->readings, given->known);
}

// Nothing run yet, or what an earlier call has left.
Result<ShardFile> begun(const Request& request, const Experiment& experiment, const Shard& shard) {
  const auto first = experiment.member({request.seed, 0});
  if (!first) return first.problem();
  const auto fingerprint = hash_of(experiment.measures(), {0, {*first}});
  ShardFile file{{experiment.name(), request.seed, request.runs.value_or(100), fingerprint,
                  experiment.measures()},
                 shard,
                 none_yet(shard, request.runs.value_or(100))};
  if (file.members.first == 0 && !file.members.values.empty()) file.members.values[0] = *first;
  if (request.resume.empty()) return file;
  auto before = shard_in(request.resume);
  if (!before) return before.problem();
  if (before->whole == file.whole && before->shard == shard) return before;
  return Problem{
      .what = "the file is of another ensemble or shard",
      .where = request.resume,
      .hint = "give the scenario, seed, runs, settings and shard that it was begun with"};
}

Result<Done> run(ShardFile& file, const Request& request, const Experiment& experiment) {
  const auto cores = std::max(1U, std::thread::hardware_concurrency());
  ProgressLine line("runs", file.members.values.size());
  return run_missing(
      file.members,
      [&](std::uint64_t member) {
        return experiment.member({request.seed, member});
      },
      request.jobs > 0 ? unsigned(request.jobs) : cores,
      [&](std::uint64_t done) { return line.at(done); });
}

Problem stopped(const ShardFile& file, const Request& request) {
  return {.kind = ProblemKind::machine,
          .what = "stopped after " + std::to_string(file.members.done()) + " of " +
                  std::to_string(file.members.values.size()) + " runs",
          .where = "ensemble",
          .hint = request.out.empty() ? "with --out FILE what is done would have been kept"
                                      : "go on: the same command with --resume " + request.out};
}

}  // namespace

Result<Output> ensemble_command(const Request& request) {
  const auto shard = shard_asked(request);
  if (!shard) return shard.problem();
  const auto experiment = experiment_asked(request);
  if (!experiment) return experiment.problem();
  auto file = begun(request, *experiment, *shard);
  if (!file) return file.problem();
  const auto done = run(*file, request, *experiment);
  if (!done) return done.problem();
  if (!request.out.empty()) {
    if (auto problem = write_file_atomically(request.out, written(*file))) return *problem;
  }
  if (!file->members.complete()) return stopped(*file, request);
  auto output = ensemble_output(*file);
  if (!request.shard.empty()) output.json.set("shard", request.shard);
  return output;
}

Result<Output> merge_command(const Request& request) {
  std::vector<scenarios::NamedShard> shards;
  for (const auto& path : request.words) {
    auto shard = shard_in(path);
    if (!shard) return shard.problem();
    shards.push_back({path, *std::move(shard)});
  }
  const auto whole = scenarios::merged(shards);
  if (!whole) return whole.problem();
  if (!request.out.empty()) {
    if (auto problem = write_file_atomically(request.out, written(*whole))) return *problem;
  }
  return ensemble_output(*whole);
}

}  // namespace stichtag::app
