// The census of a fleet: nothing gets lost between the fleet and the quota.
#include "engine/actors/operator/growth.hpp"
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
  spec.points[std::size_t(households)].at_start = 1000;
  spec.points[std::size_t(roofs)].at_start = 500;
  spec.points[std::size_t(roofs)].growth_a_year = 0.08;
  spec.points[std::size_t(roofs)].mean_kw = 11;
  spec.buying.lead_weeks = 14;
  return spec;
}

// Everything may be hung, and there are gateways enough.
actors::Ready plenty() {
  actors::Ready there{{.on_shelf = 1'000'000, .ordered = 0, .permitted = 0}};
  there.at_hand.permitted = actors::groups_where([](CaseGroup) { return true; });
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
        census_of(small_fleet(), small_operator(), {on, on, on}, {.age = age, .controlled = 0.5});
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
                         census_of(small_fleet(), small_operator(), {on, on, on}));
  REQUIRE(m);
  CHECK((m->denominator == 860 && m->equipped == 150 && m->required == 172 && !m->met));
}

TEST_CASE("known growth enlarges the denominator of a later day, and equips nothing") {
  const auto at = Date::of(2032, 12, 31);
  const auto census = census_of(small_fleet(), small_operator(), {on, on, at});
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
    const auto m =
        measure(duty, census_of(small_fleet(), small_operator(), {on, on, at}, {age, 1}));
    REQUIRE(m);
    return *m->achieved();
  };
  CHECK(share(FleetAssumptions::Age::newest_first) > share(FleetAssumptions::Age::alike));
}

TEST_CASE("the fleet can be measured under every wording") {
  law::Inquiry inquiry(on, law::Addressee::gmsb, law::ReadingSet::defaults());
  for (const auto version : {StatuteVersion::v3, StatuteVersion::v4, StatuteVersion::v5}) {
    for (const auto& each : law::section_45::dated_duties(version, inquiry)) {
      CHECK(measure(each, census_of(small_fleet(), small_operator(), {on, on, each.due})));
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
      const auto all = census_of(small_fleet(), small_operator(), {on, on, each.due});
      const auto some = CensusFor(each, on, on).of(counts_of(small_fleet()), small_operator());
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
  const auto a = assess(duty, small_fleet(), spec, {today, today, plenty()});
  REQUIRE(a);
  CHECK(a->measure.short_units == 22);
  CHECK(*a->needed_a_week == Approx(22.0 * 7 / 30));
  // From tomorrow on 20 working days at 4 * 0.85 * 1.15 * 0.6 points, with what is on the shelf.
  CHECK(a->slack == Count(20 * 4 * 0.85 * 1.15 * 0.6) - 22);
  // Ten working days in December at 2.346 points.
  CHECK(std::get<Date>(a->latest_safe_start) == Date::of(2025, 12, 15));
}

TEST_CASE("slack and the latest safe start are of one mind") {
  auto spec = small_operator();
  spec.crews.at_start = 0.25;
  spec.crews.most = 2;
  spec.buying.lead_weeks = 5;
  const auto duty = dated(StatuteVersion::v5, "20-by-2025");
  for (auto today = Date::of(2025, 7, 1); today < duty.due; today = today + 3) {
    for (const actors::Count shelf : {0, 5, 100}) {
      actors::Ready there = plenty();
      there.at_hand.on_shelf = shelf;
      there.deliveries = {{Date::of(2025, 12, 1), 10}};
      const auto a = assess(duty, small_fleet(), spec, {today, today, there});
      REQUIRE(a);
      const auto* start = std::get_if<Date>(&a->latest_safe_start);
      CHECK((start != nullptr) == (a->slack >= 0));
      if (start != nullptr) CHECK(*start > today);
    }
  }
}

TEST_CASE("slack counts crews and deliveries as they come, and what may be hung today") {
  auto spec = small_operator();
  spec.crews.at_start = spec.crews.most = 1;
  const auto today = Date::of(2025, 12, 1);
  const auto duty = dated(StatuteVersion::v5, "20-by-2025");
  const auto slack = [&](const actors::Ready& there, Date evening) {
    return assess(duty, small_fleet(), spec, {evening, evening, there})->slack;
  };
  auto there = plenty();
  there.at_hand.on_shelf = 10;  // the next come in March
  CHECK(slack(there, today) == 10 - 22);
  there.at_hand.on_shelf = 0;
  there.at_hand.ordered = 10;
  CHECK(slack(there, today) == -22);
  there.deliveries = {{Date::of(2025, 12, 15), 4}, {Date::of(2026, 2, 1), 6}};
  CHECK(slack(there, today) == 4 - 22);
  // No working day is left on the evening of the due day, nor later.
  CHECK(slack(plenty(), duty.due) == -22);
  CHECK(slack(plenty(), duty.due + 300) < 0);
  there = plenty();
  there.at_hand.permitted = 0;
  CHECK(slack(there, today) == -22);
  // Crews of today are kept, and nobody is hired beyond the most; no more than is open.
  spec.crews.most = 1000;
  spec.crews.ramp_a_month = 0;
  const auto alone = slack(plenty(), today);
  there = plenty();
  there.crews = 2 * actors::parts_of_a_crew;
  CHECK(slack(there, today) > alone);
  there.crews = 1000 * actors::parts_of_a_crew;
  CHECK(slack(there, today) == 900 - 190 - 22);
}

TEST_CASE("a window that is over holds the same points whenever one looks at it") {
  auto spec = small_operator();
  const auto began = Date::of(2018, 1, 1);
  const auto duty = dated(StatuteVersion::v5, "plants-of-2018-50-by-2028");
  std::optional<Count> first;
  for (auto day = Date::of(2025, 3, 1); day <= duty.due; day = add_months_down(day, 1)) {
    auto fleet = fleet::Fleet(1);
    const auto grown = actors::growth(0.08, actors::months_between(began, day));
    REQUIRE(fleet::grow(fleet, roofs, actors::points_on(spec, roofs, grown, began, day)));
    const auto m = measure(duty, CensusFor(duty, began, day).of(counts_of(fleet), spec));
    REQUIRE(m);
    if (!first) first = m->denominator;
    CHECK(m->denominator == *first);
  }
  CHECK(*first > 100 * 11'000);
}

TEST_CASE("modern meters come by their yearly share, whatever gateways there are") {
  auto fleet = small_fleet();
  const auto small = CaseGroup::consumer_0_2000;
  REQUIRE(fleet::grow(fleet, small, 10'000));
  const auto today = Date::of(2019, 6, 30);
  const auto a = assess(duty({}, "mme-10"), fleet, small_operator(), {today, today, {}});
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
  const auto a = assess(duty, small_fleet(), spec, {on, on, plenty()});
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
  Today today{on, on, plenty()};
  today.assumed.controlled = 0;
  const auto duty = dated(StatuteVersion::v5, "plants-90-by-2032");
  const auto a = assess(duty, fleet, spec, today);
  REQUIRE(a);
  CHECK(a->measure.short_units == 450 * 11'000);
  CHECK(std::holds_alternative<Date>(a->latest_safe_start));
}

TEST_CASE("a duty whose day is over can still be looked at") {
  const auto a = assess(duty({}, "mme-10"), small_fleet(), small_operator(), {on, on, plenty()});
  REQUIRE(a);
  CHECK(a->measure.met);  // no point outside § 29(1) in this fleet
}
