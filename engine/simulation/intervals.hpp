// Quantiles of distributions, for exact intervals and for inputs. The only place that knows
// Boost.Math.
#pragma once

namespace stichtag::simulation {

// Of the beta distribution with a, b > 0, at 0 < p < 1. A Clopper-Pearson bound is one (1934).
[[nodiscard]] double beta_quantile(double a, double b, double p);
// Of Student's t with `degrees` > 0, at 0 < p < 1.
[[nodiscard]] double students_t_quantile(double degrees, double p);
// Of the standard normal, at 0 < p < 1.
[[nodiscard]] double normal_quantile(double p);
// P(X <= x) of the standard normal.
[[nodiscard]] double normal_probability(double x);
// Of the gamma distribution with `shape` > 0 and mean `shape`, at 0 <= p < 1.
[[nodiscard]] double gamma_quantile(double shape, double p);

}  // namespace stichtag::simulation
