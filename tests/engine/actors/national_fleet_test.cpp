#include "engine/actors/national/national_fleet.hpp"

#include <algorithm>
#include <cmath>

#include "engine/actors/national/national_sizes.hpp"
#include "engine/actors/spec/case_points.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::actors;

namespace {

const Date first_day = Date::of(2018, 1, 1);
const std::vector<std::string> two{"gwa-a", "gwa-b"};

Count mandatory_of(const OperatorSpec& spec) {
  Count sum = 0;
  for (const auto group : {CaseGroup::controllable_14a, CaseGroup::consumer_6000_10000,
                           CaseGroup::consumer_10000_20000, CaseGroup::consumer_20000_50000,
                           CaseGroup::consumer_50000_100000})
    sum += spec.points[std::size_t(group)].at_start;
  return sum;
}

// Over a few fleets.
double started_by(Date day) {
  double started = 0;
  constexpr int fleets = 8;
  for (std::uint64_t seed = 1; seed <= fleets; ++seed) {
    for (const auto& spec : national_fleet({seed, first_day, two}))
      started += spec.rollout_starts < day ? 1.0 / fleets : 0;
  }
  return started;
}

}  // namespace

TEST_CASE("the national totals hold exactly, whatever the seed") {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const auto sizes = national_sizes(seed);
    std::array<Count, 4> operators{};
    std::array<Count, case_group_count> groups{};
    Count points = 0;
    bool in_class = true, sound = true;
    for (const auto& size : sizes) {
      const auto& of = size_classes()[size.size_class];
      ++operators[size.size_class];
      points += size.points;
      in_class = in_class && of.smallest <= size.points && size.points <= of.largest;
      Count row = 0;
      for (std::size_t g = 0; g < groups.size(); ++g) {
        groups[g] += size.by_group[g];
        row += size.by_group[g];
        sound = sound && size.by_group[g] >= 0;
      }
      sound = sound && row == size.points;
    }
    INFO("seed " << seed);
    CHECK(operators == std::array<Count, 4>{18, 67, 128, 597});
    CHECK(points == national_points);
    CHECK(in_class);
    CHECK(sound);
    for (const auto group : all_case_groups())
      CHECK(groups[std::size_t(group)] == national_points_of(group));
  }
}

TEST_CASE("4.6 million points of the national fleet are mandatory") {
  Count sum = 0;
  for (const auto& spec : national_fleet({7, first_day, two})) sum += mandatory_of(spec);
  CHECK(sum == national_mandatory);
}

TEST_CASE("the same seed gives the same fleet, another seed another one") {
  const auto once = national_fleet({7, first_day, two});
  const auto twice = national_fleet({7, first_day, two});
  const auto other = national_fleet({8, first_day, two});
  int differ = 0;
  for (std::size_t i = 0; i < once.size(); ++i) {
    CHECK(once[i].crews.most == twice[i].crews.most);
    CHECK(once[i].rollout_starts == twice[i].rollout_starts);
    CHECK(once[i].synthetic);
    differ += once[i].rollout_starts != other[i].rollout_starts ? 1 : 0;
  }
  CHECK(differ > 700);
}

TEST_CASE("an administrator more changes nobody's size, start or crews") {
  const auto small = national_fleet({7, first_day, {"gwa-a"}});
  const auto large = national_fleet({7, first_day, {"gwa-a", "gwa-b", "gwa-c"}});
  for (std::size_t i = 0; i < small.size(); ++i) {
    CHECK(small[i].points[0].at_start == large[i].points[0].at_start);
    CHECK(small[i].rollout_starts == large[i].rollout_starts);
    CHECK(small[i].crews.most == large[i].crews.most);
  }
}

TEST_CASE("about as many operators have not started as published") {
  CHECK(std::abs(810 - started_by(Date::of(2024, 10, 1)) - 500) < 40);
  CHECK(std::abs(810 - started_by(Date::of(2025, 7, 1)) - 244) < 30);
}

TEST_CASE("largest remainder: sums to the total, and ties go to the first") {
  const std::vector<double> weights{1, 1, 1};
  CHECK(largest_remainder(weights, 10) == std::vector<Count>{4, 3, 3});
  CHECK(largest_remainder(weights, 0) == std::vector<Count>{0, 0, 0});
}
