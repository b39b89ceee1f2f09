#include "scenarios/hindcast/chain.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/hindcast/operator_ways.hpp"
#include "scenarios/hindcast/priors.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

using simulation::Stream;

// Of a thousand steps so many move parameters, which asks every operator of a class again; the
// others move one operator, which costs a hundredth of that.
constexpr std::uint32_t of_parameters = 130;

JointSteps::Numbers logarithms(const ClassParameters& own) {
  return {std::log(own.hazards[0]), std::log(own.hazards[1]), std::log(own.hazards[2]),
          std::log(own.pace), std::log(own.spread)};
}

void scale(double& value, double step) { value *= std::exp(step); }

// Beyond 0 and 1 it comes back.
double reflected(double value) {
  const double folded = std::abs(std::fmod(value, 2.0));
  return folded < 1 ? folded : std::min(2 - folded, 1 - 0x1p-53);
}

}  // namespace

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

// Chains that agree although they began apart say more than those that began together.
Chain::Chain(const Trajectories& trajectories, const FitAsked& asked, std::size_t number)
    : trajectories_(trajectories),
      asked_(asked),
      stream_({.seed = asked.seed, .actor = simulation::actor_key("hindcast"), .index = number}) {
  widths_.fill(0.3);
  for (const auto& one : asked.observed)
    logarithms_.push_back(std::log(one.value + floor_of(one.measure)));
  now_.parameters = drawn_from_prior(stream_);
  now_.future = number % 2;
  for (std::size_t c = 0; c < classes; ++c) {
    for (int i = 0; i < asked.country.operators[c]; ++i) now_.draws[c].push_back(draws());
    renew(now_, c);
  }
  now_.prior = log_prior(now_.parameters);
  now_.likelihood = likelihood(now_);
}

void Chain::share(std::vector<Chain>& chains, bool warm) {
  for (std::size_t c = 0; c < classes; ++c) {
    std::vector<JointSteps*> all;
    for (auto& chain : chains) all.push_back(&chain.joint_[c]);
    JointSteps::share(all, warm);
  }
}

void Chain::step(bool adapting) {
  const bool of_one = stream_.below(1000) >= of_parameters;
  note(adapting, of_one ? move_operator() : move_parameters(drawn_move(), adapting));
}

// The small operators are the most, and what they do has the most explanations.
std::size_t Chain::drawn_move() {
  const auto kind = stream_.below(20);
  if (kind < 2) return country_from + stream_.below(4);
  constexpr std::array<std::size_t, 10> turns{0, 0, 0, 1, 1, 2, 2, 3, 3, 3};
  const auto from = moves * turns[stream_.below(turns.size())];
  if (kind < 8) return under_from + from + stream_.below(alone + 1);
  return from + (kind < 12 ? stream_.below(alone) : kind < 15 ? alone : alone + 1);
}

void Chain::note(bool adapting, bool accepted) {
  if (adapting) return;
  ++proposed_;
  if (accepted) ++accepted_;
}

bool Chain::takes(double higher) { return std::log(1 - stream_.uniform()) < higher; }

Draws Chain::draws() {
  // Braces give the order of the calls.
  return Draws{stream_.uniform(), stream_.uniform(), stream_.uniform(), stream_.uniform()};
}

void Chain::renew(State& state, std::size_t c) const {
  state.sums[c] =
      sums_of_class(trajectories_, asked_.known, c, state.future, state.parameters, state.draws[c]);
}

// One operator is another one, or a little different. Few large ones weigh as much as many small
// ones, so each class has its turn as often.
bool Chain::move_operator() {
  const auto c = stream_.below(classes);
  auto& all = now_.draws[c];
  if (all.empty()) return false;
  auto& own = all[stream_.below(std::uint32_t(all.size()))];
  const auto before = own;
  auto sums = now_.sums[c];
  const auto count = [&](double times) {
    add_operator(now_.sums[c], trajectories_, {asked_.known, c, now_.future}, now_.parameters, own,
                 times);
  };
  count(-1);
  own = moved(own);
  count(1);
  const double there = likelihood(now_);
  const bool taken = takes(there - now_.likelihood);
  if (taken) {
    now_.likelihood = there;
  } else {
    own = before;
    now_.sums[c] = std::move(sums);
  }
  return taken;
}

