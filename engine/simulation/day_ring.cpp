#include "engine/simulation/day_ring.hpp"

#include <bit>
#include <cassert>

namespace stichtag::simulation {

DayRing::DayRing(std::uint32_t days) : days_(days), bits_(days / 64) {
  assert(days >= 64 && std::has_single_bit(days));
}

// Word by word once around the ring, and the first word again for its lower bits.
std::optional<Date> DayRing::first_marked(Date today) const {
  const auto start = place_of(today);
  const auto words = days_ / 64;
  const auto upper = ~std::uint64_t{0} << (start % 64);
  for (std::uint32_t i = 0; i <= words; ++i) {
    auto bits = bits_[(start / 64 + i) % words];
    if (i == 0) bits &= upper;
    if (i == words) bits &= ~upper;
    if (bits == 0) continue;
    const auto place = (start / 64 + i) % words * 64 + std::uint32_t(std::countr_zero(bits));
    return today + int((place - start) & (days_ - 1));
  }
  return std::nullopt;
}

}  // namespace stichtag::simulation
