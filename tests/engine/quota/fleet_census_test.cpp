// The census of a fleet: nothing gets lost between the fleet and the quota.
#include "engine/fleet/transfers.hpp"
#include "engine/projections/assessment.hpp"
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using namespace stichtag::projections;

namespace {

constexpr auto households = CaseGroup::consumer_6000_10000;
constexpr auto roofs = CaseGroup::plant_7_15;
const Date on = Date::of(2025, 12, 31);

void install(fleet::Fleet& fleet, CaseGroup group, fleet::Basis basis, Count n) {
  const fleet::Version version{0};
  using fleet::GatewayPlace;
  REQUIRE(fleet::order(fleet, version, n));
  REQUIRE(fleet::move_gateways(fleet, {version, GatewayPlace::ordered, GatewayPlace::on_shelf}, n));
  REQUIRE(fleet::install(fleet, {version, group, basis, fleet::quarter_of(on)},
                         fleet::PointPlace::old_meter, n));
}

fleet::Fleet small_fleet() {
  fleet::Fleet fleet(1);
  REQUIRE(fleet::grow(fleet, households, 1000));
  REQUIRE(fleet::grow(fleet, roofs, 500));
  REQUIRE(fleet::move_points(
      fleet, {households, fleet::PointPlace::old_meter, fleet::PointPlace::equipped_by_others},
      100));
  install(fleet, households, fleet::Basis::gndew, 150);
  install(fleet, households, fleet::Basis::on_request, 40);
  install(fleet, roofs, fleet::Basis::gndew, 60);
  return fleet;
}

actors::OperatorSpec small_operator() {
  actors::OperatorSpec spec{.name = "small",
                            .points = {},
                            .rollout_starts = Date::of(2024, 1, 1),
                            .crews = {},
                            .buying = {},
                            .reaction = {},
                            .administrator = "",
                            .size_class = ""};
  spec.points[std::size_t(roofs)].growth_a_year = 0.08;
  spec.points[std::size_t(roofs)].mean_kw = 11;
  spec.buying.lead_weeks = 14;
  return spec;
}

const actors::WorkingDays& working_days() {
  static const actors::WorkingDays days({Date::of(2019, 1, 1), Date::of(2033, 1, 1)},
                                        actors::Crews().season);
  return days;
}

// Everything may be hung, and there are gateways enough.
actors::AtHand plenty() {
  actors::AtHand there{1'000'000, {}};
  there.permitted = actors::groups_where([](CaseGroup) { return true; });
  return there;
}

Amount total(const Census& census, CaseGroup group, Amount PointClass::*what) {
  Amount sum;
  for (const auto& each : census.classes) {
    if (each.group != group) continue;
    sum.points += (each.*what).points;
    sum.watts += (each.*what).watts;
  }
  return sum;
}

}  // namespace

TEST_CASE("the census holds every point and every gateway of the fleet") {
  for (const auto age : {FleetAssumptions::Age::alike, FleetAssumptions::Age::newest_first}) {
    const auto census =
        census_of(small_fleet(), small_operator(), on, on, {.age = age, .controlled = 0.5});
    CHECK(total(census, households, &PointClass::all).points == 900);  // 100 left to others
    CHECK(total(census, households, &PointClass::imsys).points == 190);
    CHECK(total(census, households, &PointClass::on_request).points == 40);
    CHECK(total(census, roofs, &PointClass::all).points == 500);
    CHECK(total(census, roofs, &PointClass::all).watts == 5'500'000);
    CHECK(total(census, roofs, &PointClass::imsys).points == 60);
    for (const auto& each : census.classes) CHECK(each.imsys.points <= each.all.points);
  }
}

TEST_CASE("the quota of the fleet") {
  const auto m = measure(dated(StatuteVersion::v5, "20-by-2025"),
                         census_of(small_fleet(), small_operator(), on, on));
  REQUIRE(m);
  CHECK((m->denominator == 860 && m->equipped == 150 && m->required == 172 && !m->met));
}

TEST_CASE("known growth enlarges the denominator of a later day, and equips nothing") {
  const auto at = Date::of(2032, 12, 31);
  const auto census = census_of(small_fleet(), small_operator(), on, at);
  CHECK(total(census, roofs, &PointClass::all).points == 857);  // 500 * 1.08^7
  CHECK(total(census, roofs, &PointClass::imsys).points == 60);
  CHECK(total(census, households, &PointClass::all).points == 900);
  for (const auto& each : census.classes) {
    if (each.arose.first > on) CHECK(each.imsys.points == 0);
  }
}

TEST_CASE("newest first helps the quota of new plants") {
  const auto duty = dated(StatuteVersion::v5, "new-plants-90-by-2026");
  const auto at = Date::of(2026, 12, 31);
  const auto share = [&](FleetAssumptions::Age age) {
    const auto m = measure(duty, census_of(small_fleet(), small_operator(), on, at, {age, 1}));
    REQUIRE(m);
    return *m->achieved();
  };
  CHECK(share(FleetAssumptions::Age::newest_first) > share(FleetAssumptions::Age::alike));
}

TEST_CASE("the fleet can be measured under every wording") {
  law::Inquiry inquiry(on, law::Addressee::gmsb, law::ReadingSet::defaults());
  for (const auto version : {StatuteVersion::v3, StatuteVersion::v4, StatuteVersion::v5}) {
    for (const auto& each : law::section_45::dated_duties(version, inquiry)) {
      CHECK(measure(each, census_of(small_fleet(), small_operator(), on, each.due)));
    }
  }
}

