#include "engine/simulation/chance.hpp"

#include <Random123/philox.h>

namespace stichtag::simulation {

std::uint64_t actor_key(std::string_view name) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char letter : name) {
    hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
  }
  return hash;
}

// All six parts of the key fit into key and counter as they are: no hashing, so no two streams
// meet.
void Stream::refill() {
  const r123::Philox4x64::key_type key = {{key_.seed, key_.replication}};
  const r123::Philox4x64::ctr_type counter = {
      {next_block_, key_.actor, static_cast<std::uint64_t>(key_.purpose), key_.index}};
  const auto numbers = r123::Philox4x64()(counter, key);
  for (std::size_t i = 0; i < block_.size(); ++i) block_[i] = numbers[i];
  ++next_block_;
  used_ = 0;
}

}  // namespace stichtag::simulation
