// Which of the next days hold something: one bit a day, on a ring.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag::simulation {

class DayRing {
 public:
  // `days` is a power of two, at least 64.
  explicit DayRing(std::uint32_t days);

  [[nodiscard]] std::uint32_t days() const { return days_; }
  [[nodiscard]] std::uint32_t place_of(Date day) const {
    return std::uint32_t(day.days_since_epoch()) & (days_ - 1);
  }
  void mark(std::uint32_t place) { bits_[place / 64] |= std::uint64_t{1} << (place % 64); }
  void clear(std::uint32_t place) { bits_[place / 64] &= ~(std::uint64_t{1} << (place % 64)); }

  // The first marked day on or after `today`, at most days() - 1 later.
  [[nodiscard]] std::optional<Date> first_marked(Date today) const;

 private:
  std::uint32_t days_;
  std::vector<std::uint64_t> bits_;
};

}  // namespace stichtag::simulation
