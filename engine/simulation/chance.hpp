// Chance, counter-based: a draw is a function of (seed, replication, actor, purpose, index, how
// many came before in this stream) and of nothing else. An actor more changes nobody else's draws,
// two scenarios share theirs, and any thread may compute any part. Source: Salmon et al., "Parallel
// random numbers: as easy as 1, 2, 3" (2011), Philox4x64-10.
#pragma once
#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

#include "engine/simulation/draw_log.hpp"

namespace stichtag::simulation {

// What a draw decides. The numbers are part of every result: never change one, only add.
enum class Purpose : std::uint64_t {
  fleet_size = 1,
  start_of_rollout = 2,
  pace = 3,
  product_choice = 4,
  growth = 5,
  delivery = 6,
  visit = 7,
  installation = 8,
  consent = 9,
  certification = 10,
  release = 11,
  vulnerability = 12,
  market_entry = 13,
  update_wave = 14,
  update_attempt = 15,
  site_visit = 16,
  supervision = 17,
  choice_of_gateways = 18,
  uncertain_input = 19,  // of a scenario, one number a replication
  design = 20,           // shift and order of designs, one stream for all replications
  court = 21,
  legislation = 22,
  calibration = 23,
  trial = 1000,  // for tests and measurements alone
};

struct StreamKey {
  std::uint64_t seed = 0;         // of the whole ensemble
  std::uint64_t replication = 0;  // 0, 1, 2, ... in the ensemble
  std::uint64_t actor = 0;  // actor_key(its name), so that its place in a list does not matter
  Purpose purpose = Purpose::trial;
  std::uint64_t index = 0;  // for example the day, or the number of the decision
  bool operator==(const StreamKey&) const = default;
};

// FNV-1a of the name; the same for ever.
[[nodiscard]] std::uint64_t actor_key(std::string_view name);

// 32 random bits to 0 .. bound - 1, bound > 0. The fault of the multiplication is below bound /
// 2^32, so keep `bound` to days and short lists.
[[nodiscard]] constexpr std::uint32_t scaled(std::uint32_t bits, std::uint32_t bound) {
  return static_cast<std::uint32_t>((std::uint64_t{bits} * bound) >> 32);
}

// The numbers of one key, one after another. Up to 2^66 of them; small, cheap to make and to copy.
// A UniformRandomBitGenerator.
class Stream {
 public:
  using result_type = std::uint64_t;

  // With a log, every draw of engine/simulation/distributions.hpp is noted in it.
  explicit Stream(const StreamKey& key, DrawLog* log = nullptr) : key_(key), log_(log) {}

  [[nodiscard]] static constexpr result_type min() { return 0; }
  [[nodiscard]] static constexpr result_type max() {
    return std::numeric_limits<result_type>::max();
  }

  result_type operator()() {
    if (used_ == block_.size()) refill();
    return block_[used_++];
  }
  // The upper half of the next number.
  [[nodiscard]] std::uint32_t next32() { return static_cast<std::uint32_t>((*this)() >> 32); }
  // [0, 1) in steps of 2^-53: exact in a double.
  [[nodiscard]] double uniform() {
    note({DrawKind::uniform});
    return unit();
  }
  // The same as a part of another draw.
  [[nodiscard]] double unit() { return static_cast<double>((*this)() >> 11) * 0x1p-53; }
  // 0 .. bound - 1, see scaled().
  [[nodiscard]] std::uint32_t below(std::uint32_t bound) { return scaled(next32(), bound); }

  void note(const Draw& draw) {
    if (log_ != nullptr) log_->push_back(draw);
  }

 private:
  void refill();

  StreamKey key_;
  DrawLog* log_;
  std::uint64_t next_block_ = 0;
  std::array<std::uint64_t, 4> block_{};
  std::size_t used_ = 4;
};

}  // namespace stichtag::simulation