Draws Chain::moved(const Draws& from) {
  const auto which = stream_.below(6);
  if (which >= 4) return draws();
  auto draws = from;
  auto& one = which == 0   ? draws.size
              : which == 1 ? draws.start
              : which == 2 ? draws.pace
                           : draws.voluntary;
  const double width = std::exp(-5 * stream_.uniform());
  one = reflected(one + width * normal(stream_));
  return draws;
}

bool Chain::move_parameters(std::size_t which, bool adapting) {
  auto next = now_;
  const auto wider = propose(next, which);
  if (wider) {
    next.prior = log_prior(next.parameters);
    next.likelihood = likelihood(next);
  }
  const bool taken =
      wider && takes(next.prior + next.likelihood - now_.prior - now_.likelihood + *wider);
  // Steps that are taken too often grow, others shrink, until the chain is warm.
  if (adapting) widths_[which] = std::min(widths_[which] * (taken ? 1.1 : 0.96), 3.0);
  for (std::size_t c = 0; c < classes; ++c) joint_[c].learn(logarithms(now_.parameters.of[c]));
  if (taken) now_ = std::move(next);
  return taken;
}

// Now and then far, to where another explanation of the figures may lie.
double Chain::reach(std::size_t which) { return widths_[which] * (stream_.below(5) == 0 ? 6 : 1); }

std::optional<double> Chain::propose(State& state, std::size_t which) {
  if (which >= under_from)
    return move_under_operators(state, (which - under_from) / moves, (which - under_from) % moves);
  if (which < country_from)
    move_class(state, which / moves, which % moves);
  else
    move_country(state, which - country_from);
  return 0;
}

void Chain::move_own(ClassParameters& own, std::size_t c, std::size_t which, double width) {
  const std::array<double*, JointSteps::numbers> all{&own.hazards[0], &own.hazards[1],
                                                     &own.hazards[2], &own.pace, &own.spread};
  if (which < all.size()) return scale(*all[which], width * normal(stream_));
  if (which >= alone) {
    const auto step = joint_[c].step(which == alone ? width : 1, stream_);
    for (std::size_t i = 0; i < all.size(); ++i) scale(*all[i], step[i]);
    return;
  }
  // Earlier starts and a slower pace, or slower and more unlike, leave the figures nearly as they
  // are: along that ridge a single parameter would get nowhere.
  const double step = width * normal(stream_), part = stream_.uniform();
  scale(own.pace, -step * part);
  scale(which == 5 ? own.hazards[0] : own.spread, step);
}

void Chain::move_class(State& state, std::size_t c, std::size_t which) {
  move_own(state.parameters.of[c], c, which, reach(moves * c + which));
  renew(state, c);
}

// The parameter moves and nobody does anything else, so that every figure stays as it is: where
// many operators are known well, no step of the parameter alone would be taken. Both kinds of step
// in turn are the interweaving of Yu and Meng (2011).
std::optional<double> Chain::move_under_operators(State& state, std::size_t c, std::size_t which) {
  auto& own = state.parameters.of[c];
  const auto before = own;
  move_own(own, c, which, reach(under_from + moves * c + which));
  double wider = 0;
  for (auto& draws : state.draws[c]) {
    const auto there = carried(before, own, draws, asked_.known);
    if (!there) return std::nullopt;
    draws = there->draws;
    wider += there->log_stretch;
  }
  return wider;
}

void Chain::move_country(State& state, std::size_t which) {
  auto& own = state.parameters;
  const double step = widths_[country_from + which] * normal(stream_);
  if (which == 0) {
    own.willing = reflected(own.willing + step);
  } else if (which == 1) {
    scale(own.requests, step);
  } else if (which == 2) {
    scale(own.wider, step);
    return;  // no operator changes
  } else {
    state.future = 1 - state.future;
  }
  for (std::size_t c = 0; c < classes; ++c) renew(state, c);
}

double Chain::likelihood(const State& state) const {
  double sum = 0;
  for (std::size_t i = 0; i < asked_.observed.size(); ++i) {
    const auto& one = asked_.observed[i];
    const double model = value_of(one.measure, one.day, asked_.country, state.parameters,
                                  trajectories_.days(), state.sums);
    const double least = floor_of(one.measure);
    const double off = (std::log(model + least) - logarithms_[i]) / one.error;
    sum -= 0.5 * off * off;
  }
  return sum;
}

}  // namespace stichtag::scenarios::hindcast
