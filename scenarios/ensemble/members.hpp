// The members of an ensemble, or of one shard of it: who has been run, and what came out. Which
// thread ran whom leaves no trace: a member's values hang on its number alone.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "scenarios/ensemble/measures.hpp"

namespace stichtag::scenarios {

// Shard i of n, from 0, holds a contiguous range of the members.
struct Shard {
  std::uint64_t at = 0;
  std::uint64_t of = 1;
  bool operator==(const Shard&) const = default;
};
[[nodiscard]] std::uint64_t first_of(const Shard& shard, std::uint64_t runs);
[[nodiscard]] std::uint64_t past_last_of(const Shard& shard, std::uint64_t runs);

struct Members {
  std::uint64_t first = 0;
  std::vector<std::optional<Values>> values;  // empty where it has not been run
  [[nodiscard]] std::uint64_t done() const;
  [[nodiscard]] bool complete() const { return done() == values.size(); }
};
[[nodiscard]] Members none_yet(const Shard& shard, std::uint64_t runs);

// Called now and then with how many are done, from one thread at a time; false ends the work after
// the members under way.
using Progress = std::function<bool(std::uint64_t done)>;
using RunMember = std::function<Result<Values>(std::uint64_t member)>;

// Runs those that are missing on `jobs` threads, at least one.
[[nodiscard]] Result<Done> run_missing(Members& members, const RunMember& run, unsigned jobs,
                                       const Progress& progress);

// SHA-256 in hex over the values of all members in their order; the same for every way to run them.
[[nodiscard]] std::string hash_of(const std::vector<Measure>& measures, const Members& members);

}  // namespace stichtag::scenarios
