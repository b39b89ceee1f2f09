// splitmix64 and the few draws that random histories and questions need.
#pragma once
#include <cstdint>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag::oracle {

class RandomSource {
 public:
  explicit RandomSource(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
  }
  int between(int low, int high) { return low + int(next() % std::uint64_t(high - low + 1)); }
  bool chance(int percent) { return between(1, 100) <= percent; }
  Date day(Date first, Date last) { return first + between(0, last - first); }
  template <class T>
  const T& one_of(const std::vector<T>& values) {
    return values[std::size_t(between(0, int(values.size()) - 1))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace stichtag::oracle
