// Each reading of § 45 (A08 to A10, A21 to A27) changes a figure of one and the same fleet, as can
// be worked out by hand.
#include <cmath>

#include "engine/fleet/transfers.hpp"
#include "engine/projections/quota_of_fleet.hpp"
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using namespace stichtag::projections;

namespace {

constexpr auto household = CaseGroup::consumer_6000_10000;
constexpr auto shop = CaseGroup::consumer_10000_20000;
constexpr auto wall_box = CaseGroup::controllable_14a;
constexpr auto roof = CaseGroup::plant_7_15;
constexpr auto flat = CaseGroup::consumer_0_2000;

struct Town {
  fleet::Fleet fleet{1};
  actors::OperatorSpec spec{.name = "town", .points = {}, .rollout_starts = Date::of(2020, 1, 1)};

  void points(CaseGroup group, Count n, double growth = 0) {
    REQUIRE(fleet::grow(fleet, group, n));
    spec.points[std::size_t(group)] = {.at_start = n, .growth_a_year = growth};
  }
  void gateways(CaseGroup group, Count n, fleet::Basis basis = fleet::Basis::gndew) {
    const fleet::Version version{0};
    REQUIRE(fleet::order(fleet, version, n));
    REQUIRE(fleet::move_gateways(
        fleet, {version, fleet::GatewayPlace::ordered, fleet::GatewayPlace::on_shelf}, n));
    REQUIRE(fleet::install(fleet, {version, group, basis, {}}, fleet::PointPlace::old_meter, n));
  }
};

// 1,000 households, 500 wall boxes and heat pumps, 400 roofs of 10 kW, 10,000 flats.
Town town() {
  Town town;
  town.points(household, 1'000);
  town.points(wall_box, 500);
  town.points(roof, 400);
  town.points(flat, 10'000);
  town.spec.points[std::size_t(roof)].mean_kw = 10;
  town.gateways(household, 150);
  town.gateways(household, 30, fleet::Basis::on_request);
  town.gateways(wall_box, 20);
  town.gateways(roof, 100);
  town.gateways(flat, 50);
  REQUIRE(fleet::move_points(
      town.fleet, {flat, fleet::PointPlace::old_meter, fleet::PointPlace::modern_meter}, 3'000));
  return town;
}

// Six parts in ten of the plants with an iMSys have the control device.
constexpr double controlled = 0.6;
const auto census_day = Date::of(2025, 12, 31);

Measure figures(const QuotaAsking& asking, const std::string& name, const Town& of = town(),
                Date on = census_day, std::vector<Tranche> tranches = {}) {
  const auto wanted = duty(asking, name);
  auto census =
      census_of(of.fleet, of.spec, {on, on, std::max(on, wanted.due)}, {.controlled = controlled});
  census.tranches = std::move(tranches);
  const auto result = measure(wanted, census);
  REQUIRE(result);
  return *result;
}

QuotaAsking with(QuotaAsking asking, const std::string& reading) {
  asking.readings.push_back(reading);
  return asking;
}

// 10,000 points of one group, 5 % more each year.
Town growing(CaseGroup group) {
  Town town;
  town.points(group, 10'000, 0.05);
  return town;
}
// Year by year, evenly within a year, month by month.
Count grown(Date from, Date until) {
  const int months = 12 * (until.year() - from.year()) + int(until.month()) - int(from.month());
  const auto years = std::floor(months / 12.0);
  return std::llround(10'000 * std::pow(1.05, years) * (1 + 0.05 * (months - 12 * years) / 12));
}

}  // namespace

TEST_CASE("A08: whether a clock that stands still tests anybody") {
  const QuotaAsking asking{.scenario = "withdrawal-ex-nunc"};
  // The determination covers the households: 10 % of 1,000 on 24.02.2023.
  const auto m = figures(asking, "imsys-10");
  CHECK((m.required == 100 && m.equipped == 180));
  CHECK(due(asking, "imsys-10") == "2023-02-24");
  CHECK(due(with(asking, "quota-clock=pause"), "imsys-10") == "none");
}

TEST_CASE("A09: seventeen days earlier, in a month in which nothing grew in between") {
  const QuotaAsking asking{.scenario = "no-withdrawal"};
  const auto on = Date::of(2021, 1, 1);
  const auto earlier = with(asking, "quota-clock-start=first_publication");
  const auto later = figures(asking, "imsys-10", growing(household), on);
  const auto before = figures(earlier, "imsys-10", growing(household), on);
  CHECK(later.denominator == grown(on, Date::of(2023, 2, 24)));
  CHECK(before.denominator == grown(on, *parse_date(due(earlier, "imsys-10"))));
  CHECK(due(earlier, "imsys-10") < due(asking, "imsys-10"));
}

TEST_CASE("A10: of the determined groups, or of all of § 31(1), (2)") {
  const QuotaAsking asking{.scenario = "no-withdrawal"};
  auto m = figures(asking, "imsys-10");
  CHECK((m.denominator == 1'000 && m.required == 100 && m.equipped == 180));
  // § 14a and plants too: 1,000 + 500 + 400, of which 180 + 20 + 100 are equipped.
  m = figures(with(asking, "quota-denominator=all_31_1_2"), "imsys-10");
  CHECK((m.denominator == 1'900 && m.required == 190 && m.equipped == 300));
}

TEST_CASE("A21: eight years from 2017 or from the determination, and the growth between") {
  const QuotaAsking asking{.known = "2021-01-01"};
  const auto on = Date::of(2021, 1, 1);
  const auto calendar = with(asking, "old-windows=calendar");
  CHECK(figures(calendar, "window-8-from-2017", growing(shop), on).denominator ==
        grown(on, Date::of(2024, 12, 31)));
  CHECK(figures(asking, "window-8-from-2017", growing(shop), on).denominator ==
        grown(on, Date::of(2028, 2, 24)));
}

TEST_CASE("A22: modern meters everywhere a year earlier") {
  const QuotaAsking asking{.known = "2024-06-01"};
  const auto on = Date::of(2024, 6, 1);
  CHECK(figures(asking, "modern-meters-by-2032", growing(flat), on).required ==
        grown(on, Date::of(2032, 12, 31)));
  CHECK(figures(with(asking, "mme-end=start_2032"), "modern-meters-by-2032", growing(flat), on)
            .required == grown(on, Date::of(2031, 12, 31)));
}

TEST_CASE("A23: requests lower the number, or count") {
  // 1,500 less 30 on request and 50 optional ones; 200 hang there, 30 of them on request.
  auto m = figures({}, "20-by-2025");
  CHECK((m.denominator == 1'420 && m.required == 284 && m.equipped == 170));
  m = figures(with({}, "on-request-count=counts_in_numerator"), "20-by-2025");
  CHECK((m.denominator == 1'450 && m.required == 290 && m.equipped == 200));
}

TEST_CASE("A24: without § 14a it is 500 points and 20 gateways less") {
  const auto m = figures(with({}, "controllable-in-quota=exclude"), "20-by-2025");
  CHECK((m.denominator == 920 && m.required == 184 && m.equipped == 150));
}

TEST_CASE("A25: of the points that arose, or of the tranche that was planned") {
  auto of = growing(household);
  const auto wanted = duty({}, "new-consumers-90-by-2026");
  const auto& span = *wanted.denominator.arising;
  const auto on = wanted.due;
  auto m = figures({}, "new-consumers-90-by-2026", of, on);
  const auto arose = 10'000 - grown(on, span.first - 1);
  CHECK(m.denominator == arose);
  m = figures(with({}, "newly-due=planned_tranche"), "new-consumers-90-by-2026", of, on,
              {{household, span, {300, 0}, {250, 0}}});
  CHECK((m.denominator == 300 && m.required == 270 && m.equipped == 250));
}

TEST_CASE("A26: a plant counts with its control device, or without") {
  auto m = figures({}, "plants-90-by-2032");
  CHECK((m.denominator == 4'000'000 && m.required == 3'600'000 && m.equipped == 600'000));
  m = figures(with({}, "control-device=imsys_only"), "plants-90-by-2032");
  CHECK(m.equipped == 1'000'000);
}

TEST_CASE("A27: § 29(3) read literally lowers nothing for optional systems") {
  const QuotaAsking asking{.known = "2025-06-01"};
  CHECK(figures(asking, "20-by-2025").denominator == 1'420);
  CHECK(figures(with(asking, "v4-slip=literal"), "20-by-2025").denominator == 1'470);
}

TEST_CASE("one fleet under every version of § 45") {
  // 2016: 10 % of 1,000; GNDEW: 20 % of consumers, § 14a and plants, less 30 asked for; since
  // 25.02.2025: without plants, and less 50 optional ones.
  auto m = figures({.scenario = "no-withdrawal"}, "imsys-10");
  CHECK((m.required == 100 && m.equipped == 180));
  m = figures({.known = "2024-06-01"}, "20-by-2025");
  CHECK((m.denominator == 1'870 && m.required == 374 && m.equipped == 270));
  m = figures({.known = "2025-06-01"}, "20-by-2025");
  CHECK((m.denominator == 1'420 && m.required == 284 && m.equipped == 170));
  m = figures({}, "mme-10");
  CHECK((m.denominator == 9'950 && m.required == 995 && m.equipped == 3'000));
}
