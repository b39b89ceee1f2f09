// The stretch of days that is shown, and where a day lies on the screen. Days are real numbers here
// so that a zoom keeps the day under the cursor where it is.
#pragma once
#include "events/vocabulary/date.hpp"

namespace stichtag::view {

// Days since 1970-01-01; from < until.
struct Span {
  double from = 0;
  double until = 1;
  bool operator==(const Span&) const = default;
  [[nodiscard]] double days() const { return until - from; }
};

inline constexpr double least_days = 7;
inline constexpr double most_days = 366.0 * 200;

struct Axis {
  Span span;
  float left = 0;
  float width = 1;

  [[nodiscard]] float x_of(double day) const {
    return left + float((day - span.from) / span.days() * double(width));
  }
  [[nodiscard]] float x_of(Date day) const { return x_of(double(day.days_since_epoch())); }
  [[nodiscard]] double day_at(float x) const {
    return span.from + double(x - left) / double(width) * span.days();
  }
  [[nodiscard]] double days_a_pixel() const { return span.days() / double(width); }
};

// The span made `factor` times as long (below 1: zoomed in), `day` staying where it is. Between a
// week and two hundred years; at either end the span stays as it is.
[[nodiscard]] Span zoomed(const Span& span, double day, double factor);
[[nodiscard]] Span moved(const Span& span, double days);
[[nodiscard]] Span span_of(Date from, Date until);
// The day in which the moment lies.
[[nodiscard]] Date day_of(double moment);

}  // namespace stichtag::view
