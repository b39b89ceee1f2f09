#include "engine/simulation/distributions.hpp"

#include <array>
#include <cmath>
#include <numeric>

#include "tests/engine/simulation/goodness_of_fit.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag::simulation;
using stichtag::test::fit_counts;

namespace {

constexpr int times = 40'000;

Stream stream_of(int i) { return Stream({.seed = 2022, .index = std::uint64_t(i)}); }

double log_choose(double n, double k) {
  return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}

double binomial_chance(int n, double p, int k) {
  return std::exp(log_choose(n, k) + k * std::log(p) + (n - k) * std::log1p(-p));
}

bool binomial_fits(int n, double p) {
  return fit_counts(
             times, n,
             [&](int i) {
               auto stream = stream_of(i);
               return long(binomial(stream, n, p));
             },
             [&](int k) { return binomial_chance(n, p, k); })
      .good();
}

bool hypergeometric_fits(int marked, int unmarked, int drawn) {
  const auto chance = [&](int k) {
    if (k > marked || k > drawn || drawn - k > unmarked) return 0.0;
    return std::exp(log_choose(marked, k) + log_choose(unmarked, drawn - k) -
                    log_choose(marked + unmarked, drawn));
  };
  return fit_counts(
             times, marked,
             [&](int i) {
               auto stream = stream_of(i);
               return long(hypergeometric(stream, marked, unmarked, drawn));
             },
             chance)
      .good();
}

}  // namespace

TEST_CASE("binomial draws fit, with few and with many trials") {
  CHECK(binomial_fits(1, 0.3));
  CHECK(binomial_fits(20, 0.02));
  CHECK(binomial_fits(50, 0.97));
  CHECK(binomial_fits(300, 0.5));
  CHECK(binomial_fits(2'000, 0.02));
  CHECK(binomial_fits(12'500, 0.0005));
  CHECK(binomial_fits(20'000, 0.9));
}

TEST_CASE("a binomial of fifty million has its mean and its variance") {
  const Count n = 50'000'000;
  double sum = 0;
  double squares = 0;
  for (int i = 0; i < times; ++i) {
    auto stream = stream_of(i);
    const double off = double(binomial(stream, n, 0.25)) - 12'500'000;
    sum += off;
    squares += off * off;
  }
  const double variance = 50e6 * 0.25 * 0.75;
  CHECK(std::abs(sum / times) < 4 * std::sqrt(variance / times));
  CHECK(std::abs(squares / times / variance - 1) < 4 * std::sqrt(2. / times));
}

TEST_CASE("a sure and an impossible thing take no draw to be certain") {
  auto stream = stream_of(0);
  CHECK(binomial(stream, 1'000'000, 0) == 0);
  CHECK(binomial(stream, 1'000'000, 1) == 1'000'000);
  CHECK(binomial(stream, 0, 0.5) == 0);
  CHECK(hypergeometric(stream, 5, 0, 3) == 3);
  CHECK(hypergeometric(stream, 5, 4, 9) == 5);
  CHECK(stream() == stream_of(0)());
}

TEST_CASE("binomial and hypergeometric draws never change") {
  auto stream = stream_of(1);
  std::vector<Count> seen;
  for (const Count n : {10, 1'000, 1'000'000, 50'000'000}) seen.push_back(binomial(stream, n, 0.3));
  seen.push_back(hypergeometric(stream, 1'000'000, 3'000'000, 20'000));
  CHECK(seen == std::vector<Count>{5, 283, 300'626, 15'001'326, 5'054});
}

TEST_CASE("a multinomial fits in each cell, sums to all and leaves empty weights empty") {
  const std::array<double, 5> weights = {2, 0, 5, 3, 0};
  std::array<std::vector<long>, 5> seen;
  for (int i = 0; i < times; ++i) {
    auto stream = stream_of(i);
    std::array<Count, 5> cells{};
    multinomial(stream, 40, weights, cells);
    REQUIRE(std::accumulate(cells.begin(), cells.end(), Count{0}) == 40);
    for (std::size_t c = 0; c < 5; ++c) seen[c].push_back(long(cells[c]));
  }
  for (const std::size_t c : {0u, 2u, 3u}) {
    const double p = weights[c] / 10;
    CHECK(fit_counts(
              times, 40, [&](int i) { return seen[c][std::size_t(i)]; },
              [&](int k) { return binomial_chance(40, p, k); })
              .good());
  }
  for (int i = 0; i < times; ++i) REQUIRE(seen[1][std::size_t(i)] + seen[4][std::size_t(i)] == 0);
}

TEST_CASE("gateways taken without putting back are hypergeometric") {
  CHECK(hypergeometric_fits(5, 7, 4));
  CHECK(hypergeometric_fits(40, 10, 25));
  CHECK(hypergeometric_fits(300, 700, 500));
  CHECK(hypergeometric_fits(2'000, 98'000, 20'000));
  CHECK(hypergeometric_fits(3, 1'000'000, 900'000));
}

TEST_CASE("taking from several cohorts gives each gateway the same chance") {
  const std::array<Count, 4> cells = {10, 0, 30, 60};
  std::array<double, 4> sums{};
  for (int i = 0; i < times; ++i) {
    auto stream = stream_of(i);
    std::array<Count, 4> taken{};
    take_at_random(stream, 25, cells, taken);
    REQUIRE(std::accumulate(taken.begin(), taken.end(), Count{0}) == 25);
    for (std::size_t c = 0; c < 4; ++c) {
      REQUIRE(taken[c] <= cells[c]);
      sums[c] += double(taken[c]);
    }
  }
  for (std::size_t c = 0; c < 4; ++c) {
    CHECK(std::abs(sums[c] / times - 0.25 * double(cells[c])) < 4 * std::sqrt(5. / times));
  }
}
