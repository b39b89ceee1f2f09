// Quantiles of distributions for exact intervals. The only place that knows Boost.Math.
#pragma once

namespace stichtag::simulation {

// Of the beta distribution with a, b > 0, at 0 < p < 1. A Clopper-Pearson bound is one (1934).
[[nodiscard]] double beta_quantile(double a, double b, double p);
// Of Student's t with `degrees` > 0, at 0 < p < 1.
[[nodiscard]] double students_t_quantile(double degrees, double p);
// Of the standard normal, at 0 < p < 1.
[[nodiscard]] double normal_quantile(double p);

}  // namespace stichtag::simulation
