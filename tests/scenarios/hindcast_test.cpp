#include "scenarios/hindcast/hindcast.hpp"

#include <algorithm>

#include "events/history/pack.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios::hindcast;

namespace {

// The figures of the end of 2024 were out, those of March 2025 were not.
const Date train = Date::of(2025, 5, 31);
const Date last_known = Date::of(2024, 12, 31);

Options options() { return {train, Date::of(2025, 6, 30), 1, 40, {}}; }

bool same(const Forecast& a, const Forecast& b) {
  return a.metric == b.metric && a.scope == b.scope && a.forecast == b.forecast && a.lo == b.lo &&
         a.hi == b.hi && a.last_value == b.last_value && a.trend == b.trend;
}

bool same(const FittedParameter& a, const FittedParameter& b) {
  return a.name == b.name && a.lo == b.lo && a.median == b.median && a.hi == b.hi;
}

}  // namespace

TEST_CASE("a figure counts from its publication, not from its day") {
  const auto figures = figures_of(history::shipped_history());
  const auto latest = [&](const char* metric, Date day) {
    const KnownFigures known(figures, day);
    const auto* figure = known.latest(metric);
    return figure == nullptr ? "" : to_string(figure->period_end);
  };
  CHECK(latest("imsys_installed", Date::of(2024, 12, 31)) == "2021-12-31");
  CHECK(latest("imsys_installed", Date::of(2025, 3, 31)) == "2024-09-30");
  const auto* quota = "mandatory_quota_6_100MWh_14a";
  CHECK(latest(quota, Date::of(2025, 3, 31)).empty());
  CHECK(latest(quota, Date::of(2025, 4, 30)) == "2024-12-31");
  CHECK(latest(quota, Date::of(2025, 7, 8)) == "2024-12-31");
  CHECK(latest(quota, Date::of(2025, 7, 9)) == "2025-03-31");
  CHECK(latest(quota, Date::of(2025, 10, 20)) == "2025-03-31");
  CHECK(latest(quota, Date::of(2025, 10, 21)) == "2025-06-30");
}

// Simulates the grid; by the minute where every event is checked, so .ci/run has it apart from the
// others.
TEST_CASE("a wild later figure does not move the forecast by a byte", "[.national]") {
  const auto figures = figures_of(history::shipped_history());
  auto wild = figures;
  for (auto& figure : wild)
    if (figure.known > train) figure.value = 1e9;
  const auto as_published = scenarios::hindcast::hindcast(figures, options());
  const auto as_planted = scenarios::hindcast::hindcast(wild, options());
  REQUIRE(as_published);
  REQUIRE(as_planted);
  REQUIRE(as_published->points.size() == 12);
  for (std::size_t i = 0; i < as_published->points.size(); ++i) {
    CHECK(same(as_published->points[i].forecast, as_planted->points[i].forecast));
    CHECK(as_planted->points[i].published == 1e9);
    CHECK_FALSE(as_planted->points[i].inside());
  }
}

TEST_CASE("one later figure more leaves the forecasts of the others as they are", "[.national]") {
  auto figures = figures_of(history::shipped_history());
  const auto before = scenarios::hindcast::hindcast(figures, options());
  figures.push_back({Date::of(2025, 6, 15), Date::of(2025, 7, 1), "mandatory_quota_6_100MWh_14a",
                     16, "percent", "all gMSB", Confidence::b});
  const auto after = scenarios::hindcast::hindcast(figures, options());
  REQUIRE(before);
  REQUIRE(after);
  REQUIRE(after->points.size() == before->points.size() + 1);
  for (const auto& point : before->points) {
    const auto here = [&](const Point& one) {
      return one.forecast.period_end == point.forecast.period_end &&
             same(one.forecast, point.forecast);
    };
    CHECK(std::any_of(after->points.begin(), after->points.end(), here));
  }
}

