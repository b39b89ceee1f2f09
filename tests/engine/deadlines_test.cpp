#include "engine/law/deadlines.hpp"

#include "tests/support/asking.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using law::WeekendEnd;
using test::day;

TEST_CASE("twelve months from Friday 20.05.2022 end on a Saturday, and on Monday if they roll") {
  CHECK(law::last_day(day("2022-05-20"), {.months = 12}, WeekendEnd::stays) == day("2023-05-20"));
  CHECK(law::last_day(day("2022-05-20"), {.months = 12}, WeekendEnd::rolls) == day("2023-05-22"));
}

TEST_CASE("the month for an objection against the finding ends on 23.06.2022") {
  CHECK(law::last_day(day("2022-05-23"), {.months = 1}, WeekendEnd::rolls) == day("2022-06-23"));
}

TEST_CASE("a month without such a day ends with its last day") {
  CHECK(law::last_day(day("2023-01-31"), {.months = 1}, WeekendEnd::stays) == day("2023-02-28"));
  CHECK(law::last_day(day("2024-02-29"), {.years = 1}, WeekendEnd::stays) == day("2025-02-28"));
}

TEST_CASE("an end on Ascension Day rolls over the holiday") {
  CHECK(law::holiday_name(day("2023-05-18")) == "Ascension Day");
  CHECK(law::last_day(day("2022-05-18"), {.months = 12}, WeekendEnd::rolls) == day("2023-05-19"));
}

TEST_CASE("Easter holidays of known years") {
  CHECK(law::holiday_name(day("2022-04-15")) == "Good Friday");
  CHECK(law::holiday_name(day("2024-04-01")) == "Easter Monday");
  CHECK(law::holiday_name(day("2025-06-09")) == "Whit Monday");
  CHECK(law::holiday_name(day("2025-06-10")).empty());
}

TEST_CASE("31.10.2017 was a holiday in every state, 31.10. of other years in some") {
  CHECK(law::last_day(day("2017-09-30"), {.months = 1}, WeekendEnd::rolls) == day("2017-10-30"));
  CHECK(law::last_day(day("2017-08-31"), {.months = 2}, WeekendEnd::rolls) == day("2017-11-01"));
  CHECK(law::last_day(day("2018-08-31"), {.months = 2}, WeekendEnd::rolls) == day("2018-10-31"));
}

TEST_CASE("a deadline says every step of its derivation") {
  const auto found = law::deadline(day("2022-05-20"), {.months = 12}, WeekendEnd::rolls);
  REQUIRE(found.steps.size() == 5);
  CHECK(found.steps[2].find("2023-05-20 is a Saturday") == 0);
  CHECK(found.first_day_after() == day("2023-05-23"));
}

TEST_CASE("a period of months and days says where each part ends") {
  const auto found =
      law::deadline(day("2023-11-30"), {.years = 1, .months = 2, .days = 3}, WeekendEnd::stays);
  CHECK(found.last_day == day("2025-02-02"));
  CHECK(found.steps[1] ==
        "Its years and months end with the end of the day that has the same number, 2025-01-30 "
        "(Thursday) (§ 188(2) BGB).");
  CHECK(found.steps[2] ==
        "Its weeks and days are counted on from there and end with the end of 2025-02-02 (Sunday) "
        "(§ 188(1), (2) BGB).");
}
