// § 45(1) S. 2 to 4 MsbG, word by word (docs/decisions/0004). S. 4 in the text of 23.12.2025: "In
// dem zahlenmäßigen Umfang, wie nach § 29 Absatz 2 oder nach § 34 Absatz 2 Satz 2 Nummer 1 eine
// Ausstattung von Messstellen der Sparte Elektrizität mit intelligenten Messsystemen erfolgt,
// reduziert sich die Zahl der nach § 29 Absatz 1 auszustattenden Messstellen."
#include "engine/projections/quota.hpp"
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using namespace stichtag::projections;

namespace {

constexpr auto due_group = CaseGroup::consumer_6000_10000;
constexpr auto optional_group = CaseGroup::consumer_3000_4000;

PointClass points(CaseGroup group, Count all, Count imsys,
                  Days arose = {Date::of(1900, 1, 1), Date::of(2017, 12, 31)}) {
  return {group, arose, {all, 0}, {imsys, 0}, {}, {}, {}, {}};
}

Measure under_v5(const char* name, const std::vector<PointClass>& classes) {
  const auto result = measure(dated(StatuteVersion::v5, name), {classes, {}});
  REQUIRE(result);
  return *result;
}

}  // namespace

TEST_CASE("S. 4 'zahlenmäßiger Umfang': one for one off the number, so the share is of less") {
  for (const Count optional : {0, 1, 10, 99}) {
    const std::vector<PointClass> fleet = {points(due_group, 1'000, 180),
                                           points(optional_group, 500, optional)};
    for (const auto* name : {"20-by-2025", "consumers-90-by-2032"}) {
      const auto m = under_v5(name, fleet);
      CHECK(m.denominator == 1'000 - optional);
      CHECK(m.required == required_of(dated(StatuteVersion::v5, name).share, 1'000 - optional));
      CHECK(m.equipped == 180);  // the optional one is not equipped "nach § 29 Absatz 1"
    }
  }
}

TEST_CASE(
    "S. 4 'reduziert sich die Zahl': a hundred optional systems spare twenty, not a hundred") {
  const auto without = under_v5("20-by-2025", {points(due_group, 1'000, 0)});
  const auto with =
      under_v5("20-by-2025", {points(due_group, 1'000, 0), points(optional_group, 500, 100)});
  CHECK(without.required - with.required == 20);
}

TEST_CASE("S. 4 'mit intelligenten Messsystemen': modern meters and old systems lower nothing") {
  auto small = points(optional_group, 500, 0);
  small.modern.points = 300;
  small.legacy.points = 50;
  CHECK(under_v5("20-by-2025", {points(due_group, 1'000, 0), small}).denominator == 1'000);
}

TEST_CASE("S. 4 'nach § 29 Absatz 2 oder': who is optional and asked lowers the number once") {
  auto small = points(optional_group, 500, 40);
  small.on_request.points = 15;
  CHECK(under_v5("20-by-2025", {points(due_group, 1'000, 0), small}).denominator == 960);
}

TEST_CASE("S. 4 'die Zahl der Messstellen': no capacity, no large consumer, no newly due point") {
  const Days newly{Date::of(2025, 4, 1), Date::of(2025, 6, 30)};
  auto roof = points(CaseGroup::plant_7_15, 10, 0, newly);
  roof.all.watts = 100'000;
  const std::vector<PointClass> fleet = {
      roof, points(CaseGroup::consumer_over_100000, 50, 0), points(due_group, 100, 0, newly),
      points(optional_group, 500, 40, newly), points(CaseGroup::plant_1_7, 500, 40, newly)};
  CHECK(under_v5("new-plants-90-by-2026", fleet).denominator == 100'000);
  CHECK(under_v5("large-consumers-90-by-2032", fleet).denominator == 50);
  CHECK(under_v5("new-consumers-90-by-2026", fleet).denominator == 100);
  CHECK(under_v5("20-by-2025", fleet).denominator == 100 - 80);
}

TEST_CASE("S. 4 'auszustattend': the number never falls below what is equipped already") {
  const auto few = points(due_group, 100, 3);
  const auto m = under_v5("20-by-2025", {few, points(optional_group, 500, 400)});
  CHECK((m.denominator == 3 && m.equipped == 3 && m.met && *m.achieved() == 1));
  const auto none =
      under_v5("20-by-2025", {points(due_group, 100, 0), points(optional_group, 500, 400)});
  CHECK((none.denominator == 0 && none.required == 0 && none.met && !none.achieved()));
}

TEST_CASE("S. 2 'Gesamtanzahl': every point counts, whatever hangs there") {
  auto mandatory = points(due_group, 1'000, 100);
  mandatory.modern.points = 600;
  mandatory.legacy.points = 200;
  CHECK(under_v5("20-by-2025", {mandatory}).denominator == 1'000);
  CHECK(under_v5("consumers-90-by-2032", {mandatory}).denominator == 1'000);
}

TEST_CASE("GNDEW S. 3 knows requests alone, and lowers modern meters as well") {
  auto small = points(optional_group, 500, 40);
  small.on_request.points = 15;
  const std::vector<PointClass> fleet = {points(due_group, 1'000, 0), small};
  const auto under_v3 = [&](const char* name) {
    return measure(dated(StatuteVersion::v3, name), {fleet, {}})->denominator;
  };
  CHECK(under_v3("20-by-2025") == 985);
  CHECK(under_v3("modern-meters-by-2032") == 460);  // § 29(3): where no iMSys is
}
