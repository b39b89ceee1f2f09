#include "scenarios/sensitivity/sobol_indices.hpp"

#include <cassert>

namespace stichtag::scenarios {
namespace {

using Rows = std::span<const std::uint32_t>;

struct Moments {
  double mean = 0, variance = 0;
};
// Of both samples together.
Moments moments(const SaltelliValues& values, Rows rows) {
  double sum = 0, squares = 0;
  const auto n = 2 * double(rows.size());
  for (const auto row : rows) sum += values.a[row] + values.b[row];
  const double mean = sum / n;
  for (const auto row : rows) {
    const double a = values.a[row] - mean, b = values.b[row] - mean;
    squares += a * a + b * b;
  }
  return {mean, squares / (n - 1)};
}

// First, then total indices. Values are taken from their mean, which makes the first ones steadier.
std::vector<double> indices(const SaltelliValues& values, Rows rows) {
  const auto inputs = values.mixed.size();
  const auto [mean, variance] = moments(values, rows);
  if (variance <= 0) return std::vector<double>(2 * inputs, undefined);
  std::vector<double> all(2 * inputs);
  for (std::size_t i = 0; i < inputs; ++i) {
    double first = 0, total = 0;
    for (const auto row : rows) {
      const double change = values.mixed[i][row] - values.a[row];
      first += (values.b[row] - mean) * change;
      total += change * change;
    }
    all[i] = first / double(rows.size()) / variance;
    all[inputs + i] = total / (2 * double(rows.size())) / variance;
  }
  return all;
}

}  // namespace

std::vector<double> SaltelliPoints::mixed(std::size_t row, std::size_t input) const {
  auto point = a[row];
  point[input] = b[row][input];
  return point;
}

SobolIndices sobol_indices(const SaltelliValues& values, std::uint64_t seed, std::size_t times) {
  assert(values.a.size() >= 2 && values.a.size() == values.b.size());
  const auto estimates = bootstrapped(
      values.a.size(), [&](Rows rows) { return indices(values, rows); }, seed, times);
  std::vector<std::uint32_t> every(values.a.size());
  for (std::size_t i = 0; i < every.size(); ++i) every[i] = std::uint32_t(i);
  const auto [mean, variance] = moments(values, every);
  SobolIndices found{mean, variance, {}, {}};
  const auto inputs = values.mixed.size();
  for (std::size_t i = 0; i < inputs; ++i) {
    found.first.push_back(estimates[i]);
    found.total.push_back(estimates[inputs + i]);
  }
  return found;
}

}  // namespace stichtag::scenarios
