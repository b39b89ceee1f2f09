// Exact arithmetic: shares, reductions and windows.
#include "engine/projections/quota.hpp"
#include "engine/projections/supervision.hpp"
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using namespace stichtag::projections;

namespace {

const Days old_days{Date::of(1900, 1, 1), Date::of(2017, 12, 31)};

PointClass points(CaseGroup group, Count all, Count imsys, Days arose = old_days) {
  PointClass p{group, arose, {all, 0}, {imsys, 0}, {}, {}, {}, {}};
  return p;
}

PointClass plants(CaseGroup group, Count watts, Count equipped, Count controlled, Days arose) {
  auto p = points(group, 0, 0, arose);
  p.all.watts = watts, p.imsys.watts = equipped, p.controlled.watts = controlled;
  return p;
}

Measure measured(const Duty& duty, const std::vector<PointClass>& classes) {
  const auto result = measure(duty, {classes, {}});
  REQUIRE(result);
  return *result;
}

constexpr auto households = CaseGroup::consumer_6000_10000;

}  // namespace

TEST_CASE("required is the smallest whole number not below the share") {
  CHECK(required_of({20, 100}, 100) == 20);
  CHECK(required_of({20, 100}, 101) == 21);
  CHECK(required_of({20, 100}, 104) == 21);
  CHECK(required_of({20, 100}, 105) == 21);
  CHECK(required_of({20, 100}, 106) == 22);
  CHECK(required_of({20, 100}, 0) == 0);
  CHECK(required_of({1, 1}, 7) == 7);
  CHECK(required_of({90, 100}, 1) == 1);
  // 10^17 watts times 95 does not fit into 64 bits; the answer does.
  CHECK(required_of({95, 100}, 100'000'000'000'000'001) == 95'000'000'000'000'001);
}

TEST_CASE("one point decides") {
  const auto duty = dated(StatuteVersion::v5, "20-by-2025");
  const auto hit = measured(duty, {points(households, 101, 21)});
  CHECK((hit.met && hit.required == 21 && hit.short_units == 0));
  const auto missed = measured(duty, {points(households, 101, 20)});
  CHECK((!missed.met && missed.short_units == 1));
  CHECK(*missed.achieved() == Approx(20.0 / 101));
  CHECK(measured(duty, {points(households, 100, 20)}).met);
}

TEST_CASE("nothing to equip: met, and no share to speak of") {
  const auto none = measured(dated(StatuteVersion::v5, "20-by-2025"), {});
  CHECK((none.met && !none.achieved()));
}

TEST_CASE("only the groups of the duty count") {
  const auto duty = dated(StatuteVersion::v5, "20-by-2025");
  const auto m =
      measured(duty, {points(households, 100, 20), points(CaseGroup::consumer_over_100000, 100, 0),
                      points(CaseGroup::plant_7_15, 100, 0)});
  CHECK((m.denominator == 100 && m.met));
  CHECK(measured(dated(StatuteVersion::v3, "20-by-2025"),
                 {points(households, 100, 20), points(CaseGroup::plant_7_15, 100, 0)})
            .short_units == 20);
}

TEST_CASE("A23: on request lowers the number, or counts") {
  auto asked = points(households, 100, 25);
  asked.on_request.points = 10;
  const auto lowers = measured(dated(StatuteVersion::v5, "20-by-2025"), {asked});
  CHECK((lowers.denominator == 90 && lowers.equipped == 15 && lowers.required == 18));
  const auto counts = measured(
      dated(StatuteVersion::v5, "20-by-2025", {"on-request-count=counts_in_numerator"}), {asked});
  CHECK((counts.denominator == 100 && counts.equipped == 25));
}

TEST_CASE("A23: newly due points on request leave the number of their window") {
  auto asked = points(households, 100, 95, {Date::of(2025, 4, 1), Date::of(2025, 6, 30)});
  asked.on_request.points = 10;
  const auto m = measured(dated(StatuteVersion::v5, "new-consumers-90-by-2026"), {asked});
  CHECK((m.denominator == 90 && m.equipped == 85 && m.required == 81));
}

TEST_CASE("A23: an optional point on request lowers the small consumers' track alone") {
  auto asked = points(CaseGroup::consumer_3000_4000, 500, 10);
  asked.on_request.points = 10;
  const std::vector<PointClass> fleet = {asked, points(households, 100, 18),
                                         points(CaseGroup::consumer_over_100000, 50, 0)};
  for (const auto version : {StatuteVersion::v3, StatuteVersion::v5}) {
    CHECK(measured(dated(version, "20-by-2025"), fleet).denominator == 90);
  }
  CHECK(measured(dated(StatuteVersion::v3, "large-20-by-2028"), fleet).denominator == 50);
  CHECK(measured(dated(StatuteVersion::v5, "large-consumers-90-by-2032"), fleet).denominator == 50);
}

TEST_CASE("A27: optional systems lower the number, not so under the text of 25.02.2025") {
  const std::vector<PointClass> fleet = {points(households, 100, 18),
                                         points(CaseGroup::consumer_3000_4000, 500, 10)};
  CHECK(measured(dated(StatuteVersion::v5, "20-by-2025"), fleet).denominator == 90);
  CHECK(measured(dated(StatuteVersion::v4, "20-by-2025"), fleet).met);
  const auto literal =
      measured(dated(StatuteVersion::v4, "20-by-2025", {"v4-slip=literal"}), fleet);
  CHECK((literal.denominator == 100 && literal.short_units == 2));
  CHECK(measured(dated(StatuteVersion::v3, "20-by-2025"), fleet).denominator == 100);
}

TEST_CASE("capacity: only plants of the window, with the control device") {
  const Days window{Date::of(2025, 4, 1), Date::of(2025, 6, 30)};
  const std::vector<PointClass> fleet = {
      plants(CaseGroup::plant_7_15, 1'000'001, 950'000, 900'000, window),
      plants(CaseGroup::plant_7_15, 5'000'000, 0, 0, old_days),
      plants(CaseGroup::plant_over_100, 9'000'000, 0, 0, window)};
  const auto m = measured(dated(StatuteVersion::v5, "new-plants-90-by-2026"), fleet);
  CHECK((m.denominator == 1'000'001 && m.required == 900'001 && m.short_units == 1));
  CHECK(measured(dated(StatuteVersion::v5, "new-plants-90-by-2026", {"control-device=imsys_only"}),
                 fleet)
            .met);
}

TEST_CASE("25.02.2025 lies in two windows") {
  const Days the_day{Date::of(2025, 2, 25), Date::of(2025, 2, 25)};
  const std::vector<PointClass> fleet = {plants(CaseGroup::plant_7_15, 100, 0, 0, the_day)};
  for (const auto* name : {"new-plants-90-by-2026", "plants-of-2018-50-by-2028"}) {
    CHECK(measured(dated(StatuteVersion::v5, name), fleet).denominator == 100);
  }
}

TEST_CASE("a class that a window cuts is refused, the standard classes never are") {
  const Days across{Date::of(2024, 1, 1), Date::of(2025, 12, 31)};
  const auto duty = dated(StatuteVersion::v5, "new-plants-90-by-2026");
  CHECK(!measure(duty, {{plants(CaseGroup::plant_7_15, 1, 0, 0, across)}, {}}));
  law::Inquiry inquiry(Date::of(2026, 1, 1), law::Addressee::gmsb, law::ReadingSet::defaults());
  for (const auto& each : law::section_45::dated_duties(StatuteVersion::v5, inquiry)) {
    Census census;
    for (const auto& days : arising_classes(each.due)) {
      for (const auto group : all_case_groups())
        census.classes.push_back(points(group, 1, 0, days));
    }
    CHECK(measure(each, census));
  }
}

TEST_CASE("arising classes are without gap and end with the last day") {
  const auto classes = arising_classes(Date::of(2026, 11, 24));
  for (std::size_t i = 1; i < classes.size(); ++i) {
    CHECK(classes[i].first == classes[i - 1].last + 1);
  }
  CHECK(classes.back() == Days{Date::of(2026, 10, 1), Date::of(2026, 11, 24)});
}

TEST_CASE("A25: a planned tranche is asked for, and measured") {
  const auto duty =
      dated(StatuteVersion::v5, "new-consumers-90-by-2026", {"newly-due=planned_tranche"});
  CHECK(!measure(duty, {}));
  const Tranche tranche{households, *duty.denominator.arising, {50, 0}, {45, 0}};
  const auto m = measure(duty, {{}, {tranche}});
  REQUIRE(m);
  CHECK((m->denominator == 50 && m->equipped == 45 && m->met));
}

TEST_CASE("modern meters: only where no iMSys is, and outside the catalogue of § 29(1)") {
  auto small = points(CaseGroup::consumer_2000_3000, 100, 20);
  small.modern.points = 8;
  small.legacy.points = 0;
  const auto m = measured(duty({}, "mme-10"), {small, points(households, 100, 0)});
  CHECK((m.denominator == 80 && m.equipped == 8 && m.met));
}

TEST_CASE("§ 19(5) S. 2 until 26.05.2023: no duty where a legacy system is") {
  auto fleet = points(households, 100, 9);
  fleet.legacy.points = 10;
  CHECK(measured(duty({.scenario = "no-withdrawal"}, "imsys-10"), {fleet}).met);
  CHECK(measured(dated(StatuteVersion::v3, "20-by-2025"), {fleet}).denominator == 100);
}

TEST_CASE("§ 76: in the quarter after the day, and never under the wording of 2016") {
  const auto missed = dated(StatuteVersion::v5, "20-by-2025");
  int opened = 0;
  for (std::uint64_t i = 0; i < 10'000; ++i) {
    const auto day = supervision_opens(missed, supervision_stream(1, i, "Town", missed.name), 0.1);
    if (!day) continue;
    ++opened;
    REQUIRE((*day >= Date::of(2026, 1, 1) && *day <= Date::of(2026, 3, 31)));
  }
  // 10,000 trials at 0.1: standard deviation 30.
  CHECK((opened > 850 && opened < 1150));
  const auto old = duty({.scenario = "no-withdrawal"}, "imsys-10");
  CHECK(!supervision_opens(old, supervision_stream(1, 0, "Town", old.name), 1));
}

TEST_CASE("§ 76: each operator and each duty has a chance of its own") {
  const auto missed = dated(StatuteVersion::v5, "20-by-2025");
  const auto opens = [&](const char* who, const char* duty) {
    return supervision_opens(missed, supervision_stream(1, 0, who, duty), 1);
  };
  CHECK(opens("Town", "20-by-2025") == opens("Town", "20-by-2025"));
  CHECK(opens("Town", "20-by-2025") != opens("Village", "20-by-2025"));
  CHECK(opens("Town", "20-by-2025") != opens("Town", "new-consumers-90-by-2026"));
}
