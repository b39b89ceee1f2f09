// A search that looks near by first: what is sought is a few places on, mostly, and then a search
// through the whole list would cost more than looking.
#pragma once
#include <algorithm>
#include <cstddef>

namespace stichtag::view {

// The first of [low, end) for which `before` no longer holds, or `end`; `before` holds for a part
// of the list at its beginning and for nothing after that.
template <class Before>
[[nodiscard]] std::size_t gallop(std::size_t low, std::size_t end, Before before) {
  std::size_t step = 1;
  while (low + step <= end && before(low + step - 1)) {
    low += step;
    step *= 2;
  }
  auto high = std::min(low + step, end);
  while (low < high) {
    const auto middle = low + (high - low) / 2;
    if (before(middle))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

}  // namespace stichtag::view
