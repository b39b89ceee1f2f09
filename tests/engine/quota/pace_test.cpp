// Needed rate and latest safe start where they can be counted by hand.
#include "engine/projections/pace.hpp"

#include <limits>

#include "engine/law/deadlines.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::projections;

namespace {

const Date due = Date::of(2025, 12, 31);  // a Wednesday
const Date monday = Date::of(2025, 12, 1);
const Date long_before = Date::of(2020, 1, 1);

// One point a working day, for ever.
Pace one_a_day(double crews = 1) {
  Pace pace;
  pace.crews.at_start = pace.crews.most = crews;
  pace.crews.visits_a_day = pace.crews.success = pace.crews.points_a_visit = 1;
  pace.crews.season.fill(1);
  return pace;
}

LatestStart start_for(Count missing, const Pace& pace, Date today = long_before) {
  return latest_safe_start({missing, due}, pace, today, long_before);
}

}  // namespace

TEST_CASE("one point a working day: December 2025 has 21") {
  CHECK(installable(one_a_day(), monday, due) == 21);
  CHECK(std::get<Date>(start_for(21, one_a_day())) == monday);
  CHECK(std::get<Date>(start_for(22, one_a_day())) == monday - 7);
}

TEST_CASE("infinite crews: only the lead time bounds the start") {
  auto pace = one_a_day(std::numeric_limits<double>::infinity());
  for (int weeks = 0; weeks < 60; ++weeks) {
    pace.lead_weeks = weeks;
    const auto start = std::get<Date>(start_for(1'000'000'000, pace));
    CHECK(start.weekday() == Weekday::monday);
    CHECK(start == Date::of(2025, 12, 29) - 7 * weeks);
  }
}

TEST_CASE("zero crews: the quota stays where it is") {
  const auto result = start_for(1, one_a_day(0));
  CHECK(std::get<CannotBeMet>(result).at_most == 0);
}

TEST_CASE("not needed and already passed are values, not dates") {
  CHECK(std::holds_alternative<NotNeeded>(start_for(0, one_a_day(0))));
  // Today is an evening.
  CHECK(std::get<Date>(start_for(21, one_a_day(), monday - 1)) == monday);
  CHECK(std::get<AlreadyPassed>(start_for(21, one_a_day(), monday)).was == monday);
  CHECK(std::get<Date>(start_for(20, one_a_day(), monday)) == monday + 1);
}

TEST_CASE("what no start can bring cannot be met") {
  const auto most = installable(one_a_day(), Date::of(2020, 1, 6), due);
  CHECK(std::get<Date>(start_for(most, one_a_day())) == Date::of(2020, 1, 6));
  CHECK(std::get<CannotBeMet>(start_for(most + 1, one_a_day())).at_most == most);
}

TEST_CASE("bisection agrees with trying every Monday") {
  Pace pace;
  pace.crews.at_start = 2;
  pace.crews.most = 20;
  pace.lead_weeks = 14;
  for (const Count missing : {1, 500, 5'000, 20'000}) {
    const auto found = std::get<Date>(start_for(missing, pace));
    auto tried = Date::of(2025, 12, 29);
    while (installable(pace, tried, due) < missing) tried = tried - 7;
    CHECK(found == tried);
  }
}

TEST_CASE("supply, season and ramp") {
  auto pace = one_a_day(10);
  pace.supply = [](Date) { return 0.5; };
  CHECK(installable(pace, monday, due) == 10);
  // Permitted from the 22nd on: six working days.
  pace.supply = [](Date day) { return day >= Date::of(2025, 12, 22) ? 100.0 : 0.0; };
  CHECK(installable(pace, monday, due) == 60);
  auto slow = one_a_day();
  slow.crews.season[11] = 0.6;
  CHECK(installable(slow, monday, due) == 12);
  auto growing = one_a_day();
  growing.crews.most = 2;
  const auto grown = installable(growing, long_before, due);
  const auto steady = installable(one_a_day(), long_before, due);
  CHECK((grown > steady && grown < 2 * steady));
}

TEST_CASE("capacity counts watts") {
  auto pace = one_a_day();
  pace.units_a_point = 11'000;
  CHECK(installable(pace, monday, due) == 231'000);
}

TEST_CASE("needed rate a week") {
  CHECK(*needed_a_week({70, due}, due - 70) == Approx(7));
  CHECK(*needed_a_week({1, due}, due - 1) == Approx(7));
  CHECK(*needed_a_week({0, due}, due) == 0);
  CHECK(!needed_a_week({1, due}, due));
}
