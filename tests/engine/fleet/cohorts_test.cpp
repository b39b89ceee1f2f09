#include "engine/fleet/cohorts.hpp"

#include <cmath>

#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::fleet;

namespace {

CohortKey key(int version, const char* day, Basis basis = Basis::gndew) {
  return {Version(version), CaseGroup::plant_7_15, basis, quarter_of(*parse_date(day))};
}

}  // namespace

TEST_CASE("the quarters of a year, and the next year") {
  CHECK(quarter_of(Date::of(2023, 1, 1)) == quarter_of(Date::of(2023, 3, 31)));
  CHECK(quarter_of(Date::of(2023, 3, 31)) < quarter_of(Date::of(2023, 4, 1)));
  CHECK(quarter_of(Date::of(2023, 12, 31)).since_year_0 + 1 ==
        quarter_of(Date::of(2024, 1, 1)).since_year_0);
}

TEST_CASE("gateways that nothing tells apart are one cohort") {
  Cohorts cohorts;
  cohorts.add(key(2, "2023-02-01"), 5);
  cohorts.add(key(1, "2023-02-01"), 7);
  cohorts.add(key(2, "2023-03-15"), 6);
  cohorts.add(key(2, "2023-04-01"), 0);
  CHECK(cohorts.all().size() == 2);
  CHECK(cohorts.count(key(2, "2023-01-01")) == 11);
  CHECK(cohorts.of_group(CaseGroup::plant_7_15) == 18);
}

TEST_CASE("a cohort gives no more than it has, and a refusal changes nothing") {
  Cohorts cohorts;
  cohorts.add(key(1, "2023-02-01"), 5);
  CHECK_FALSE(cohorts.take(key(1, "2023-02-01"), 6));
  CHECK_FALSE(cohorts.take(key(1, "2023-02-01"), -1));
  const auto refused = cohorts.move(key(2, "2023-02-01"), key(1, "2023-02-01"), 1);
  REQUIRE_FALSE(refused);
  CHECK(refused.problem().what == "1 gateways asked of a cohort of 0");
  CHECK(cohorts.total() == 5);
  CHECK(cohorts.move(key(1, "2023-02-01"), key(2, "2023-02-01"), 5));
  CHECK(cohorts.all().size() == 1);
}

TEST_CASE("old quarters merge and the total stays") {
  Cohorts cohorts;
  for (const auto* day : {"2018-01-01", "2019-05-01", "2020-09-01", "2023-01-01"}) {
    cohorts.add(key(1, day), 10);
    cohorts.add(key(1, day, Basis::voluntary), 1);
  }
  cohorts.merge_quarters_until(quarter_of(Date::of(2020, 9, 30)));
  CHECK(cohorts.all().size() == 4);
  CHECK(cohorts.total() == 44);
  CHECK(cohorts.count(key(1, "2020-07-01")) == 30);
}

TEST_CASE("a wave drawn from a version gives each gateway the same chance") {
  Cohorts cohorts;
  cohorts.add(key(1, "2020-01-01"), 100);
  cohorts.add(key(1, "2021-01-01"), 300);
  cohorts.add(key(2, "2021-01-01"), 1'000);
  double from_2020 = 0;
  for (std::uint64_t i = 0; i < 2'000; ++i) {
    simulation::Stream stream({.seed = 1, .index = i});
    Count all = 0;
    for (const auto& part : draw_from(cohorts, Version(1), 80, stream)) {
      REQUIRE(part.key.version == Version(1));
      REQUIRE(part.gateways <= cohorts.count(part.key));
      all += part.gateways;
      if (part.key == key(1, "2020-01-01")) from_2020 += double(part.gateways);
    }
    REQUIRE(all == 80);
  }
  CHECK(std::abs(from_2020 / 2'000 - 20) < 4 * std::sqrt(12. / 2'000));
}
