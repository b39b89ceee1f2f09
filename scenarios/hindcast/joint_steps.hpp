// Steps that move several numbers at once as two states differ that were seen while a chain got
// warm: along ridges, and from one explanation of the figures to another. Source: ter Braak and
// Vrugt, "Differential evolution Markov chain with snooker updater and fewer chains", Statistics
// and Computing 18 (2008); what was seen does not change any more once the chain is warm.
#pragma once
#include <array>
#include <cstddef>
#include <vector>

#include "engine/simulation/chance.hpp"

namespace stichtag::scenarios::hindcast {

class JointSteps {
 public:
  static constexpr std::size_t numbers = 5;
  using Numbers = std::array<double, numbers>;

  void learn(const Numbers& seen);
  // The difference of two that were seen, times `part`; normal, of usual size, before there are
  // any.
  [[nodiscard]] Numbers step(double part, simulation::Stream& stream) const;

 private:
  std::vector<Numbers> seen_;
  std::size_t learnt_ = 0;
};

// Standard normal (Box and Muller).
[[nodiscard]] double normal(simulation::Stream& stream);

}  // namespace stichtag::scenarios::hindcast
