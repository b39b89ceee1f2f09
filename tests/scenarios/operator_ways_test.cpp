#include "scenarios/hindcast/operator_ways.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/hindcast/fit.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios::hindcast;

namespace {

const Date after_all = Date::of(2025, 1, 1);
const ClassParameters slow{{0.2, 0.05, 0.4}, 0.1, 0.6};
const ClassParameters fast{{0.3, 0.02, 0.7}, 0.15, 0.8};

Ways ways(const ClassParameters& own, const Draws& draws, Date known) {
  Parameters all;
  all.of[1] = own;
  return ways_of(all, 1, draws, known);
}

}  // namespace

TEST_CASE("an operator passes its hazard span by span, and a span nobody knew of is not there") {
  // Half of the operators start in the first span if 0.6931 of hazard is passed in it.
  const Draws half{0.5, 0.5, 0.5, 0.5};
  ClassParameters own{{std::log(2.0), 1, 1}, 0.1, 0.6};
  CHECK(ways(own, half, after_all).start == Approx(years_of(Date::of(2020, 3, 1)) + 1));
  own.hazards[0] = 0;
  CHECK(ways(own, half, after_all).start ==
        Approx(years_of(Date::of(2022, 5, 23)) + std::log(2.0)));
  own.hazards = {0.01, 1, 1};
  CHECK(ways(own, half, Date::of(2022, 1, 1)).start > 60);
}

TEST_CASE("the median operator has the pace of its class") {
  CHECK(ways(slow, {0.5, 0.5, 0.5, 0.5}, after_all).pace == Approx(0.1));
}

TEST_CASE("under other parameters an operator is carried to where it does the same") {
  for (const double start : {0.0, 0.1, 0.4, 0.5, 0.8, 0.99}) {
    for (const double pace : {0.01, 0.5, 0.97}) {
      CAPTURE(start, pace);
      const Draws draws{0.3, start, pace, 0.7};
      const auto there = carried(slow, fast, draws, after_all);
      REQUIRE(there);
      const auto before = ways(slow, draws, after_all);
      const auto after = ways(fast, there->draws, after_all);
      CHECK(after.start == Approx(before.start).margin(1e-9));
      CHECK(after.pace == Approx(before.pace));
      CHECK(there->draws.size == draws.size);
      CHECK(there->draws.voluntary == draws.voluntary);
      const auto back = carried(fast, slow, there->draws, after_all);
      CHECK(back->draws.start == Approx(start).margin(1e-9));
      CHECK(back->log_stretch == Approx(-there->log_stretch).margin(1e-9));
    }
  }
}

// The stretch is the derivative of the new draws by the old ones.
TEST_CASE("a carried operator knows how much wider its new place is") {
  constexpr double step = 1e-6;
  for (const double at : {0.1, 0.45, 0.8}) {
    const auto low = carried(slow, fast, {0.3, at - step, at - step, 0.7}, after_all);
    const auto mid = carried(slow, fast, {0.3, at, at, 0.7}, after_all);
    const auto high = carried(slow, fast, {0.3, at + step, at + step, 0.7}, after_all);
    const double slope = (high->draws.start - low->draws.start) *
                         (high->draws.pace - low->draws.pace) / (4 * step * step);
    CHECK(mid->log_stretch == Approx(std::log(slope)).epsilon(1e-4));
  }
}

// What the priors say in words (priors_in_words) is what a fit to nothing gives; a step of the
// chain that is not reversible would pull away from them.
TEST_CASE("a fit to no figure at all gives the priors back") {
  const auto day = Date::of(2020, 6, 30);
  const auto trajectories = Trajectories::simulated({day, {day}, day, 1});
  REQUIRE(trajectories);
  FitAsked asked{.country = {}, .known = day, .observed = {}, .questions = {}, .progress = {}};
  asked.country.operators = {6, 3, 2, 1};
  asked.samples = 1200;
  const auto fitted = fit({*trajectories, {}}, asked);
  for (const auto& one : fitted.parameters) {
    CAPTURE(one.name, one.lo, one.median, one.hi);
    CHECK(one.mixing.r_hat < most_r_hat);
    if (one.name.starts_with("pace")) {
      CHECK(one.median == Approx(0.10).epsilon(0.12));
      CHECK(one.lo == Approx(0.10 * std::exp(-1.645 * 0.8)).epsilon(0.2));
      CHECK(one.hi == Approx(0.10 * std::exp(1.645 * 0.8)).epsilon(0.2));
    }
    if (one.name.starts_with("starts")) CHECK(one.median == Approx(0.25).epsilon(0.15));
    if (one.name.starts_with("spread")) CHECK(one.median == Approx(0.6).epsilon(0.12));
  }
}
