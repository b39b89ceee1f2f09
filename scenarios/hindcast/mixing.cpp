#include "scenarios/hindcast/mixing.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "engine/simulation/intervals.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Within the chains, and of the target as the chains together see it.
struct Variances {
  double within = 0, all = 0;
};
Variances variances(const Samples& chains) {
  std::vector<double> means;
  double within = 0;
  for (const auto& chain : chains) {
    means.push_back(mean_of(chain));
    within += sample_variance(chain) / double(chains.size());
  }
  const auto n = double(chains.front().size());
  const double between = chains.size() > 1 ? sample_variance(means) : 0;
  return {within, within * (n - 1) / n + between};
}

// With n below the line, as its sum over all lags must not run away.
double autocovariance(const std::vector<double>& values, double mean, std::size_t lag) {
  double sum = 0;
  for (std::size_t i = lag; i < values.size(); ++i)
    sum += (values[i] - mean) * (values[i - lag] - mean);
  return sum / double(values.size());
}

// Of all chains together, by lag.
std::function<double(std::size_t)> autocorrelation(const Samples& chains) {
  std::vector<double> means;
  for (const auto& chain : chains) means.push_back(mean_of(chain));
  return [&chains, means, found = variances(chains)](std::size_t lag) {
    if (lag == 0) return 1.0;
    double sum = 0;
    for (std::size_t c = 0; c < chains.size(); ++c) sum += autocovariance(chains[c], means[c], lag);
    return 1 - (found.within - sum / double(chains.size())) / found.all;
  };
}

Samples each(Samples chains, const std::function<double(double)>& change) {
  for (auto& chain : chains)
    for (auto& value : chain) value = change(value);
  return chains;
}

std::vector<double> sorted(const Samples& chains) {
  std::vector<double> all;
  for (const auto& chain : chains) all.insert(all.end(), chain.begin(), chain.end());
  std::sort(all.begin(), all.end());
  return all;
}

// Effective samples of "at most this quantile".
double effective_at(const Samples& split, double level) {
  const double bound = scenarios::quantile(sorted(split), level);
  return effective_samples(each(split, [&](double value) { return value <= bound ? 1.0 : 0.0; }));
}

}  // namespace

Samples halves(const Samples& chains) {
  Samples split;
  for (const auto& chain : chains) {
    const auto half = long(chain.size() / 2);  // of an odd number the middle one is left out
    split.emplace_back(chain.begin(), chain.begin() + half);
    split.emplace_back(chain.end() - half, chain.end());
  }
  return split;
}

Samples rank_normalised(const Samples& chains) {
  const auto all = sorted(chains);
  return each(chains, [&](double value) {
    const auto [first, past] = std::equal_range(all.begin(), all.end(), value);
    const double rank = (double(first - all.begin()) + 1 + double(past - all.begin())) / 2;
    return simulation::normal_quantile((rank - 0.375) / (double(all.size()) + 0.25));
  });
}

double plain_r_hat(const Samples& chains) {
  const auto found = variances(chains);
  return found.within > 0 ? std::sqrt(found.all / found.within)
                          : (found.all > 0 ? std::numeric_limits<double>::infinity() : none);
}

double effective_samples(const Samples& chains) {
  const auto length = chains.front().size();
  const auto samples = double(chains.size() * length);
  if (!(variances(chains).all > 0)) return none;
  const auto rho = autocorrelation(chains);
  // Sums of two neighbours fall and stay above zero; what comes after that is noise.
  double sum = 0, last = 0, before = std::numeric_limits<double>::infinity();
  for (std::size_t lag = 0; lag + 1 < length; lag += 2) {
    const double even = rho(lag), pair = even + rho(lag + 1);
    if (lag > 0 && (!(pair > 0) || lag + 5 >= length)) {
      last = std::max(even, 0.0);
      break;
    }
    before = std::min(before, pair);
    sum += before;
  }
  const double tau = std::max(-1 + 2 * sum + last, 1 / std::log10(samples));
  return samples / tau;
}

Mixing mixing_of(const Samples& chains) {
  if (chains.empty() || chains.front().size() < least_samples) return {none, none, none};
  const auto split = halves(chains);
  const double median = scenarios::quantile(sorted(split), 0.5);
  const auto folded = each(split, [&](double value) { return std::abs(value - median); });
  const auto normal = rank_normalised(split);
  // The one sees that chains lie apart, the other that they are not as wide.
  const double apart = plain_r_hat(normal), wide = plain_r_hat(rank_normalised(folded));
  return {std::isnan(apart) || std::isnan(wide) ? none : std::max(apart, wide),
          effective_samples(normal),
          std::min(effective_at(split, 0.05), effective_at(split, 0.95))};
}

bool is_doubtful(const Mixing& mixing) { return !(mixing.r_hat <= most_r_hat); }

}  // namespace stichtag::scenarios::hindcast
