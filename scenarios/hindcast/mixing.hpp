// Whether several Markov chains have come to the same answer, and how many independent samples
// theirs are worth. Source: Vehtari, Gelman, Simpson, Carpenter and Buerkner, "Rank-normalization,
// folding, and localization: an improved R-hat for assessing convergence of MCMC", Bayesian
// Analysis 16 (2021); the sum of autocorrelations is cut as Geyer (1992) does.
#pragma once
#include <cstddef>
#include <vector>

namespace stichtag::scenarios::hindcast {

// One list of samples a chain, all of the same length.
using Samples = std::vector<std::vector<double>>;

struct Mixing {
  double r_hat = 0;  // 1 where the chains agree; not a number where nothing ever moved
  double bulk = 0;   // effective samples, for the middle
  double tail = 0;   // effective samples, for the ends of the 90 % interval: the worse of both
};

// Samples that a chain needs for any of this.
inline constexpr std::size_t least_samples = 8;
// R-hat beyond which the chains are said not to mix. The paper would have 1.01.
inline constexpr double most_r_hat = 1.05;

// Not a number throughout for shorter chains.
[[nodiscard]] Mixing mixing_of(const Samples& chains);
// Beyond the bound, or not to be told.
[[nodiscard]] bool is_doubtful(const Mixing& mixing);

// The parts, for who wants to compute them by hand.
[[nodiscard]] Samples halves(const Samples& chains);           // each chain as two
[[nodiscard]] Samples rank_normalised(const Samples& chains);  // equal values share their rank
[[nodiscard]] double plain_r_hat(const Samples& chains);       // Gelman and Rubin (1992)
[[nodiscard]] double effective_samples(const Samples& chains);

}  // namespace stichtag::scenarios::hindcast
