#include "tests/engine/simulation/goodness_of_fit.hpp"

#include <cmath>

namespace stichtag::test {
namespace {
constexpr double least_expected = 10;
}

double Fit::critical() const {
  const double part = 2.0 / (9.0 * freedom);
  return freedom * std::pow(1 - part + 4 * std::sqrt(part), 3);
}

Fit fit(const std::vector<double>& seen, const std::vector<double>& expected) {
  Fit result;
  double left_seen = 0;
  double left_expected = 0;
  int cells = 0;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    left_seen += seen[i];
    left_expected += expected[i];
    if (left_expected < least_expected) continue;
    result.statistic += (left_seen - left_expected) * (left_seen - left_expected) / left_expected;
    ++cells;
    left_seen = left_expected = 0;
  }
  // What is left over at the end counts as a cell of its own if it must hold something.
  if (left_expected > 0) {
    const double off = left_seen - left_expected;
    result.statistic += off * off / std::max(left_expected, 1.0);
    ++cells;
  }
  result.freedom = cells > 1 ? cells - 1 : 1;
  return result;
}

Fit fit_two_samples(const std::vector<double>& one, const std::vector<double>& other) {
  Fit result;
  double a = 0;
  double b = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    a += one[i];
    b += other[i];
    if (a + b < 2 * least_expected && i + 1 < one.size()) continue;
    if (a + b == 0) continue;
    result.statistic += (a - b) * (a - b) / (a + b);
    ++result.freedom;
    a = b = 0;
  }
  return result;
}

Fit fit_counts(int times, int largest, const std::function<long(int)>& draw,
               const std::function<double(int)>& chance) {
  std::vector<double> seen(std::size_t(largest) + 2);
  std::vector<double> expected(std::size_t(largest) + 2);
  for (int i = 0; i < times; ++i) {
    const long k = draw(i);
    ++seen[std::size_t(k >= 0 && k <= largest ? k : largest + 1)];
  }
  double rest = 1;
  for (int k = 0; k <= largest; ++k) {
    expected[std::size_t(k)] = times * chance(k);
    rest -= chance(k);
  }
  expected.back() = rest > 1e-12 ? times * rest : 0;
  return fit(seen, expected);
}

}  // namespace stichtag::test
