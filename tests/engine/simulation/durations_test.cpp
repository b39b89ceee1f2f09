#include <cmath>

#include "engine/simulation/distributions.hpp"
#include "tests/engine/simulation/goodness_of_fit.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag::simulation;

namespace {

constexpr int times = 40'000;

Stream stream_of(int i) { return Stream({.seed = 2023, .index = std::uint64_t(i)}); }

// Whole days k stand for [k - 1/2, k + 1/2) of the continuous distribution.
bool days_fit(int largest, const std::function<std::int32_t(Stream&)>& draw,
              const std::function<double(double)>& below) {
  return stichtag::test::fit_counts(
             times, largest,
             [&](int i) {
               auto stream = stream_of(i);
               return long(draw(stream));
             },
             [&](int k) { return below(k + 0.5) - (k > 0 ? below(k - 0.5) : 0); })
      .good();
}

}  // namespace

TEST_CASE("lead times of 14 weeks are gamma with shape 4") {
  const auto erlang = [](double days) {
    const double x = days * 4 / 98;
    return 1 - std::exp(-x) * (1 + x + x * x / 2 + x * x * x / 6);
  };
  CHECK(days_fit(
      500, [](Stream& s) { return gamma_days(s, 98, 4); }, erlang));
}

TEST_CASE("certification times are lognormal with their median") {
  const double median = 5.5 * days_a_month;
  const auto below = [&](double days) {
    return 0.5 * std::erfc(-std::log(days / median) / 0.35 / std::sqrt(2.0));
  };
  CHECK(days_fit(
      800, [&](Stream& s) { return lognormal_days(s, median, 0.35); }, below));
}

TEST_CASE("new entrants come with a constant hazard a month") {
  const auto below = [](double days) { return 1 - std::exp(-0.2 * days / days_a_month); };
  CHECK(days_fit(
      1'500, [](Stream& s) { return hazard_days(s, 0.2); }, below));
}

TEST_CASE("sizes of operators are log-uniform in their class") {
  const auto below = [](double size) {
    return (std::log(size) - std::log(30.)) / (std::log(1000.) - std::log(30.));
  };
  const auto chance = [&](int k) {
    if (k < 30 || k > 1000) return 0.0;
    return below(std::min(k + 0.5, 1000.)) - below(std::max(k - 0.5, 30.));
  };
  CHECK(stichtag::test::fit_counts(
            times, 1000,
            [](int i) {
              auto stream = stream_of(i);
              return long(log_uniform(stream, 30, 1000));
            },
            chance)
            .good());
}

TEST_CASE("three in a hundred re-certifications fail") {
  CHECK(stichtag::test::fit_counts(
            times, 1,
            [](int i) {
              auto stream = stream_of(i);
              return long(happens(stream, 0.03));
            },
            [](int k) { return k == 1 ? 0.03 : 0.97; })
            .good());
}

TEST_CASE("durations never change, and a wild parameter does not overflow a date") {
  auto stream = stream_of(1);
  const std::vector<std::int32_t> seen = {
      gamma_days(stream, 98, 4), gamma_days(stream, 365, 2), gamma_days(stream, 98, 0.5),
      lognormal_days(stream, 167, 0.35), hazard_days(stream, 0.011)};
  CHECK(seen == std::vector<std::int32_t>{134, 486, 0, 131, 1'612});
  CHECK(hazard_days(stream, 1e-12) == 1'000'000);
}
