#include "engine/simulation/distributions.hpp"

#include <algorithm>
#include <boost/random/binomial_distribution.hpp>
#include <boost/random/exponential_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/normal_distribution.hpp>
#include <cassert>
#include <cmath>
#include <numeric>

namespace stichtag::simulation {
namespace {

// Nothing in the model lasts longer; it also keeps a wild parameter from overflowing a date.
constexpr double longest_days = 1e6;

std::int32_t whole_days(double days) {
  return static_cast<std::int32_t>(std::lround(std::clamp(days, 0.0, longest_days)));
}

// Below, counting up from none is faster than BTRD and its set-up; Boost draws the line there too.
constexpr double few_expected = 11;

// A factor of one instead of a branch: nobody can guess the bits of a count.
double power(double base, Count exponent) {
  double product = 1;
  for (auto bits = std::uint64_t(exponent); bits > 0; bits >>= 1U, base *= base) {
    const std::array<double, 2> factor{1, base};
    product *= factor[bits & 1U];
  }
  return product;
}

// Inversion, p <= 0.5. Source: Kachitvichyanukul and Schmeiser (1988), algorithm BINV. More than
// `most` has a chance below 1e-60.
Count few(Stream& stream, Count n, double p) {
  const auto most = std::min<Count>(n, 110);
  const double odds = p / (1 - p);
  double chance = power(1 - p, n);
  double u = stream.unit();
  Count k = 0;
  while (u >= chance && k < most) {
    u -= chance;
    ++k;
    chance *= odds * double(n - k + 1) / double(k);
  }
  return k;
}

}  // namespace

bool happens(Stream& stream, double probability) { return stream.uniform() < probability; }

Count binomial(Stream& stream, Count n, double p) {
  assert(n >= 0 && n <= (Count{1} << 52) && p >= 0 && p <= 1);
  if (n == 0 || p == 0) return 0;
  if (p == 1) return n;
  stream.note({DrawKind::binomial, double(n), p});
  if (double(n) * std::min(p, 1 - p) < few_expected)
    return p <= 0.5 ? few(stream, n, p) : n - few(stream, n, 1 - p);
  return boost::random::binomial_distribution<Count, double>(n, p)(stream);
}

// One binomial a cell, given what the cells before it took. The last cell with a weight takes the
// rest, so that no rounding of the weights can lose one.
void multinomial(Stream& stream, Count n, std::span<const double> weights, std::span<Count> cells) {
  assert(weights.size() == cells.size());
  std::fill(cells.begin(), cells.end(), 0);
  auto last = weights.size();
  while (last > 0 && weights[last - 1] == 0) --last;
  assert(last > 0);
  double open = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i + 1 < last && n > 0; ++i) {
    cells[i] = binomial(stream, n, std::clamp(weights[i] / open, 0.0, 1.0));
    n -= cells[i];
    open -= weights[i];
  }
  cells[last - 1] += n;
}

void take_at_random(Stream& stream, Count drawn, std::span<const Count> cells,
                    std::span<Count> taken) {
  assert(cells.size() == taken.size());
  Count rest = std::accumulate(cells.begin(), cells.end(), Count{0});
  assert(drawn >= 0 && drawn <= rest);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    rest -= cells[i];
    taken[i] = hypergeometric(stream, cells[i], rest, drawn);
    drawn -= taken[i];
  }
}

std::int32_t gamma_days(Stream& stream, double mean_days, double shape) {
  assert(mean_days > 0 && shape > 0);
  stream.note({DrawKind::gamma, mean_days, shape});
  return whole_days(boost::random::gamma_distribution<double>(shape, mean_days / shape)(stream));
}

std::int32_t lognormal_days(Stream& stream, double median_days, double sigma) {
  assert(median_days > 0 && sigma >= 0);
  stream.note({DrawKind::lognormal, median_days, sigma});
  const double normal = boost::random::normal_distribution<double>(0.0, 1.0)(stream);
  return whole_days(median_days * std::exp(sigma * normal));
}

std::int32_t hazard_days(Stream& stream, double hazard_a_month) {
  assert(hazard_a_month > 0);
  stream.note({DrawKind::hazard, hazard_a_month});
  const double months = boost::random::exponential_distribution<double>(hazard_a_month)(stream);
  return whole_days(months * days_a_month);
}

Count log_uniform(Stream& stream, Count smallest, Count largest) {
  assert(smallest > 0 && smallest <= largest);
  const double low = std::log(static_cast<double>(smallest));
  const double high = std::log(static_cast<double>(largest));
  const auto size = std::llround(std::exp(low + stream.uniform() * (high - low)));
  return std::clamp(Count{size}, smallest, largest);
}

}  // namespace stichtag::simulation
