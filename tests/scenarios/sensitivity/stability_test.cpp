#include "scenarios/sensitivity/prim_stability.hpp"

#include <algorithm>
#include <cmath>

#include "engine/simulation/chance.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

struct Runs {
  std::vector<Column> columns;
  std::vector<bool> missed;
};

Runs cube(std::uint64_t seed, std::size_t rows, std::size_t inputs) {
  simulation::Stream stream({seed, 0, 0, simulation::Purpose::trial, 1});
  Runs runs;
  for (std::size_t i = 0; i < inputs; ++i) {
    runs.columns.push_back({"x" + std::to_string(i), {}});
    for (std::size_t row = 0; row < rows; ++row)
      runs.columns.back().values.push_back(stream.uniform());
  }
  return runs;
}

Runs noise(std::uint64_t seed, std::size_t rows) {
  auto runs = cube(seed, rows, 3);
  simulation::Stream stream({seed, 0, 0, simulation::Purpose::trial, 2});
  for (std::size_t row = 0; row < rows; ++row) runs.missed.push_back(stream.uniform() < 0.3);
  return runs;
}

Runs planted() {
  auto runs = cube(5, 600, 4);
  simulation::Stream stream({5, 0, 0, simulation::Purpose::trial, 3});
  runs.columns.push_back({"policy", {}, {"now", "later", "never"}});
  for (std::size_t row = 0; row < 600; ++row) {
    runs.columns[4].values.push_back(double(stream.below(3)));
    runs.missed.push_back(runs.columns[0].values[row] < 0.5 && runs.columns[2].values[row] > 0.4 &&
                          runs.columns[4].values[row] != 1);
  }
  return runs;
}

Stability judged(const Runs& runs, const StabilityOptions& how = {}) {
  const auto found = discover(runs.columns, runs.missed);
  REQUIRE(found);
  return stability_of(runs.columns, runs.missed, *found, 1, {}, how);
}

}  // namespace

TEST_CASE("the limits of a box that was planted come back in nearly every half of the runs") {
  const auto found = judged(planted());
  REQUIRE(found.limits.size() == 3);
  for (const auto& limit : found.limits) CHECK(limit.share > 0.8);
  CHECK(found.limits[0].side == LimitAgain::Side::high);
  CHECK(found.limits[0].bound->low > 0.4);
  CHECK(found.limits[0].bound->high < 0.6);
  CHECK(found.limits[1].side == LimitAgain::Side::low);
  CHECK(found.limits[2].side == LimitAgain::Side::kept);
  CHECK(found.density_elsewhere > 0.85);
  CHECK(found.as_good == 0);
  CHECK(found.by_luck() == Approx(0.01));
}

// The halves are cut from the runs in which the box was found and share its luck, so that limits of
// noise come back often too; but in the other half there is nothing in such a box.
TEST_CASE("a box in pure noise holds nothing elsewhere, and shuffled outcomes give one as good") {
  const auto runs = noise(9, 200);
  const auto found = judged(runs);
  const double all = double(std::count(runs.missed.begin(), runs.missed.end(), true)) / 200;
  CHECK(found.by_luck() > most_by_luck);
  CHECK(found.density_found > all + 0.07);
  CHECK(std::abs(*found.density_elsewhere - all) < 0.03);
}

// A permutation test errs as often as it says: in 30 worlds of noise one or two, more than five in
// fewer than one of a hundred such tests.
TEST_CASE("noise is taken for a box about as rarely as the test says") {
  int wrong = 0;
  for (std::uint64_t seed = 1; seed <= 30; ++seed)
    wrong += judged(noise(seed, 100), {1, 39}).by_luck() <= most_by_luck ? 1 : 0;
  CHECK(wrong <= 5);
}

TEST_CASE("stability hangs on the seed alone") {
  const auto runs = planted();
  const auto found = discover(runs.columns, runs.missed);
  const auto again = [&](std::uint64_t seed) {
    std::vector<double> shares;
    for (const auto& limit :
         stability_of(runs.columns, runs.missed, *found, seed, {}, {5, 3}).limits)
      shares.push_back(limit.bound ? limit.bound->low : limit.share);
    return shares;
  };
  CHECK(again(1) == again(1));
  CHECK(again(1) != again(2));
}

TEST_CASE("halves in which every run is of interest, or none, have no box and count as such") {
  Runs runs;
  runs.columns.push_back({"x", {}});
  for (int row = 0; row < 4; ++row) {
    runs.columns[0].values.push_back(row);
    runs.missed.push_back(row == 3);
  }
  const auto found = discover(runs.columns, runs.missed, {0.3, 1});
  REQUIRE(found);
  REQUIRE(found->chosen.restrictions.size() == 1);
  // Of the two halves one has no run of interest.
  const auto stability = stability_of(runs.columns, runs.missed, *found, 1, {0.3, 2}, {10, 1});
  CHECK(stability.limits.front().share <= 0.5);
}
