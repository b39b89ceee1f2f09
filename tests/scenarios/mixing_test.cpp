#include "scenarios/hindcast/mixing.hpp"

#include <cmath>

#include "engine/simulation/chance.hpp"
#include "scenarios/hindcast/chain.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios::hindcast;

namespace {

// An autoregressive chain, x' = hold x + noise.
std::vector<double> walk(std::uint64_t number, std::size_t length, double hold) {
  simulation::Stream stream({.seed = 3, .index = number});
  double x = normal(stream) / std::sqrt(1 - hold * hold);
  std::vector<double> values;
  for (std::size_t i = 0; i < length; ++i) {
    values.push_back(x);
    x = hold * x + normal(stream);
  }
  return values;
}

Samples walks(std::size_t length, double hold) {
  return {walk(0, length, hold), walk(1, length, hold), walk(2, length, hold),
          walk(3, length, hold)};
}

// Whole numbers make it, so that another program can go the same way.
Samples plain_walks(double shift, double stretch) {
  Samples chains;
  for (std::int64_t c = 0; c < 4; ++c) {
    chains.emplace_back();
    double x = 0;
    for (std::int64_t i = 0, s = 12345 + c; i < 60; ++i) {
      s = (s * 1103515245 + 12345) % 2147483648;
      x = 0.7 * x + (double(s) / 2147483648.0 - 0.5);
      chains.back().push_back(c == 3 ? shift + stretch * x : x);
    }
  }
  return chains;
}

}  // namespace

// Four half chains of two: means 1.5, 3.5, 5.5, 7.5, so 20/3 between them; 1/2 within each. The
// variance of all is 1/2 * 1/2 + 20/3 = 83/12, and the square root of (83/12) / (1/2) is R-hat.
TEST_CASE("R-hat of two short chains is what it is by hand") {
  const Samples chains{{1, 2, 3, 4}, {5, 6, 7, 8}};
  CHECK(halves(chains) == Samples{{1, 2}, {3, 4}, {5, 6}, {7, 8}});
  CHECK(plain_r_hat(halves(chains)) == Approx(std::sqrt(83.0 / 6)));
}

TEST_CASE("of a chain of an odd length the middle is left out of both halves") {
  CHECK(halves({{1, 2, 3, 4, 5}}) == Samples{{1, 2}, {4, 5}});
}

// Ranks 3, 1.5 and 1.5 of three: quantiles of the normal at 2.625 / 3.25 and at 1.125 / 3.25.
TEST_CASE("equal values share their rank, and ranks become normal") {
  const auto normal = rank_normalised({{3, 1, 1}});
  CHECK(normal[0][0] == Approx(0.8694238).epsilon(1e-6));
  CHECK(normal[0][1] == Approx(-0.3957252).epsilon(1e-6));
  CHECK(normal[0][2] == normal[0][1]);
}

TEST_CASE("independent chains agree, and each of their samples counts") {
  const auto found = mixing_of(walks(2000, 0));
  CHECK(found.r_hat < 1.005);
  CHECK(found.bulk == Approx(8000).epsilon(0.1));
  CHECK(found.tail == Approx(8000).epsilon(0.15));
  CHECK_FALSE(is_doubtful(found));
}

// Closed form for an autoregressive chain: a share of (1 - hold) / (1 + hold).
TEST_CASE("chains that hold on to where they are have fewer effective samples") {
  for (const double hold : {0.3, 0.6, 0.9}) {
    CAPTURE(hold);
    const double expected = 40000 * (1 - hold) / (1 + hold);
    CHECK(effective_samples(walks(10000, hold)) == Approx(expected).epsilon(0.15));
  }
}

TEST_CASE("a chain that stays elsewhere is found out") {
  auto chains = walks(200, 0);
  for (auto& value : chains[2]) value += 2;
  const auto found = mixing_of(chains);
  CHECK(found.r_hat > 1.2);
  CHECK(found.bulk < 40);
  CHECK(is_doubtful(found));
}

TEST_CASE("a chain that moves all the time is found out by its halves") {
  auto chains = walks(200, 0);
  for (auto& chain : chains)
    for (std::size_t i = 0; i < chain.size(); ++i) chain[i] += double(i) / 50;
  CHECK(is_doubtful(mixing_of(chains)));
}

TEST_CASE("a chain about the same middle, but wider, is found out by folding alone") {
  auto chains = walks(400, 0);
  for (auto& value : chains[1]) value *= 4;
  CHECK(plain_r_hat(rank_normalised(halves(chains))) < most_r_hat);
  CHECK(is_doubtful(mixing_of(chains)));
}

TEST_CASE("only the order of the samples counts for the bulk, however heavy their tails") {
  auto chains = walks(400, 0.5);
  const auto before = mixing_of(chains);
  for (auto& chain : chains)
    for (auto& value : chain) value = std::exp(20 * value);
  CHECK(mixing_of(chains).bulk == Approx(before.bulk));
}

TEST_CASE("what never moved, and chains too short, are doubtful") {
  CHECK(std::isnan(mixing_of({{1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 1}}).r_hat));
  const auto apart = mixing_of({{1, 1, 1, 1, 1, 1, 1, 1}, {2, 2, 2, 2, 2, 2, 2, 2}});
  CHECK(is_doubtful(apart));
  CHECK(is_doubtful(mixing_of({{1, 2, 3}, {1, 2, 3}})));
  CHECK(is_doubtful(mixing_of({})));
}

// Reference values: the same formulas written anew in Python, normal quantiles of its library.
TEST_CASE("chains are judged as another program judges them") {
  struct Case {
    double shift, stretch, r_hat, bulk, tail;
  };
  for (const auto& one : {Case{0, 1, 1.09525982, 58.838578, 85.261032},
                          Case{0.8, 1, 1.48351215, 8.98946677, 40.8441373},
                          Case{0, 4, 1.31696667, 75.4799184, 40.8441373}}) {
    CAPTURE(one.shift, one.stretch);
    const auto found = mixing_of(plain_walks(one.shift, one.stretch));
    CHECK(found.r_hat == Approx(one.r_hat).epsilon(1e-7));
    CHECK(found.bulk == Approx(one.bulk).epsilon(1e-6));
    CHECK(found.tail == Approx(one.tail).epsilon(1e-6));
  }
}
