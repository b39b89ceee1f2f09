#include <set>

#include "scenarios/stress/reverse.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

// Run k stands every size below its limit.
UnderSize with_limits(std::vector<int> limits) {
  return [limits = std::move(limits)](int units) -> Result<std::vector<bool>> {
    std::vector<bool> met;
    for (const auto limit : limits) met.push_back(units < limit);
    return met;
  };
}

Breaking found(const UnderSize& under, int most, std::uint64_t needed) {
  const auto breaking = smallest_that_breaks(under, most, needed);
  REQUIRE(breaking);
  REQUIRE(*breaking);
  return **breaking;
}

}  // namespace

TEST_CASE("the smallest shock that breaks is found: one less holds, one more fails") {
  for (int limit = 1; limit <= 40; ++limit) {
    const auto breaking = found(with_limits({limit, 1000, 1000, limit + 5}), 40, 4);
    REQUIRE(breaking.fails);
    CHECK(breaking.holds->units == limit - 1);
    CHECK(breaking.fails->units == limit);
    CHECK(breaking.fails->met == 3);
    CHECK(breaking.flips == 0);
    CHECK(breaking.steady);
  }
}

TEST_CASE("how many runs must hold moves the border") {
  const auto under = with_limits({10, 20, 30, 40});
  CHECK(found(under, 100, 4).fails->units == 10);
  CHECK(found(under, 100, 2).fails->units == 30);
  CHECK(found(under, 100, 2).flips == 2);
  CHECK(found(under, 100, 1).fails->units == 40);
}

TEST_CASE("what no size breaks says so, and what is broken already is no question") {
  const auto never = found(with_limits({1000}), 50, 1);
  CHECK_FALSE(never.fails);
  CHECK(never.tried.back().units == 50);
  const auto already = smallest_that_breaks(with_limits({0, 5}), 50, 2);
  REQUIRE(already);
  CHECK_FALSE(*already);
}

TEST_CASE("a border that is crossed twice is told, and no smaller size tried fails") {
  // Fails from 10 to 60 and holds again from 61 on.
  const UnderSize under = [](int units) -> Result<std::vector<bool>> {
    return std::vector<bool>{units < 10 || units > 60};
  };
  const auto breaking = found(under, 100, 1);
  REQUIRE(breaking.fails);
  CHECK(breaking.fails->units == 10);
  CHECK_FALSE(breaking.steady);
}

TEST_CASE("no size is simulated twice, and few are") {
  std::multiset<int> asked;
  const auto limits = with_limits({700});
  const UnderSize under = [&](int units) {
    asked.insert(units);
    return limits(units);
  };
  CHECK(found(under, 1000, 1).fails->units == 700);
  for (const auto units : asked) CHECK(asked.count(units) == 1);
  CHECK(asked.size() <= 20);
}

TEST_CASE("trouble in a run ends the search") {
  const UnderSize under = [](int) -> Result<std::vector<bool>> {
    return Problem{ProblemKind::machine, "stopped", "test", ""};
  };
  CHECK_FALSE(smallest_that_breaks(under, 10, 1));
}
