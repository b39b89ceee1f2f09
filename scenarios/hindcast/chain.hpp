// A Markov chain (Metropolis) over parameters and operators of the country, whose states turn up as
// often as they agree with priors and figures.
#pragma once
#include <optional>

#include "engine/simulation/chance.hpp"
#include "scenarios/hindcast/fit.hpp"
#include "scenarios/hindcast/joint_steps.hpp"

namespace stichtag::scenarios::hindcast {

struct State {
  Parameters parameters;
  std::array<std::vector<Draws>, classes> draws;
  std::array<SumsOfDays, classes> sums;
  std::size_t future = 0;
  double prior = 0, likelihood = 0;  // logarithms
};

class Chain {
 public:
  // `trajectories` on the days of what is observed. Chains of other numbers start elsewhere, drawn
  // from the priors, and have their own chance.
  Chain(const Trajectories& trajectories, const FitAsked& asked, std::size_t number);

  // One proposal, taken or not. While adapting, the widths of the proposals are tuned.
  void step(bool adapting);
  // What one has seen the others know from now on, for their joint steps.
  static void share(std::vector<Chain>& chains, bool warm);
  [[nodiscard]] const State& state() const { return now_; }
  // Share of the steps that were taken since the chain is warm.
  [[nodiscard]] double accepted() const { return double(accepted_) / double(proposed_); }

 private:
  [[nodiscard]] Draws draws();
  void renew(State& state, std::size_t c) const;
  [[nodiscard]] double likelihood(const State& state) const;
  [[nodiscard]] bool takes(double higher);
  void note(bool adapting, bool accepted);

  [[nodiscard]] bool move_operator();
  [[nodiscard]] Draws moved(const Draws& draws);

  [[nodiscard]] std::size_t drawn_move();
  [[nodiscard]] bool move_parameters(std::size_t which, bool adapting);
  [[nodiscard]] double reach(std::size_t which);
  // Gives the logarithm of how much wider the new place is, or nothing where there is none.
  [[nodiscard]] std::optional<double> propose(State& state, std::size_t which);
  void move_class(State& state, std::size_t c, std::size_t which);
  void move_own(ClassParameters& own, std::size_t c, std::size_t which, double width);
  [[nodiscard]] std::optional<double> move_under_operators(State& state, std::size_t c,
                                                           std::size_t which);
  void move_country(State& state, std::size_t which);

  const Trajectories& trajectories_;
  const FitAsked& asked_;
  std::vector<double> logarithms_;  // of the observed figures
  simulation::Stream stream_;
  State now_;
  // Of the steps of parameters: moves of a class, four of the country, and the moves of a class
  // again with operators that do the same under the new parameters.
  // Each of five parameters, two pairs, all together a part of the way and the whole way.
  static constexpr std::size_t alone = 7, moves = 9;
  static constexpr std::size_t country_from = moves * classes;
  static constexpr std::size_t under_from = country_from + 4;
  std::array<double, under_from + moves * classes> widths_;
  std::array<JointSteps, classes> joint_;
  std::size_t proposed_ = 0;
  std::size_t accepted_ = 0;
};

// Keeps zero apart from the logarithm: a small number in the measure's units.
[[nodiscard]] double floor_of(const Measure& measure);

}  // namespace stichtag::scenarios::hindcast
