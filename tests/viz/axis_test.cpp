#include <cmath>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;

TEST_CASE("the date under the cursor stays under it while zooming", "[view]") {
  const Axis before{span_of(Date::of(2022, 1, 1), Date::of(2025, 1, 1)), 168, 1088};
  for (const double factor : {0.2, 0.85, 1.0, 1.3, 4.0}) {
    for (const float x : {168.F, 500.F, 1255.F}) {
      const double day = before.day_at(x);
      const Axis after{zoomed(before.span, day, factor), 168, 1088};
      CHECK(std::abs(after.x_of(day) - x) < 0.01F);
    }
  }
}

TEST_CASE("no zoom goes below a week or beyond two hundred years", "[view]") {
  auto span = span_of(Date::of(2022, 1, 1), Date::of(2025, 1, 1));
  for (int i = 0; i < 100; ++i) span = zoomed(span, span.from + 3, 0.5);
  CHECK(span.days() >= least_days - 1e-6);
  for (int i = 0; i < 100; ++i) span = zoomed(span, span.from + 3, 2);
  CHECK(span.days() <= most_days + 1e-6);
}