TEST_CASE("the groups that a duty looks at measure it as all groups do") {
  law::Inquiry inquiry(on, law::Addressee::gmsb, law::ReadingSet::defaults());
  std::size_t classes_spared = 0;
  for (const auto version : {StatuteVersion::v3, StatuteVersion::v4, StatuteVersion::v5}) {
    for (const auto& each : law::section_45::dated_duties(version, inquiry)) {
      if (each.due < on) continue;
      INFO(each.name);
      const auto all = census_of(small_fleet(), small_operator(), on, each.due);
      const auto some = CensusFor(each, on).of(counts_of(small_fleet()), small_operator());
      classes_spared += all.classes.size() - some.classes.size();
      const auto whole = measure(each, all);
      const auto part = measure(each, some);
      REQUIRE((whole && part));
      CHECK((whole->denominator == part->denominator && whole->equipped == part->equipped &&
             whole->required == part->required && whole->met == part->met));
    }
  }
  CHECK(classes_spared > 0);
}

TEST_CASE("a duty assessed: required, needed rate, slack, latest start") {
  auto spec = small_operator();
  spec.crews.at_start = spec.crews.most = 1;
  const auto today = Date::of(2025, 12, 1);
  const auto duty = dated(StatuteVersion::v5, "20-by-2025");
  const auto a = assess(duty, small_fleet(), spec, {today, working_days(), plenty()});
  REQUIRE(a);
  CHECK(a->measure.short_units == 22);
  CHECK(*a->needed_a_week == Approx(22.0 * 7 / 30));
  // 21 working days at 4 * 0.85 * 1.15 * 0.6 points.
  CHECK(a->slack == Count(21 * 4 * 0.85 * 1.15 * 0.6) - 22);
  // 14 weeks of lead time, then ten working days in December at 2.346 points.
  CHECK(std::get<AlreadyPassed>(a->latest_safe_start).was == Date::of(2025, 12, 15) - 14 * 7);
}

TEST_CASE("slack counts the gateways at hand until the next come, and what may be hung today") {
  auto spec = small_operator();
  spec.crews.at_start = spec.crews.most = 1;
  const auto today = Date::of(2025, 12, 1);
  const auto duty = dated(StatuteVersion::v5, "20-by-2025");
  const auto slack = [&](actors::AtHand there) {
    return assess(duty, small_fleet(), spec, {today, working_days(), there})->slack;
  };
  auto there = plenty();
  there.gateways = 10;  // the next come in March
  CHECK(slack(there) == 10 - 22);
  spec.buying.lead_weeks = 2;
  // From the 15th on: ten working days in December, without the 25th and 26th and two Saturdays.
  const auto later =
      Count(working_days().between(Date::of(2025, 12, 15), Date::of(2026, 1, 1)) * 4 * 0.85 * 1.15);
  CHECK(slack(there) == 10 + later - 22);
  CHECK(later == Count(11 * 0.6 * 4 * 0.85 * 1.15));
  there.permitted = 0;
  CHECK(slack(there) == -22);
}

TEST_CASE("modern meters come by their yearly share, whatever gateways there are") {
  auto fleet = small_fleet();
  const auto small = CaseGroup::consumer_0_2000;
  REQUIRE(fleet::grow(fleet, small, 10'000));
  const auto today = Date::of(2019, 6, 30);
  const auto a = assess(duty({}, "mme-10"), fleet, small_operator(), {today, working_days(), {}});
  REQUIRE(a);
  CHECK(a->measure.short_units == 1'000);
  // 6 % of them in the 366 days to 30.06.2020, both included, but for holidays.
  CHECK(a->slack > 560 - 1'000);
  CHECK(a->slack < 605 - 1'000);
  CHECK(std::holds_alternative<CannotBeMet>(a->latest_safe_start));
}

TEST_CASE("a duty by capacity is assessed in watts") {
  auto spec = small_operator();
  spec.crews.at_start = spec.crews.most = 1;
  const auto duty = dated(StatuteVersion::v5, "plants-90-by-2032");
  const auto a = assess(duty, small_fleet(), spec, {on, working_days(), plenty()});
  REQUIRE(a);
  // 857 plants of 11 kW, 60 of them equipped.
  CHECK(a->measure.denominator == 857 * 11'000);
  CHECK(a->measure.short_units == required_of({90, 100}, 857 * 11'000) - 60 * 11'000);
  CHECK(std::holds_alternative<Date>(a->latest_safe_start));
}

TEST_CASE("plants that have the iMSys but no control device still cost a visit each") {
  auto spec = small_operator();
  spec.crews.at_start = spec.crews.most = 100;
  auto fleet = small_fleet();
  install(fleet, roofs, fleet::Basis::gndew, 440);  // all 500
  spec.points[std::size_t(roofs)].growth_a_year = 0;
  Today today{on, working_days(), plenty()};
  today.assumed.controlled = 0;
  const auto duty = dated(StatuteVersion::v5, "plants-90-by-2032");
  const auto a = assess(duty, fleet, spec, today);
  REQUIRE(a);
  CHECK(a->measure.short_units == 450 * 11'000);
  CHECK(std::holds_alternative<Date>(a->latest_safe_start));
}

TEST_CASE("a duty whose day is over can still be looked at") {
  const auto a =
      assess(duty({}, "mme-10"), small_fleet(), small_operator(), {on, working_days(), plenty()});
  REQUIRE(a);
  CHECK(a->measure.met);  // no point outside § 29(1) in this fleet
}
