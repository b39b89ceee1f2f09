#include "scenarios/hindcast/priors.hpp"

#include <cmath>

#include "scenarios/hindcast/joint_steps.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

// Logarithm normal about a median.
struct Prior {
  double median;
  double sigma;
};
constexpr Prior hazard_prior{0.25, 1.0};   // half have started 2.8 years after the first duty
constexpr Prior pace_prior{0.10, 0.8};     // between § 45 of 2016 (3 % a year) and 2023 (14 %)
constexpr Prior spread_prior{0.6, 0.5};    // the fast are thrice as fast as the slow
constexpr Prior request_prior{5e-4, 1.0};  // of all points, a year
constexpr Prior wider_prior{1.0, 0.3};

double log_density(const Prior& prior, double value) {
  const double off = std::log(value / prior.median) / prior.sigma;
  return -0.5 * off * off;
}

}  // namespace

double log_prior(const Parameters& all) {
  double sum = log_density(request_prior, all.requests) + log_density(wider_prior, all.wider);
  for (const auto& one : all.of) {
    for (const double hazard : one.hazards) sum += log_density(hazard_prior, hazard);
    sum += log_density(pace_prior, one.pace) + log_density(spread_prior, one.spread);
  }
  return sum;
}

Parameters drawn_from_prior(simulation::Stream& stream) {
  const auto from = [&](const Prior& prior) {
    return prior.median * std::exp(prior.sigma * normal(stream));
  };
  Parameters drawn;
  drawn.requests = from(request_prior);
  drawn.wider = from(wider_prior);
  drawn.willing = stream.uniform();
  for (auto& one : drawn.of) {
    for (auto& hazard : one.hazards) hazard = from(hazard_prior);
    one.pace = from(pace_prior);
    one.spread = from(spread_prior);
  }
  return drawn;
}

std::vector<std::string> priors_in_words() {
  return {
      "share of waiting operators that starts a year, each class and span: median 0.25, 0.05 to "
      "1.3 (half have started 2.8 years after the first duty)",
      "pace at full strength, share of the mandatory points a year: median 0.10, 0.03 to 0.37 (§ "
      "45 of 2016 asked for 3 %, of 2023 for up to 15 %)",
      "spread of the logarithm of the pace: median 0.6, 0.26 to 1.4",
      "voluntary pace without a duty: from a least share, any of 0 to 1 alike, up to 1",
      "requests: median 5 in 10,000 points a year, 1 to 26",
      "units with competitive operators over units without, from the first such figure: median 1, "
      "0.6 to 1.6",
      "error of a figure: A 1 %, B 3 %, C 15 %; of the model: 10 %, wandering as between the known "
      "figures, 10 % in a year before they speak",
      "none of these ranges is taken from a figure of the rollout later than 2018"};
}

}  // namespace stichtag::scenarios::hindcast
