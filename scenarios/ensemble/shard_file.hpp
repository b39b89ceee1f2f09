// Shards of an ensemble as files: JSON, with a checksum, and with what they are a part of, so that
// only parts of the same whole are put together.
#pragma once
#include <string>
#include <vector>

#include "scenarios/ensemble/members.hpp"

namespace stichtag::scenarios {

// The whole that a shard belongs to. `fingerprint` is the hash of the first member, which every
// shard runs: another scenario, reading, setting or program gives another.
struct Whole {
  std::string scenario;
  std::uint64_t seed = 0;
  std::uint64_t runs = 0;
  std::string fingerprint;
  std::vector<Measure> measures;
  bool operator==(const Whole&) const = default;
};

struct ShardFile {
  Whole whole;
  Shard shard;
  Members members;
};

[[nodiscard]] std::string written(const ShardFile& file);
[[nodiscard]] Result<ShardFile> read_shard(const std::string& text, const std::string& file);

// The whole from its shards, in any order. Refused, with their names: parts of something else, a
// shard twice, missing or unfinished ones.
struct NamedShard {
  std::string file;
  ShardFile content;
};
[[nodiscard]] Result<ShardFile> merged(const std::vector<NamedShard>& shards);

}  // namespace stichtag::scenarios
