// Inversion from the mode outwards: the likeliest numbers are tried first, so the loop ends after
// about one standard deviation. The chance of the mode comes from Loader's saddle-point form, which
// keeps its digits for millions of gateways, where a difference of log-gammas loses half of them.
// Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <numbers>

#include "engine/simulation/distributions.hpp"

namespace stichtag::simulation {
namespace {

double work_out_error(double n) {  // log(n!) beyond Stirling's formula
  if (n < 16) {
    const double stirling =
        (n + 0.5) * std::log(n) - n + 0.5 * std::log(2 * std::numbers::pi_v<double>);
    double log_factorial = 0;
    for (double i = 2; i <= n; ++i) log_factorial += std::log(i);
    return log_factorial - stirling;
  }
  const double nn = n * n;
  return (1 / 12. - (1 / 360. - (1 / 1260. - (1 / 1680.) / nn) / nn) / nn) / n;
}

// Nine are asked for at every draw; below, they are looked up.
double log_factorial_error(double n) {
  static const auto small = [] {
    std::array<double, 2048> errors{};
    for (std::size_t i = 0; i < errors.size(); ++i) errors[i] = work_out_error(double(i));
    return errors;
  }();
  return n < double(small.size()) ? small[std::size_t(n)] : work_out_error(n);
}

double deviance(double x, double mean) {  // x log(x / mean) + mean - x
  const double distance = x - mean;
  if (std::abs(distance) > 0.1 * (x + mean)) return x * std::log(x / mean) - distance;
  const double v = distance / (x + mean);
  double sum = distance * v;
  double term = 2 * x * v;
  for (int j = 3;; j += 2) {
    term *= v * v;
    const double next = sum + term / j;
    if (next == sum) return sum;
    sum = next;
  }
}

double log_binomial_chance(double x, double n, double p) {
  if (x == 0) return n * std::log1p(-p);
  if (x == n) return n * std::log(p);
  const double errors =
      log_factorial_error(n) - log_factorial_error(x) - log_factorial_error(n - x);
  const double spread = 2 * std::numbers::pi_v<double> * x * (n - x) / n;
  return errors - deviance(x, n * p) - deviance(n - x, n * (1 - p)) - 0.5 * std::log(spread);
}

struct Urn {
  double marked, unmarked, drawn;

  [[nodiscard]] double chance(double k) const {
    const double p = drawn / (marked + unmarked);
    return std::exp(log_binomial_chance(k, marked, p) +
                    log_binomial_chance(drawn - k, unmarked, p) -
                    log_binomial_chance(drawn, marked + unmarked, p));
  }
  // chance(k + 1) / chance(k)
  [[nodiscard]] double step(double k) const {
    return (marked - k) * (drawn - k) / ((k + 1) * (unmarked - drawn + k + 1));
  }
};

Count outwards_from(const Urn& urn, Count mode, double u) {
  const auto low = Count(std::max(0.0, urn.drawn - urn.unmarked));
  const auto high = Count(std::min(urn.marked, urn.drawn));
  double above = urn.chance(double(mode));
  double below = above;
  u -= above;
  if (u < 0) return mode;
  for (Count up = mode, down = mode; up < high || down > low;) {
    if (up < high) u -= above *= urn.step(double(up++));
    if (u < 0) return up;
    if (down > low) u -= below /= urn.step(double(--down));
    if (u < 0) return down;
  }
  return mode;  // u lay in the rounding of the whole sum
}

// Marked and drawn ones are at most half of all, so none may be both; and few are one or the other,
// so that the chance of it is a product of few.
constexpr Count few = 24;

Count upwards_from_none(Count marked, Count unmarked, Count drawn, double u) {
  const auto fewer = std::min(marked, drawn);
  const auto more = double(std::max(marked, drawn));
  const auto all = double(marked + unmarked);
  double none = 1;
  double any = 1;
  for (Count i = 0; i < fewer; ++i) {
    none *= all - more - double(i);
    any *= all - double(i);
  }
  double chance = none / any;
  Count k = 0;
  while (u >= chance && k < fewer) {
    u -= chance;
    chance *= double(fewer - k) * (more - double(k)) /
              (double(k + 1) * (all - more - double(fewer) + double(k + 1)));
    ++k;
  }
  return k;
}

}  // namespace

Count hypergeometric(Stream& stream, Count marked, Count unmarked, Count drawn) {
  assert(marked >= 0 && unmarked >= 0 && drawn >= 0 && drawn <= marked + unmarked);
  if (marked == 0 || drawn == 0) return 0;
  if (unmarked == 0) return drawn;
  const auto rest = marked + unmarked - drawn;
  if (rest == 0) return marked;
  // Who is not drawn, and who is not marked, is as good a question.
  if (rest < drawn) return marked - hypergeometric(stream, marked, unmarked, rest);
  if (unmarked < marked) return drawn - hypergeometric(stream, unmarked, marked, drawn);
  stream.note({DrawKind::hypergeometric, double(marked), double(unmarked), double(drawn)});
  if (std::min(marked, drawn) <= few)
    return upwards_from_none(marked, unmarked, drawn, stream.unit());
  const double share = double(marked + 1) / (double(marked) + double(unmarked) + 2);
  const auto low = std::max(Count{0}, drawn - unmarked);
  const auto mode = std::clamp(Count(double(drawn + 1) * share), low, std::min(marked, drawn));
  return outwards_from({double(marked), double(unmarked), double(drawn)}, mode, stream.unit());
}

}  // namespace stichtag::simulation
