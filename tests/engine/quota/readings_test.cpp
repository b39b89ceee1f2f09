// Each quota reading alone changes what it is about, and nothing else (A08, A09: clock_test.cpp).
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

// Names of the duties that differ between the default and the option.
std::vector<std::string> changed(QuotaAsking asking, const std::string& reading) {
  const auto before = duties(asking);
  asking.readings.push_back(reading);
  const auto after = duties(asking);
  REQUIRE(before.size() == after.size());
  std::vector<std::string> names;
  for (const auto& one : before) {
    for (const auto& other : after) {
      if (one.name != other.name) continue;
      const bool same = one.due == other.due && one.share == other.share &&
                        one.denominator == other.denominator && one.equipped == other.equipped;
      if (!same) names.push_back(one.name);
    }
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A10 quota-denominator") {
  const QuotaAsking asking{.scenario = "no-withdrawal"};
  CHECK(changed(asking, "quota-denominator=all_31_1_2") == Names{"imsys-10"});
  const auto bound = duty(asking, "imsys-10").denominator.groups;
  CHECK(!bound.contains(CaseGroup::plant_7_15));
  CHECK(!bound.contains(CaseGroup::consumer_4000_6000));
  const auto all =
      duty({.scenario = "no-withdrawal", .readings = {"quota-denominator=all_31_1_2"}}, "imsys-10")
          .denominator.groups;
  CHECK((all.contains(CaseGroup::plant_7_15) && all.contains(CaseGroup::controllable_14a)));
}

TEST_CASE("A21 old-windows") {
  const QuotaAsking asking{.known = "2021-01-01"};
  CHECK(changed(asking, "old-windows=calendar") ==
        Names{"window-8-from-2017", "window-8-from-2020"});
  const QuotaAsking by_calendar{
      .known = "2021-01-01", .readings = {"old-windows=calendar", "quota-denominator=all_31_1_2"}};
  CHECK(due(by_calendar, "window-8-from-2017") == "2024-12-31");
  CHECK(due(by_calendar, "window-8-from-2020") == "2027-12-31");
  CHECK(due(by_calendar, "window-16-from-2017") == "2032-12-31");
}

TEST_CASE("A22 mme-end, settled on 23.12.2025") {
  CHECK(due({.known = "2024-06-01", .readings = {"mme-end=start_2032"}}, "modern-meters-by-2032") ==
        "2031-12-31");
  CHECK(changed({.known = "2025-06-01"}, "mme-end=start_2032") == Names{"modern-meters-by-2032"});
  // As known today the law of 2025 governs both days.
  CHECK(changed({}, "mme-end=start_2032").empty());
}

TEST_CASE("A23 on-request-count touches the duties in points, not those in capacity") {
  CHECK(changed({}, "on-request-count=counts_in_numerator") ==
        Names{"20-by-2025", "new-consumers-90-by-2026", "large-new-consumers-90-by-2028",
              "new-consumers-90-by-2028", "large-new-consumers-90-by-2030",
              "new-consumers-90-by-2030", "consumers-90-by-2032", "large-consumers-90-by-2032"});
}

TEST_CASE("A24 controllable-in-quota touches § 45(1) S. 1 Nr. 4") {
  CHECK(changed({}, "controllable-in-quota=exclude") ==
        Names{"20-by-2025", "new-consumers-90-by-2026", "new-consumers-90-by-2028",
              "new-consumers-90-by-2030", "consumers-90-by-2032"});
  CHECK(changed({.known = "2024-06-01"}, "controllable-in-quota=exclude").empty());
}

TEST_CASE("A25 newly-due") {
  CHECK(changed({}, "newly-due=planned_tranche") ==
        Names{"new-consumers-90-by-2026", "large-new-consumers-90-by-2028",
              "new-consumers-90-by-2028", "large-new-consumers-90-by-2030",
              "new-consumers-90-by-2030"});
}

TEST_CASE("A26 control-device touches the duties in capacity") {
  CHECK(changed({}, "control-device=imsys_only") ==
        Names{"new-plants-90-by-2026", "large-new-plants-90-by-2028", "new-plants-90-by-2028",
              "plants-of-2018-50-by-2028", "large-new-plants-90-by-2030", "new-plants-90-by-2030",
              "large-plants-90-by-2032", "plants-90-by-2032"});
}

TEST_CASE("A27 v4-slip, mended on 23.12.2025") {
  CHECK(changed({.known = "2025-06-01"}, "v4-slip=literal") ==
        Names{"20-by-2025", "consumers-90-by-2032"});
  CHECK(changed({}, "v4-slip=literal").empty());
  CHECK(changed({.known = "2024-06-01"}, "v4-slip=literal").empty());
}

TEST_CASE("a view asks only the readings of the wordings that govern a day in it") {
  const auto asked = [](const QuotaAsking& asking, law::ReadingId id) {
    auto given = folded(asking);
    (void)law::section_45::duties(given.state, given.inquiry);
    return ((given.inquiry.consulted() >> unsigned(id)) & 1U) == 1U;
  };
  CHECK(!asked({.known = "2021-01-01"}, law::ReadingId::control_device));
  CHECK(!asked({}, law::ReadingId::v4_slip));
  CHECK(asked({.known = "2025-06-01"}, law::ReadingId::v4_slip));
  CHECK(!asked({}, law::ReadingId::quota_clock));
  CHECK(asked({.scenario = "no-withdrawal"}, law::ReadingId::quota_clock));
}
