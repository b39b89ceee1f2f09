#include "scenarios/ensemble/marginal.hpp"

#include <algorithm>
#include <cmath>

#include "engine/simulation/intervals.hpp"
#include "events/vocabulary/digits.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {
namespace {

using simulation::normal_probability;
using simulation::normal_quantile;

// Away from 0 and 1, where quantiles are infinite.
double inside(double u) { return std::clamp(u, 0x1p-53, 1 - 0x1p-53); }

double triangular(const Marginal& m, double u) {
  const double width = m.b - m.a, left = (m.mode - m.a) / width;
  if (u < left) return m.a + std::sqrt(u * width * (m.mode - m.a));
  return m.b - std::sqrt((1 - u) * width * (m.b - m.mode));
}

double cut_normal(const Marginal& m, double u) {
  const double low = normal_probability((m.least - m.a) / m.b);
  const double high = normal_probability((m.most - m.a) / m.b);
  return std::clamp(m.a + m.b * normal_quantile(inside(low + u * (high - low))), m.least, m.most);
}

double number_at(const Marginal& m, double u) {
  switch (m.shape) {
    case Shape::uniform:
      return m.a + u * (m.b - m.a);
    case Shape::triangular:
      return triangular(m, u);
    case Shape::normal:
      return cut_normal(m, u);
    case Shape::lognormal:
      return m.a * std::exp(m.b * normal_quantile(inside(u)));
    case Shape::gamma:
    case Shape::days:
    case Shape::options:  // the last two are no numbers
      break;
  }
  return m.a / m.b * simulation::gamma_quantile(m.b, inside(u));
}

// Six significant digits; never in a form such as 1e-05 with more of them.
double rounded(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double digits = 5 - std::floor(std::log10(std::abs(value)));
  const double scale = std::pow(10, std::abs(digits));
  return digits >= 0 ? std::round(value * scale) / scale : std::round(value / scale) * scale;
}

const std::string& option_at(const Marginal& m, double u) {
  double sum = 0;
  for (const auto& option : m.options) sum += option.weight;
  double below = 0;
  for (const auto& option : m.options) {
    below += option.weight;
    if (u * sum < below) return option.name;
  }
  const auto last = std::find_if(m.options.rbegin(), m.options.rend(),
                                 [](const Option& option) { return option.weight > 0; });
  return last->name;
}

}  // namespace

std::string value_at(const Marginal& m, double u) {
  if (m.shape == Shape::options) return option_at(m, u);
  if (m.shape == Shape::days) {
    if (u >= 1 - m.never) return never_comes;
    const int days = m.until - m.from;
    const int after = std::min(int(u / (1 - m.never) * days), days - 1);
    return to_string(m.from + after);
  }
  const double value = number_at(m, u);
  return shortest(m.whole ? std::round(value) : rounded(value));
}

}  // namespace stichtag::scenarios
