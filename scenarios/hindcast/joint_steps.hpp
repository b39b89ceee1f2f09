// Steps that move several numbers at once as two states differ that were seen before: along ridges,
// and from one explanation of the figures to another. What has been seen grows, so that ever less
// changes by what is new. Source: ter Braak and Vrugt, "Differential evolution Markov chain with
// snooker updater and fewer chains", Statistics and Computing 18 (2008).
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

  // Counts once all of several have been shared.
  void learn(const Numbers& seen);
  // What each of them has learnt since the last time all of them know from now on; `warm`: they
  // remember it for good, else the latest only.
  static void share(std::vector<JointSteps*> all, bool warm);
  // The difference of two that were seen, times `part`; normal, of usual size, before there are
  // any.
  [[nodiscard]] Numbers step(double part, simulation::Stream& stream) const;

 private:
  std::vector<Numbers> seen_, fresh_;
  std::size_t learnt_ = 0;
};

// Standard normal (Box and Muller).
[[nodiscard]] double normal(simulation::Stream& stream);

}  // namespace stichtag::scenarios::hindcast
