#include "scenarios/hindcast/operator_ways.hpp"

#include <algorithm>
#include <cmath>

namespace stichtag::scenarios::hindcast {
namespace {

constexpr double never = 99;  // years after 2020: beyond any horizon

// Operators wait for their start as for a decay whose rate changes with the law.
class Waiting {
 public:
  Waiting(const ClassParameters& parameters, Date known)
      : rates_(parameters.hazards), begins_(years_of_spans()) {
    while (spans_ < begins_.size() && from_[spans_] <= known) ++spans_;
  }

  // The years after 2020 until which an operator passes so much of its hazard.
  [[nodiscard]] double start(double hazard) const {
    for (std::size_t span = 0;; ++span) {
      const double here = span + 1 == spans_ ? hazard + 1 : passed_in(span);
      if (hazard <= here) return begins_[span] + hazard / rates_[span];
      hazard -= here;
    }
  }
  [[nodiscard]] double hazard(double start) const {
    const auto last = span_of(start);
    double sum = rates_[last] * (start - begins_[last]);
    for (std::size_t span = 0; span < last; ++span) sum += passed_in(span);
    return sum;
  }
  [[nodiscard]] double rate(double start) const { return rates_[span_of(start)]; }

 private:
  [[nodiscard]] double passed_in(std::size_t span) const {
    return rates_[span] * (begins_[span + 1] - begins_[span]);
  }
  [[nodiscard]] std::size_t span_of(double start) const {
    std::size_t span = 0;
    while (span + 1 < spans_ && start > begins_[span + 1]) ++span;
    return span;
  }
  static const std::array<double, 3>& years_of_spans() {
    static const std::array<double, 3> years{years_of(from_[0]), years_of(from_[1]),
                                             years_of(from_[2])};
    return years;
  }
  static inline const std::array<Date, 3> from_{Date::of(2020, 3, 1), Date::of(2022, 5, 23),
                                                Date::of(2023, 5, 27)};
  const std::array<double, 3>& rates_;
  const std::array<double, 3>& begins_;
  std::size_t spans_ = 1;
};

double hazard_of(double drawn) { return -std::log(1 - drawn); }

// Log-logistic: like a lognormal with the same spread, and closed.
constexpr double steepness = 1.7;
constexpr double least = 1e-9;  // keeps zero apart from the logarithm
double height_of(double drawn) { return std::log((drawn + least) / (1 - drawn)) / steepness; }
double draw_at(double height) {
  const double odds = std::exp(steepness * height);
  return (odds - least) / (1 + odds);
}
// Logarithm of the step of the draw for one of the height.
double log_slope(double height) {
  return steepness * height - 2 * std::log1p(std::exp(steepness * height));
}

bool is_draw(double value) { return value >= 0 && value < 1; }

}  // namespace

double start_of(const ClassParameters& own, const Draws& draws, Date known) {
  return std::min(Waiting(own, known).start(hazard_of(draws.start)), never);
}

Ways ways_of(const Parameters& parameters, std::size_t size_class, const Draws& draws, Date known) {
  const auto& own = parameters.of[size_class];
  return {start_of(own, draws, known), own.pace * std::exp(own.spread * height_of(draws.pace)),
          parameters.willing + (1 - parameters.willing) * draws.voluntary, parameters.requests};
}

std::optional<Carried> carried(const ClassParameters& from, const ClassParameters& to,
                               const Draws& draws, Date known) {
  const Waiting before(from, known), after(to, known);
  const double passed = hazard_of(draws.start), start = before.start(passed);
  const double passes = after.hazard(start);
  const double height = height_of(draws.pace);
  const double higher = (std::log(from.pace / to.pace) + from.spread * height) / to.spread;
  Carried found{draws, 0};
  found.draws.start = 1 - std::exp(-passes);
  found.draws.pace = draw_at(higher);
  if (!is_draw(found.draws.start) || !is_draw(found.draws.pace)) return std::nullopt;
  found.log_stretch = std::log(after.rate(start) / before.rate(start)) + passed - passes +
                      log_slope(higher) - log_slope(height) + std::log(from.spread / to.spread);
  return found;
}

}  // namespace stichtag::scenarios::hindcast
