#include "scenarios/hindcast/chain.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/hindcast/operator_ways.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

using simulation::Stream;

// Logarithm normal about a median; none is taken from a figure of the rollout after 2018.
struct Prior {
  double median;
  double sigma;
};
constexpr Prior hazard_prior{0.25, 1.0};   // half have started 2.8 years after the first duty
constexpr Prior pace_prior{0.10, 0.8};     // between § 45 of 2016 (3 % a year) and 2023 (14 %)
constexpr Prior spread_prior{0.6, 0.5};    // the fast are thrice as fast as the slow
constexpr Prior request_prior{5e-4, 1.0};  // of all points, a year
constexpr Prior wider_prior{1.0, 0.3};

double density(const Prior& prior, double value) {
  const double off = std::log(value / prior.median) / prior.sigma;
  return -0.5 * off * off;
}

double density(const Parameters& all) {
  double sum = density(request_prior, all.requests) + density(wider_prior, all.wider);
  for (const auto& one : all.of) {
    for (const double hazard : one.hazards) sum += density(hazard_prior, hazard);
    sum += density(pace_prior, one.pace) + density(spread_prior, one.spread);
  }
  return sum;
}

}  // namespace

double normal(Stream& stream) {
  const double radius = std::sqrt(-2 * std::log(1 - stream.uniform()));
  return radius * std::cos(2 * 3.14159265358979323846 * stream.uniform());
}

// Keeps zero apart from the logarithm.
double floor_of(const Measure& measure) {
  switch (measure.kind) {
    case Kind::none_at_all:
    case Kind::at_least_20:
    case Kind::started_below_13:
      return 1;
    case Kind::installed:
    case Kind::mandatory_installed:
    case Kind::installed_a_month:
    case Kind::mandatory_a_month:
      return 100 * measure.units;
    case Kind::share_of_points:
    case Kind::quota:
    case Kind::quota_with_plants:
    case Kind::quota_over_100_mwh:
    case Kind::class_mean:
      return 1e-4 * measure.units;
  }
  return 1;
}

Chain::Chain(const Trajectories& trajectories, const FitAsked& asked, std::size_t number)
    : trajectories_(trajectories),
      asked_(asked),
      stream_({.seed = asked.seed, .actor = simulation::actor_key("hindcast"), .index = number}) {
  widths_.fill(0.3);
  now_.parameters = drawn_start();
  now_.future = number % 2;
  for (std::size_t c = 0; c < classes; ++c) {
    for (int i = 0; i < asked.country.operators[c]; ++i) now_.draws[c].push_back(draws());
    renew(now_, c);
  }
  now_.height = height(now_);
}

// Chains that agree although they began apart say more than those that began together.
Parameters Chain::drawn_start() {
  const auto from = [&](const Prior& prior) {
    return prior.median * std::exp(prior.sigma * normal(stream_));
  };
  Parameters start;
  start.requests = from(request_prior);
  start.wider = from(wider_prior);
  start.willing = stream_.uniform();
  for (auto& one : start.of) {
    for (auto& hazard : one.hazards) hazard = from(hazard_prior);
    one.pace = from(pace_prior);
    one.spread = from(spread_prior);
  }
  return start;
}

void Chain::step(bool adapting) {
  auto next = now_;
  const auto kind = stream_.below(15);
  const auto which = kind < 5    ? stream_.below(moves * classes)
                     : kind < 8  ? redraw_from + stream_.below(classes)
                     : kind < 10 ? country_from + stream_.below(4)
                                 : under_from + stream_.below(moves * classes);
  const auto wider = propose(next, which);
  if (wider) next.height = height(next);
  const double chance = std::log(1 - stream_.uniform());
  const bool accepted = wider && chance < next.height - now_.height + *wider;
  // Steps that are taken too often grow, others shrink, until the chain is warm.
  if (adapting) widths_[which] *= accepted ? 1.1 : 0.96;
  widths_[which] = std::min(widths_[which], 3.0);
  if (!adapting) ++proposed_, accepted_ += accepted ? 1 : 0;
  if (accepted) now_ = std::move(next);
}

