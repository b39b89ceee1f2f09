#include "engine/law/price_caps.hpp"

#include <algorithm>

#include "engine/law/inquiry.hpp"
#include "engine/law/legal_state.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::law;
using enum CaseGroup;
using enum Metering;

namespace {

PriceCap cap_of(CaseGroup group, Date day, Metering metering = smart_meter) {
  return price_cap({group, metering, day}, caps_as_enacted());
}

const auto in_2022 = Date::of(2022, 7, 1);
const auto in_2024 = Date::of(2024, 7, 1);
const auto in_2026 = Date::of(2026, 7, 1);

}  // namespace

TEST_CASE("until the GNDEW the customer pays the whole cap of § 31") {
  const auto cap = cap_of(consumer_6000_10000, in_2022);
  CHECK(cap.total == 100'00);
  CHECK(cap.grid_operator == 0);
  CHECK(cap.customer == 100'00);
  CHECK(cap.norm == "MsbG § 31(1) Nr. 6 (2016)");
  CHECK(cap.unclear.empty());
  CHECK(cap_of(consumer_0_2000, in_2022).total == 23'00);
  CHECK(cap_of(controllable_14a, in_2022).total == 100'00);
}

TEST_CASE("the GNDEW splits the cap between customer and grid operator") {
  const auto cap = cap_of(consumer_6000_10000, in_2024);
  CHECK(cap.total == 100'00);
  CHECK(cap.grid_operator == 80'00);
  CHECK(cap.customer == 20'00);
  CHECK(cap_of(plant_25_30, in_2024).total == 200'00);
  CHECK(cap_of(plant_25_30, in_2022).total == 130'00);
  CHECK(cap_of(consumer_2000_3000, in_2024).grid_operator == 10'00);
}

TEST_CASE("the act of February 2025 speaks for the time from the first of January") {
  CHECK(cap_of(consumer_6000_10000, Date::of(2024, 12, 31)).customer == 20'00);
  CHECK(cap_of(consumer_6000_10000, Date::of(2025, 1, 1)).customer == 40'00);
  CHECK(cap_of(consumer_0_2000, in_2026).grid_operator == 30'00);
  CHECK(cap_of(plant_30_100, in_2026).total == 220'00);
}

TEST_CASE("a modern meter costs 20 euros, 25 from the day of the act of February 2025") {
  CHECK(cap_of(plant_1_7, in_2022, modern_meter).total == 20'00);
  CHECK(cap_of(plant_1_7, Date::of(2025, 2, 24), modern_meter).total == 20'00);
  CHECK(cap_of(plant_1_7, Date::of(2025, 2, 25), modern_meter).total == 25'00);
}

TEST_CASE("a control device adds 50 euros for each side from the day of the act of February 2025") {
  const auto cap = cap_of(plant_7_15, in_2026, smart_meter_with_control);
  CHECK(cap.total == 230'00);
  CHECK(cap.grid_operator == 130'00);
  CHECK(cap.customer == 100'00);
  CHECK_FALSE(cap_of(plant_7_15, in_2024, smart_meter_with_control).unclear.empty());
  // § 30(1) speaks of the time from 01.01.2025, § 30(2) does not.
  const auto before = cap_of(plant_7_15, Date::of(2025, 2, 24), smart_meter_with_control);
  CHECK(before.total == 130'00);
  CHECK_FALSE(before.unclear.empty());
  CHECK(cap_of(plant_7_15, Date::of(2025, 2, 25), smart_meter_with_control).total == 230'00);
}

TEST_CASE("charges from before the GNDEW keep the old caps until the year ends") {
  const auto old = [](Date day) {
    return price_cap({controllable_14a, smart_meter, day, true}, caps_as_enacted()).total;
  };
  CHECK(old(Date::of(2023, 12, 31)) == 100'00);
  CHECK(old(Date::of(2024, 1, 1)) == 130'00);
  CHECK(cap_of(controllable_14a, Date::of(2023, 12, 31)).total == 130'00);
}

TEST_CASE("large cases have no figure, and what is unclear says so") {
  const auto large = cap_of(consumer_over_100000, in_2024);
  CHECK_FALSE(large.total);
  CHECK_FALSE(large.customer);
  CHECK(large.grid_operator == 80'00);
  CHECK_FALSE(large.unclear.empty());
  CHECK_FALSE(cap_of(plant_1_7, Date::of(2025, 6, 1)).unclear.empty());
  CHECK(cap_of(plant_1_7, in_2026).unclear.empty());
  CHECK_FALSE(cap_of(consumer_0_2000, Date::of(2019, 6, 1)).unclear.empty());
}

TEST_CASE("every cap names its norm and its parts make up the total") {
  for (const auto group : all_case_groups()) {
    for (const auto day : {in_2022, in_2024, in_2026}) {
      const auto cap = cap_of(group, day);
      CHECK_FALSE(cap.norm.empty());
      if (cap.total) CHECK(*cap.total == cap.grid_operator + *cap.customer);
    }
  }
}

TEST_CASE("no cap changes between two listed days") {
  const Period span{Date::of(2016, 9, 2), Date::of(2027, 1, 1)};
  const auto changes = cap_changes(span, caps_as_enacted());
  CHECK(changes.size() == 5);
  for (auto day = span.from + 1; day < *span.until; day = day + 1) {
    if (std::find(changes.begin(), changes.end(), day) != changes.end()) continue;
    for (const auto group : {consumer_6000_10000, plant_1_7, controllable_14a}) {
      for (const auto metering : {smart_meter, modern_meter}) {
        for (const bool old : {false, true}) {
          const auto today = price_cap({group, metering, day, old}, caps_as_enacted());
          const auto before = price_cap({group, metering, day - 1, old}, caps_as_enacted());
          REQUIRE((today.total == before.total && today.customer == before.customer));
        }
      }
    }
  }
}

TEST_CASE("a log without the GNDEW keeps the caps of 2016") {
  test::SmallLog log;
  const auto day = Date::of(2016, 9, 2);
  log.statute(StatuteVersion::v0, {day, day});
  const auto state = fold(log.log());
  Inquiry inquiry(in_2026, Addressee{}, ReadingSet::defaults());
  const auto calendar = cap_calendar(state, inquiry);
  CHECK(price_cap({controllable_14a, smart_meter, in_2026}, calendar).total == 100'00);
  CHECK(cap_changes({day, in_2026}, calendar).empty());
}

TEST_CASE("an iMSys on request may cost more than the cap from 2025 on") {
  CHECK(request_fee(consumer_0_2000, Date::of(2024, 12, 31), caps_as_enacted()).once == 0);
  CHECK(request_fee(consumer_0_2000, in_2026, caps_as_enacted()).once == 100'00);
  CHECK(request_fee(consumer_0_2000, in_2026, caps_as_enacted()).a_year == 30'00);
  CHECK(request_fee(plant_7_15, in_2026, caps_as_enacted()).a_year == 0);
  auto without_2025 = caps_as_enacted();
  without_2025.february_2025.reset();
  CHECK(request_fee(plant_7_15, in_2026, without_2025).once == 30'00);
}
