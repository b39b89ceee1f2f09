// Pearson's chi-square test with fixed seeds: it either always holds or never.
#pragma once
#include <functional>
#include <vector>

namespace stichtag::test {

struct Fit {
  double statistic = 0;
  int freedom = 0;
  // Crossed by chance once in about 30,000 right samples (Wilson and Hilferty, z = 4).
  [[nodiscard]] double critical() const;
  [[nodiscard]] bool good() const { return statistic < critical(); }
};

// Neighbouring cells are joined until each is expected 10 times or more.
[[nodiscard]] Fit fit(const std::vector<double>& seen, const std::vector<double>& expected);

// Two samples of the same size, cell by cell.
[[nodiscard]] Fit fit_two_samples(const std::vector<double>& one, const std::vector<double>& other);

// Draws `times` numbers; chance(k) is the probability of k in 0..largest.
[[nodiscard]] Fit fit_counts(int times, int largest, const std::function<long(int)>& draw,
                             const std::function<double(int)>& chance);

}  // namespace stichtag::test
