#include "engine/actors/operator/working_days.hpp"

#include <cmath>

#include "engine/law/deadlines.hpp"

namespace stichtag::actors {

WorkingDays::WorkingDays(Period span, const Season& season) : first_(span.from) {
  before_.push_back(0);
  for (auto day = first_; day < *span.until; day = day + 1) {
    const auto weight = law::is_working_day(day) ? season[day.month() - 1] : 0;
    before_.push_back(before_.back() + std::llround(1e6 * weight));
  }
}

}  // namespace stichtag::actors
