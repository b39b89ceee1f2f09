#include <algorithm>

#include "scenarios/ensemble/shard_file.hpp"

namespace stichtag::scenarios {
namespace {

std::string in_words(const Whole& whole) {
  return whole.scenario + ", seed " + std::to_string(whole.seed) + ", " +
         std::to_string(whole.runs) + " runs";
}

std::string name_of(const Shard& shard) {
  return std::to_string(shard.at) + "/" + std::to_string(shard.of);
}

std::optional<Problem> foreign(const NamedShard& shard, const NamedShard& first) {
  const auto& mine = shard.content.whole;
  const auto& whole = first.content.whole;
  if (mine == whole && shard.content.shard.of == first.content.shard.of) return std::nullopt;
  const bool alike = in_words(mine) == in_words(whole);
  const auto why = shard.content.shard.of != first.content.shard.of
                       ? "it is one of " + std::to_string(shard.content.shard.of) +
                             " shards, not of " + std::to_string(first.content.shard.of)
                   : alike ? "its scenario, readings, settings or program differ"
                           : "it is of " + in_words(mine);
  return Problem{.what = "this shard belongs to another ensemble: " + why,
                 .where = shard.file,
                 .hint = "merge shards of one ensemble; the first is of " + in_words(whole)};
}

std::optional<Problem> unfinished(const NamedShard& shard) {
  const auto& members = shard.content.members;
  if (members.complete()) return std::nullopt;
  return Problem{.what = "shard " + name_of(shard.content.shard) +
                         " is not finished: " + std::to_string(members.done()) + " of " +
                         std::to_string(members.values.size()) + " runs",
                 .where = shard.file,
                 .hint = "go on with it: the same command with --resume " + shard.file};
}

std::optional<Problem> twice(const std::vector<NamedShard>& sorted) {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i].content.shard != sorted[i - 1].content.shard) continue;
    return Problem{.what = "shard " + name_of(sorted[i].content.shard) +
                           " is there twice: also in " + sorted[i - 1].file,
                   .where = sorted[i].file,
                   .hint = "leave one of them out"};
  }
  return std::nullopt;
}

std::optional<Problem> missing(const std::vector<NamedShard>& sorted) {
  const auto of = sorted.front().content.shard.of;
  if (sorted.size() == of) return std::nullopt;
  std::string names;
  std::size_t at = 0;
  int shown = 0;
  for (std::uint64_t i = 0; i < of; ++i) {
    if (at < sorted.size() && sorted[at].content.shard.at == i) {
      ++at;
    } else if (++shown <= 10) {
      names += (names.empty() ? "" : ", ") + name_of({i, of});
    }
  }
  if (shown > 10) names += " and " + std::to_string(shown - 10) + " more";
  return Problem{.what = "shards are missing: " + names,
                 .where = "merge",
                 .hint = "run them, such as: stichtag ensemble ... --shard " +
                         names.substr(0, names.find(',')) + " --out FILE"};
}

}  // namespace

Result<ShardFile> merged(const std::vector<NamedShard>& shards) {
  if (shards.empty())
    return Problem{.what = "no shards", .where = "merge", .hint = "name their files"};
  auto sorted = shards;
  std::stable_sort(sorted.begin(), sorted.end(), [](const NamedShard& a, const NamedShard& b) {
    return a.content.shard.at < b.content.shard.at;
  });
  for (const auto& shard : shards) {
    if (auto problem = foreign(shard, shards.front())) return *problem;
  }
  if (auto problem = twice(sorted)) return *problem;
  if (auto problem = missing(sorted)) return *problem;
  ShardFile whole{sorted.front().content.whole, {}, {}};
  for (auto& shard : sorted) {
    if (auto problem = unfinished(shard)) return *problem;
    auto& values = shard.content.members.values;
    whole.members.values.insert(whole.members.values.end(), values.begin(), values.end());
  }
  return whole;
}

}  // namespace stichtag::scenarios
