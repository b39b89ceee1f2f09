// Policies over futures: how much worse each is than the best that could have been done in the same
// future (Savage 1951), beside the older criteria.
#pragma once
#include <cstddef>
#include <vector>

namespace stichtag::scenarios {

struct PolicyScore {
  double mean = 0;           // Laplace: futures weigh alike
  double worst = 0;          // Wald: the outcome in the worst future for it
  double worst_regret = 0;   // Savage; >= 0
  double mean_regret = 0;    // >= 0
  std::size_t best_in = 0;   // futures in which no other does better
  std::size_t worst_at = 0;  // the future of the worst regret, the first of them
};

// `outcomes[policy][future]`, at least one of each.
[[nodiscard]] std::vector<PolicyScore> scores(const std::vector<std::vector<double>>& outcomes,
                                              bool more_is_better);

}  // namespace stichtag::scenarios