TEST_CASE("the fit and the forecasts hang on the training day, not on what else is asked",
          "[.national]") {
  auto figures = figures_of(history::shipped_history());
  const auto near = hindcast(figures, options());
  auto later = options();
  later.test = Date::of(2026, 12, 31);  // beyond the grid of the first year
  figures.push_back({later.test, Date::of(2027, 2, 1), "mandatory_quota_6_100MWh_14a", 30,
                     "percent", "all gMSB", Confidence::b});
  const auto far = hindcast(figures, later);
  REQUIRE(near);
  REQUIRE(far);
  const auto& fitted = near->forecasts.fitted.parameters;
  const auto& again = far->forecasts.fitted.parameters;
  REQUIRE(fitted.size() == again.size());
  for (std::size_t i = 0; i < fitted.size(); ++i) CHECK(same(fitted[i], again[i]));
  CHECK(near->forecasts.fitted.accepted == far->forecasts.fitted.accepted);
  REQUIRE(near->points.size() < far->points.size());
  for (std::size_t i = 0; i < near->points.size(); ++i)
    CHECK(same(near->points[i].forecast, far->points[i].forecast));
}

TEST_CASE("a figure known by the training day does move the forecast", "[.national]") {
  auto figures = figures_of(history::shipped_history());
  const auto before = scenarios::hindcast::hindcast(figures, options());
  for (auto& figure : figures)
    if (figure.period_end == last_known && figure.scope == "lt_30k" && figure.unit == "percent")
      figure.value *= 2;
  const auto after = scenarios::hindcast::hindcast(figures, options());
  REQUIRE(before);
  REQUIRE(after);
  const auto forecast_of = [](const Hindcast& done) {
    double sum = 0;
    for (const auto& point : done.points)
      sum += point.forecast.scope == "lt_30k" ? point.forecast.forecast : 0;
    return sum;
  };
  CHECK(forecast_of(*after) > 1.5 * forecast_of(*before));
}

TEST_CASE("per cent or fraction, units or thousands: a forecast is in the unit published") {
  const auto end = Date::of(2025, 9, 30);
  const auto percent = measure_of({end, "mandatory_quota_6_100MWh_14a", "percent", "all gMSB"});
  const auto fraction = measure_of({end, "mandatory_quota_6_100MWh_14a", "fraction", "all gMSB"});
  CHECK(std::get<Measure>(percent).units == 100);
  CHECK(std::get<Measure>(fraction).units == 1);
  CHECK(std::get<Measure>(measure_of({end, "imsys_installed", "thousand", ""})).units == 0.001);
}

TEST_CASE("what the model cannot speak of has a reason, and a slip has the nearest name") {
  const auto end = Date::of(2025, 9, 30);
  const auto reason = [&](const char* metric, const char* unit, const char* scope) {
    return std::get<std::string>(measure_of({end, metric, unit, scope}));
  };
  CHECK(reason("mme_share_all_points", "percent", "national").find("input") != std::string::npos);
  CHECK(reason("imsys_instaled", "units", "").find("'imsys_installed'") != std::string::npos);
  CHECK(reason("mandatory_quota_class_average", "percent", "gt_500").find("'gt_500k'") !=
        std::string::npos);
  CHECK(reason("imsys_installed", "percent", "national").find("no unit") != std::string::npos);
}

TEST_CASE("means a month count from the day that their scope names, else from the quarter before") {
  const auto since = [](const char* scope) {
    return std::get<Measure>(measure_of({Date::of(2025, 6, 30), "imsys_installs_per_month",
                                         "units/month", scope}))
        .since;
  };
  CHECK(since("national, average since 2024-12-31") == Date::of(2024, 12, 31));
  CHECK(since("national") == Date::of(2025, 3, 31));
}

TEST_CASE("a score counts what is inside and compares with carrying the last value on") {
  Point point{{Date::of(2025, 3, 31), "m", "percent", "s", 10, 8, 12, 6.0, {}}, 11};
  const auto inside = score_of({point});
  CHECK(inside.inside == 1);
  CHECK(inside.error == 1);
  CHECK(inside.error_last == 5);
  CHECK(inside.with_trend == 0);
  point.published = 12.5;
  CHECK(score_of({point}).inside == 0);
}

TEST_CASE("days that cannot be hindcast are refused") {
  CHECK_FALSE(scenarios::hindcast::hindcast({}, {train, train, 1, 40, {}}));
  CHECK_FALSE(scenarios::hindcast::hindcast({}, {Date::of(2017, 1, 1), train, 1, 40, {}}));
  CHECK_FALSE(scenarios::hindcast::hindcast({}, {train, Date::of(2040, 1, 1), 1, 40, {}}));
  CHECK_FALSE(scenarios::hindcast::hindcast({}, {train, Date::of(2025, 3, 31), 1, 1, {}}));
}
