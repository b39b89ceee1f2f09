#include "scenarios/hindcast/fit.hpp"

#include <algorithm>
#include <cmath>
#include <future>
#include <map>

#include "scenarios/ensemble/statistics.hpp"
#include "scenarios/hindcast/chain.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

using simulation::Stream;

// Of a round there is one sample, and every operator has its turn in it some ten times or more.
constexpr std::size_t rounds_to_get_warm = 13;
std::size_t steps_a_round(const Country& country) {
  std::size_t operators = 0;
  for (const int of_class : country.operators) operators += std::size_t(of_class);
  return 2000 + 20 * operators;
}

// Standard deviations of logarithms (assumptions).
constexpr double model_error = 0.10;   // what the model leaves out, on any day
constexpr double drift_a_year = 0.10;  // how that wanders, for one year, before the data speak
double figure_error(Confidence confidence) {
  return confidence == Confidence::a ? 0.01 : confidence == Confidence::b ? 0.03 : 0.15;
}

// Figures that go on from each other: means a month from the units that they are computed of.
std::pair<Kind, std::size_t> series_of(const Measure& measure) {
  if (measure.kind == Kind::installed_a_month) return {Kind::installed, 0};
  if (measure.kind == Kind::mandatory_a_month) return {Kind::mandatory_installed, 0};
  return {measure.kind, measure.size_class};
}

const Observed* last_of_series(const FitAsked& asked, const Measure& measure) {
  const Observed* last = nullptr;
  for (const auto& one : asked.observed) {
    const bool same = series_of(one.measure) == series_of(measure);
    if (same && (last == nullptr || last->day <= one.day)) last = &one;
  }
  return last;
}

// What a state of a chain would show, read off a grid.
class Shown {
 public:
  Shown(const State& state, const FitAsked& asked, const Trajectories& grid)
      : state_(state), asked_(asked), grid_(grid) {
    for (std::size_t c = 0; c < classes; ++c)
      sums_[c] =
          sums_of_class(grid, asked.known, c, state.future, state.parameters, state.draws[c]);
  }
  [[nodiscard]] double answer(const Question& question) const {
    return value_of(question.measure, question.day, asked_.country, state_.parameters, grid_.days(),
                    sums_);
  }
  [[nodiscard]] double missed(const Observed& one) const {
    const double least = floor_of(one.measure);
    return std::log((one.value + least) / (answer({one.measure, one.day}) + least));
  }

 private:
  const State& state_;
  const FitAsked& asked_;
  const Trajectories& grid_;
  std::array<SumsOfDays, classes> sums_;
};

// What the model misses on the last known day of a series it misses afterwards too, and the longer
// ahead the less sure that is. A series without a known figure has the whole error of the model.
double carried_on(const Shown& known, const Observed* last) {
  if (last == nullptr) return 1;
  return std::exp(known.missed(*last));
}

// How what the model misses has wandered between the known figures of a series: variance a year.
// The assumption weighs as much as one year of them.
double drift(const Shown& known, const FitAsked& asked) {
  double years = 1, squares = drift_a_year * drift_a_year;
  for (const auto& one : asked.observed) {
    const Observed* before = nullptr;
    for (const auto& other : asked.observed) {
      const bool same = series_of(other.measure) == series_of(one.measure);
      if (same && other.day < one.day && (before == nullptr || before->day < other.day))
        before = &other;
    }
    if (before == nullptr) continue;
    const double step = known.missed(one) - known.missed(*before);
    squares += step * step;
    years += double(one.day - before->day) / 365.25;
  }
  return squares / years;
}

double error_ahead(const Observed* last, Date day, double drift) {
  const double figure = figure_error(Confidence::b);
  if (last == nullptr) return error_of(Confidence::b);
  const double years = double(day - last->day) / 365.25;
  return std::sqrt(2 * figure * figure + drift * years);
}

// Gateways stay where they hang: more have one on a later day, up to the error of both figures.
bool only_grows(Kind kind) {
  return kind != Kind::installed_a_month && kind != Kind::mandatory_a_month &&
         kind != Kind::none_at_all && kind != Kind::started_below_13;
}

double beyond(double value, const Question& question, const Observed* last, double error) {
  if (last == nullptr) return value;
  const double known = last->value * question.measure.units / last->measure.units * error;
  if (question.measure.kind == Kind::none_at_all) return std::min(value, known);
  return only_grows(question.measure.kind) ? std::max(value, known) : value;
}

// One question more changes nobody else's draws.
struct Errors {
  double ahead;   // factor on the forecast
  double figure;  // factor on the latest known figure
};
Errors errors(const FitAsked& asked, const Question& question, std::size_t sample, double drift) {
  const auto name = "figure " + std::to_string(int(question.measure.kind)) + " " +
                    std::to_string(question.measure.size_class) + " " + to_string(question.day);
  Stream stream({.seed = asked.seed, .actor = simulation::actor_key(name), .index = sample});
  const auto* last = last_of_series(asked, question.measure);
  const double ahead = std::exp(error_ahead(last, question.day, drift) * normal(stream));
  return {ahead, std::exp(std::sqrt(2.0) * figure_error(Confidence::b) * normal(stream))};
}

using Named = std::vector<std::pair<std::string, double>>;

