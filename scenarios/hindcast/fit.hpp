// Fits the country to the figures known on the training day and says what figures of other days
// would be: Markov chains over parameters and operators (Metropolis), so that the spread of a
// forecast has the chance of operators, of the market and what the figures leave open about the
// parameters; several, so that one sees whether they come to the same answer.
#pragma once
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "scenarios/hindcast/country.hpp"
#include "scenarios/hindcast/mixing.hpp"

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
  std::size_t samples = 400;  // of all chains together, rounded up to as many of each
  std::function<void(int percent)> progress;  // called from one thread
};

inline constexpr std::size_t number_of_chains = 4;

struct FittedParameter {
  std::string name;
  double lo = 0, median = 0, hi = 0;  // 5 %, 50 % and 95 % of the samples
  Mixing mixing;
};

struct Fitted {
  // By question, by sample, chain after chain; with the error of a figure.
  std::vector<std::vector<double>> answers;
  std::vector<Mixing> of_answers;  // by question, of what the model says before that error
  std::vector<FittedParameter> parameters;
  std::vector<double> accepted;  // by chain, share of the proposed steps
  std::size_t samples = 0;       // of each chain
};

// What the figures are read off. Of the fit: on the days of the observed figures. Of a question:
// one that has its day and that from which its mean counts.
struct Grids {
  Trajectories of_fit;
  std::vector<const Trajectories*> of_questions;
};

// The parameters hang on `of_fit` and on what was observed alone, whatever is asked besides.
[[nodiscard]] Fitted fit(const Grids& grids, const FitAsked& asked);

}  // namespace stichtag::scenarios::hindcast
