// A Markov chain (Metropolis) over parameters and operators of the country, whose states turn up as
// often as they agree with priors and figures.
#pragma once
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
  Chain(const Trajectories& trajectories, const FitAsked& asked);

  // One proposal, taken or not. While adapting, the widths of the proposals are tuned.
  void step(bool adapting);
  [[nodiscard]] double answer(const Question& question) const;
  [[nodiscard]] const Parameters& parameters() const { return now_.parameters; }
  [[nodiscard]] double accepted() const { return double(accepted_) / double(proposed_); }

 private:
  [[nodiscard]] Draws draws();
  void renew(State& state, std::size_t c) const;
  void scale(double& value, double width);
  void propose(State& state, std::size_t which);
  void move_class(State& state, std::size_t c, std::size_t which);
  void redraw(State& state, std::size_t c);
  void move_country(State& state, std::size_t which);
  [[nodiscard]] double height(const State& state) const;

  const Trajectories& trajectories_;
  const FitAsked& asked_;
  simulation::Stream stream_;
  State now_;
  // Of the steps: five parameters a class, operators of a class, four of the country.
  static constexpr std::size_t redraw_from = 5 * classes;
  static constexpr std::size_t country_from = 6 * classes;
  std::array<double, country_from + 4> widths_;
  std::size_t proposed_ = 0;
  std::size_t accepted_ = 0;
};

// Standard normal (Box and Muller).
[[nodiscard]] double normal(simulation::Stream& stream);
// Keeps zero apart from the logarithm: a small number in the measure's units.
[[nodiscard]] double floor_of(const Measure& measure);

}  // namespace stichtag::scenarios::hindcast
