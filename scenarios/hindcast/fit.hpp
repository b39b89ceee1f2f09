// Fits the country to the figures known on the training day and says what figures of other days
// would be: a Markov chain over parameters and operators (Metropolis), so that the spread of a
// forecast has the chance of operators, of the market and what the figures leave open about the
// parameters.
#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/hindcast/country.hpp"

namespace stichtag::scenarios::hindcast {

struct Observed {
  Measure measure;
  Date day;
  double value;  // in the measure's units
  double error;  // standard deviation of the logarithm, of figure and model together
};

struct Question {
  Measure measure;
  Date day;
  bool operator==(const Question&) const = default;
};

// Of a figure (A 1 %, B 3 %, C 15 %) and of what the model leaves out (10 %), assumptions.
[[nodiscard]] double error_of(Confidence confidence);

struct FitAsked {
  Country country;
  Date known;
  std::vector<Observed> observed;
  std::vector<Question> questions;
  std::uint64_t seed = 1;
  std::size_t samples = 400;
  std::function<void(int percent)> progress;
};

struct Fitted {
  std::vector<std::vector<double>> answers;  // by question, by sample; with the error of a figure
  // Name, then 5 %, 50 % and 95 % of the samples.
  std::vector<std::pair<std::string, std::array<double, 3>>> parameters;
  double accepted = 0;  // share of the proposed steps
};

[[nodiscard]] Fitted fit(const Trajectories& trajectories, const FitAsked& asked);

[[nodiscard]] double quantile(std::vector<double> values, double at);  // not empty

// The prior of every parameter in words, for whoever doubts it.
[[nodiscard]] std::vector<std::string> priors_in_words();

}  // namespace stichtag::scenarios::hindcast
