#include "viz/model/view/axis.hpp"

#include <algorithm>
#include <cmath>

namespace stichtag::view {

Span zoomed(const Span& span, double day, double factor) {
  const double held = std::clamp(factor, least_days / span.days(), most_days / span.days());
  return {day - (day - span.from) * held, day + (span.until - day) * held};
}

Span moved(const Span& span, double days) { return {span.from + days, span.until + days}; }

Span span_of(Date from, Date until) {
  return {double(from.days_since_epoch()), double(until.days_since_epoch())};
}

Date day_of(double moment) { return Date(std::int32_t(std::floor(moment))); }

}  // namespace stichtag::view
