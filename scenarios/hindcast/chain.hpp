// A Markov chain (Metropolis) over parameters and operators of the country, whose states turn up as
// often as they agree with priors and figures.
#pragma once
#include <optional>

#include "engine/simulation/chance.hpp"
#include "scenarios/hindcast/fit.hpp"

namespace stichtag::scenarios::hindcast {

struct State {
  Parameters parameters;
  std::array<std::vector<Draws>, classes> draws;
  std::array<SumsOfDays, classes> sums;
  std::size_t future = 0;
  double height = 0;  // logarithm of prior times likelihood
};

class Chain {
 public:
  // Chains of other numbers start elsewhere, drawn from the priors, and have their own chance.
  Chain(const Trajectories& trajectories, const FitAsked& asked, std::size_t number);

  // One proposal, taken or not. While adapting, the widths of the proposals are tuned.
  void step(bool adapting);
  [[nodiscard]] double answer(const Question& question) const;
  [[nodiscard]] const Parameters& parameters() const { return now_.parameters; }
  [[nodiscard]] double accepted() const { return double(accepted_) / double(proposed_); }

 private:
  [[nodiscard]] Parameters drawn_start();
  [[nodiscard]] Draws draws();
  void renew(State& state, std::size_t c) const;
  void scale(double& value, double width);
  [[nodiscard]] double reach(std::size_t which);
  // Gives the logarithm of how much wider the new place is, or nothing where there is none.
  [[nodiscard]] std::optional<double> propose(State& state, std::size_t which);
  void move_class(State& state, std::size_t c, std::size_t which);
  void move_parameter(ClassParameters& own, std::size_t which, double width);
  [[nodiscard]] std::optional<double> move_under_operators(State& state, std::size_t c,
                                                           std::size_t which);
  void redraw(State& state, std::size_t c);
  void move_country(State& state, std::size_t which);
  [[nodiscard]] double height(const State& state) const;

  const Trajectories& trajectories_;
  const FitAsked& asked_;
  simulation::Stream stream_;
  State now_;
  // Of the steps: moves of a class, operators of a class, four of the country, and the moves of a
  // class again with operators that do the same under the new parameters.
  static constexpr std::size_t moves = 7;  // each of five parameters, two pairs
  static constexpr std::size_t redraw_from = moves * classes;
  static constexpr std::size_t country_from = redraw_from + classes;
  static constexpr std::size_t under_from = country_from + 4;
  std::array<double, under_from + moves * classes> widths_;
  std::size_t proposed_ = 0;
  std::size_t accepted_ = 0;
};

// Standard normal (Box and Muller).
[[nodiscard]] double normal(simulation::Stream& stream);
// Keeps zero apart from the logarithm: a small number in the measure's units.
[[nodiscard]] double floor_of(const Measure& measure);

}  // namespace stichtag::scenarios::hindcast