Named named(const Parameters& all) {
  static const std::array<const char*, 3> spans{"2020", "2022", "2023"};
  Named list;
  for (std::size_t c = 0; c < classes; ++c) {
    const auto& scope = scope_of(c);
    for (std::size_t i = 0; i < spans.size(); ++i)
      list.emplace_back("starts a year from " + std::string(spans[i]) + ", " + scope,
                        all.of[c].hazards[i]);
    list.emplace_back("pace, " + scope, all.of[c].pace);
    list.emplace_back("spread of the pace, " + scope, all.of[c].spread);
  }
  list.emplace_back("least voluntary pace", all.willing);
  list.emplace_back("requests a year", all.requests);
  list.emplace_back("units with competitive operators", all.wider);
  return list;
}

// What one chain went through: its samples, after it has become warm.
struct Walk {
  std::vector<Named> parameters;             // by sample
  std::vector<std::vector<double>> models;   // by question, by sample
  std::vector<std::vector<double>> answers;  // the same with the error of a figure
  double accepted = 0;
};

void take_sample(Walk& walk, const State& state, const Grids& grids, const FitAsked& asked,
                 std::size_t number) {
  walk.parameters.push_back(named(state.parameters));
  const Shown known(state, asked, grids.of_fit);
  const double wander = drift(known, asked);
  std::map<const Trajectories*, Shown> later;
  for (std::size_t q = 0; q < asked.questions.size(); ++q) {
    const auto& question = asked.questions[q];
    const auto* grid = grids.of_questions[q];
    const auto& shown = later.try_emplace(grid, state, asked, *grid).first->second;
    const auto* last = last_of_series(asked, question.measure);
    const auto error = errors(asked, question, number, wander);
    const double model = shown.answer(question) * carried_on(known, last);
    walk.models[q].push_back(model);
    walk.answers[q].push_back(beyond(model * error.ahead, question, last, error.figure));
  }
}

// A round of each chain, side by side, and `after` it.
template <class After>
void go_on(std::vector<Chain>& chains, std::size_t steps, bool warm, const After& after) {
  std::vector<std::future<void>> all;
  for (std::size_t number = 0; number < chains.size(); ++number)
    all.push_back(std::async(std::launch::async, [&, number] {
      for (std::size_t i = 0; i < steps; ++i) chains[number].step(!warm);
      after(number);
    }));
  for (auto& one : all) one.get();
  Chain::share(chains, warm);
}

std::vector<Walk> walked(const Grids& grids, const FitAsked& asked) {
  std::vector<Chain> chains;
  std::vector<Walk> walks(number_of_chains);
  for (std::size_t number = 0; number < number_of_chains; ++number) {
    chains.emplace_back(grids.of_fit, asked, number);
    walks[number].models.resize(asked.questions.size());
    walks[number].answers.resize(asked.questions.size());
  }
  const auto samples = (asked.samples + number_of_chains - 1) / number_of_chains;
  for (std::size_t round = 1; round <= rounds_to_get_warm + samples; ++round) {
    const bool warm = round > rounds_to_get_warm;
    go_on(chains, steps_a_round(asked.country), warm, [&](std::size_t number) {
      if (!warm) return;
      const auto sample = number * samples + round - rounds_to_get_warm;
      take_sample(walks[number], chains[number].state(), grids, asked, sample);
    });
    if (asked.progress) asked.progress(int(100 * round / (rounds_to_get_warm + samples)));
  }
  for (std::size_t number = 0; number < number_of_chains; ++number)
    walks[number].accepted = chains[number].accepted();
  return walks;
}

// One chain after the other.
std::vector<double> joined(const Samples& chains) {
  std::vector<double> all;
  for (const auto& chain : chains) all.insert(all.end(), chain.begin(), chain.end());
  return all;
}

FittedParameter fitted_parameter(const std::vector<Walk>& walks, std::size_t at) {
  Samples chains;
  for (const auto& walk : walks) {
    chains.emplace_back();
    for (const auto& sample : walk.parameters) chains.back().push_back(sample[at].second);
  }
  const auto all = sorted(joined(chains));
  return {walks.front().parameters.front()[at].first, quantile(all, 0.05), quantile(all, 0.5),
          quantile(all, 0.95), mixing_of(chains)};
}

}  // namespace

double error_of(Confidence confidence) {
  const double figure = figure_error(confidence);
  return std::sqrt(model_error * model_error + figure * figure);
}

Fitted fit(const Grids& grids, const FitAsked& asked) {
  const auto walks = walked(grids, asked);
  Fitted fitted;
  fitted.samples = walks.front().parameters.size();
  for (std::size_t q = 0; q < asked.questions.size(); ++q) {
    Samples models, answers;
    for (const auto& walk : walks) {
      models.push_back(walk.models[q]);
      answers.push_back(walk.answers[q]);
    }
    fitted.answers.push_back(joined(answers));
    fitted.of_answers.push_back(mixing_of(models));
  }
  for (std::size_t p = 0; p < walks.front().parameters.front().size(); ++p)
    fitted.parameters.push_back(fitted_parameter(walks, p));
  for (const auto& walk : walks) fitted.accepted.push_back(walk.accepted);
  return fitted;
}

}  // namespace stichtag::scenarios::hindcast
