// `stichtag ensemble` and `stichtag merge`: many runs of one scenario, on threads or in shards.
#include <algorithm>
#include <fstream>
#include <sstream>

#include "events/store/hash.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/until_width.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/many_runs/ensemble_output.hpp"
#include "scenarios/app/page/progress.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/atomic_file.hpp"

namespace stichtag::app {
namespace {

using scenarios::Futures;
using scenarios::Members;
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

// Runs that do not know how many there are go on to a larger number.
bool may_grow(const Request& request, const ShardFile& before, const ShardFile& asked) {
  auto whole = before.whole;
  whole.runs = asked.whole.runs;
  return request.design != "lhs" && request.shard.empty() && before.shard == asked.shard &&
         whole == asked.whole && before.whole.runs < asked.whole.runs;
}

// Nothing run yet, or what an earlier call has left.
Result<ShardFile> begun(const Request& request, const Futures& futures, const Shard& shard) {
  const auto first = futures.member(0);
  if (!first) return first.problem();
  auto fingerprint = hash_of(futures.measures(), {0, {*first}});
  if (const auto drawn = futures.identity(); !drawn.empty())
    fingerprint = store::to_hex(store::sha256(fingerprint + drawn));
  ShardFile file{{futures.name(), request.seed, request.runs.value_or(default_runs), fingerprint,
                  futures.measures()},
                 shard,
                 none_yet(shard, request.runs.value_or(default_runs))};
  if (file.members.first == 0 && !file.members.values.empty()) file.members.values[0] = *first;
  if (request.resume.empty()) return file;
  auto before = shard_in(request.resume);
  if (!before) return before.problem();
  if (before->whole == file.whole && before->shard == shard) return before;
  if (may_grow(request, *before, file)) {
    before->whole.runs = file.whole.runs;
    before->members.values.resize(file.members.values.size());
    return before;
  }
  return Problem{
      .what = "the file is of another ensemble or shard",
      .where = request.resume,
      .hint =
          "give the scenario, seed, settings and shard that it was begun with; --runs may be more "
          "without --shard and --design lhs"};
}

Result<Done> run(Members& members, const Request& request, const Futures& futures,
                 ProgressLine& line, std::uint64_t before) {
  return run_missing(
      members, [&](std::uint64_t member) { return futures.member(member); }, jobs_asked(request),
      [&](std::uint64_t done) { return line.at(before + done); });
}

// Batch by batch until the intervals are narrow enough; `too_wide`: what is not when all is done.
Result<Done> run_until(ShardFile& file, const Request& request, const Futures& futures,
                       const Widths& widths, std::vector<std::string>& too_wide) {
  auto& all = file.members.values;
  ProgressLine line("runs, at most", all.size());
  for (std::size_t from = 0; from < all.size(); from += Widths::batch) {
    const auto until = std::min(all.size(), from + Widths::batch);
    Members batch{from, {all.begin() + long(from), all.begin() + long(until)}};
    const auto done = run(batch, request, futures, line, from);
    if (!done) return done.problem();
    std::move(batch.values.begin(), batch.values.end(), all.begin() + long(from));
    if (file.members.done() < until) return Done{};  // stopped by hand
    const Members so_far{0, {all.begin(), all.begin() + long(until)}};
    too_wide = widths.too_wide(so_far);
    if (!too_wide.empty()) continue;
    all.resize(until);
    file.whole.runs = until;
    return Done{};
  }
  return Done{};
}

Result<Widths> widths_asked(const Request& request, const Futures& futures) {
  if (!request.until_width.empty() && (!request.shard.empty() || request.design == "lhs"))
    return Problem{.what = "the number of runs must be known beforehand",
                   .where = "--until-width",
                   .hint = "leave out --shard, and take --design mc or sobol"};
  return Widths::of(request.until_width, futures.measures());
}

Problem stopped(const ShardFile& file, const Request& request) {
  return {.kind = ProblemKind::machine,
          .what = "stopped after " + std::to_string(file.members.done()) + " of " +
                  std::to_string(file.members.values.size()) + " runs",
          .where = "ensemble",
          .hint = request.out.empty() ? "with --out FILE what is done would have been kept"
                                      : "go on: the same command with --resume " + request.out};
}

Result<Done> simulate(ShardFile& file, const Request& request, const Futures& futures,
                      const Widths& widths, std::vector<std::string>& too_wide) {
  if (!widths.empty()) return run_until(file, request, futures, widths, too_wide);
  ProgressLine line("runs", file.members.values.size());
  return run(file.members, request, futures, line, 0);
}

void say_inputs(const Request& request, const Futures& futures, Output& output) {
  if (futures.uncertainty().inputs.empty()) return;
  output.json.set("design", request.design);
  output.json.set("uncertain", uncertainty_tree(futures.uncertainty()));
  output.text += "\n" + uncertainty_in_words(futures.uncertainty());
}

void say_too_wide(const Request& request, const ShardFile& file,
                  const std::vector<std::string>& names, Output& output) {
  if (request.until_width.empty()) return;
  const auto runs = std::to_string(file.members.values.size());
  output.json.set("too-wide", Tree::array_of(names));
  output.json.set("at-most", std::int64_t(request.runs.value_or(default_runs)));
  output.text += wrapped(
      names.empty()
          ? "Stopped after " + runs + " of at most " +
                std::to_string(request.runs.value_or(default_runs)) +
                " runs: the intervals were as narrow as asked. They are looked at after every " +
                std::to_string(Widths::batch) + " runs, which makes them a little too narrow."
          : "Still wider than asked after all " + runs + " runs: " + joined(names, ", ") + ".");
}

}  // namespace

Result<Output> ensemble_command(const Request& request) {
  const auto shard = shard_asked(request);
  if (!shard) return shard.problem();
  const auto name =
      one_scenario(request, "`stichtag compare A B --runs N` sets ensembles side by side");
  if (!name) return name.problem();
  const auto futures = futures_asked(request, *name, request.runs.value_or(default_runs));
  if (!futures) return futures.problem();
  const auto widths = widths_asked(request, **futures);
  if (!widths) return widths.problem();
  auto file = begun(request, **futures, *shard);
  if (!file) return file.problem();
  std::vector<std::string> too_wide;
  const auto done = simulate(*file, request, **futures, *widths, too_wide);
  if (!done) return done.problem();
  if (!request.out.empty()) {
    if (auto problem = scenarios::write_file_atomically(request.out, written(*file)))
      return *problem;
  }
  if (!file->members.complete()) return stopped(*file, request);
  auto output = ensemble_output(*file);
  if (!request.shard.empty()) output.json.set("shard", request.shard);
  say_inputs(request, **futures, output);
  say_too_wide(request, *file, too_wide, output);
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
    if (auto problem = scenarios::write_file_atomically(request.out, written(*whole)))
      return *problem;
  }
  return ensemble_output(*whole);
}

}  // namespace stichtag::app