double Chain::answer(const Question& question) const {
  return value_of(question.measure, question.day, asked_.country, now_.parameters,
                  trajectories_.days(), now_.sums);
}
Draws Chain::draws() {
  // Braces give the order of the calls.
  return Draws{stream_.uniform(), stream_.uniform(), stream_.uniform(), stream_.uniform()};
}

void Chain::renew(State& state, std::size_t c) const {
  state.sums[c] =
      sums_of_class(trajectories_, asked_.known, c, state.future, state.parameters, state.draws[c]);
}

// Now and then far, to where another explanation of the figures may lie.
double Chain::reach(std::size_t which) { return widths_[which] * (stream_.below(5) == 0 ? 6 : 1); }

void Chain::scale(double& value, double width) { value *= std::exp(width * normal(stream_)); }

std::optional<double> Chain::propose(State& state, std::size_t which) {
  if (which >= under_from)
    return move_under_operators(state, (which - under_from) / moves, (which - under_from) % moves);
  if (which < redraw_from) {
    move_class(state, which / moves, which % moves);
  } else if (which < country_from) {
    redraw(state, which - redraw_from);
  } else {
    move_country(state, which - country_from);
  }
  return 0;
}

void Chain::move_parameter(ClassParameters& own, std::size_t which, double width) {
  if (which < 3) return scale(own.hazards[which], width);
  if (which == 3) return scale(own.pace, width);
  if (which == 4) return scale(own.spread, width);
  // Earlier starts and a slower pace, or slower and more unlike, leave the figures nearly as they
  // are: along that ridge a single parameter would get nowhere.
  const double step = width * normal(stream_), part = stream_.uniform();
  own.pace *= std::exp(-step * part);
  (which == 5 ? own.hazards[0] : own.spread) *= std::exp(step);
}

void Chain::move_class(State& state, std::size_t c, std::size_t which) {
  move_parameter(state.parameters.of[c], which, reach(moves * c + which));
  renew(state, c);
}

// The parameter moves and nobody does anything else, so that every figure stays as it is: where
// many operators are known well, no step of the parameter alone would be taken. Both kinds of step
// in turn are the interweaving of Yu and Meng (2011).
std::optional<double> Chain::move_under_operators(State& state, std::size_t c, std::size_t which) {
  auto& own = state.parameters.of[c];
  const auto before = own;
  move_parameter(own, which, reach(under_from + moves * c + which));
  double wider = 0;
  for (auto& draws : state.draws[c]) {
    const auto there = carried(before, own, draws, asked_.known);
    if (!there) return std::nullopt;
    draws = there->draws;
    wider += there->log_stretch;
  }
  return wider;
}

// Some operators of the class are other ones: a quarter of the class or fewer.
void Chain::redraw(State& state, std::size_t c) {
  auto& all = state.draws[c];
  if (all.empty()) return;
  const double share = 0.25 * std::min(1.0, widths_[redraw_from + c]);
  const auto number = 1 + stream_.below(std::uint32_t(1 + share * double(all.size())));
  for (std::uint32_t i = 0; i < number; ++i)
    all[stream_.below(std::uint32_t(all.size()))] = draws();
  renew(state, c);
}

void Chain::move_country(State& state, std::size_t which) {
  auto& own = state.parameters;
  const double width = widths_[country_from + which];
  if (which == 0) {  // reflected at 0 and 1
    own.willing = std::abs(own.willing + width * normal(stream_));
    own.willing = std::abs(1 - std::abs(1 - std::fmod(own.willing, 2.0)));
  } else if (which == 1) {
    scale(own.requests, width);
  } else if (which == 2) {
    scale(own.wider, width);
    return;  // no operator changes
  } else {
    state.future = 1 - state.future;
  }
  for (std::size_t c = 0; c < classes; ++c) renew(state, c);
}

double Chain::height(const State& state) const {
  double sum = density(state.parameters);
  for (const auto& one : asked_.observed) {
    const double model = value_of(one.measure, one.day, asked_.country, state.parameters,
                                  trajectories_.days(), state.sums);
    const double least = floor_of(one.measure);
    const double off = std::log((model + least) / (one.value + least)) / one.error;
    sum -= 0.5 * off * off;
  }
  return sum;
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
