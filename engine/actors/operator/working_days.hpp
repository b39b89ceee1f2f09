// Working days weighted by a season, before each day of a span: a part of it is a difference. In
// millionths, so that whole days stay whole.
#pragma once
#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

// The factor of each month, January first.
using Season = std::array<double, 12>;

class WorkingDays {
 public:
  // `span.until` is set. A run takes its horizon, and the days to the last duty of § 45 after it.
  WorkingDays(Period span, const Season& season);
  // Days outside the span count as none.
  [[nodiscard]] double between(Date from, Date until) const {
    return double(before(until) - before(from)) / 1e6;
  }

 private:
  [[nodiscard]] std::int64_t before(Date day) const {
    return before_[std::size_t(std::clamp(day - first_, 0, int(before_.size()) - 1))];
  }
  Date first_;
  std::vector<std::int64_t> before_;  // by day of the span and the day after it
};

}  // namespace stichtag::actors
