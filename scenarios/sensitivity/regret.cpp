#include "scenarios/sensitivity/regret.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::scenarios {
namespace {

using Outcomes = std::vector<std::vector<double>>;

// More is better here; `best` by future.
PolicyScore score_of(const std::vector<double>& outcomes, const std::vector<double>& best) {
  PolicyScore score{0, outcomes.front(), 0, 0, 0, 0};
  const auto futures = double(outcomes.size());
  for (std::size_t future = 0; future < outcomes.size(); ++future) {
    const double regret = best[future] - outcomes[future];
    score.mean += outcomes[future] / futures;
    score.mean_regret += regret / futures;
    score.worst = std::min(score.worst, outcomes[future]);
    if (regret == 0) ++score.best_in;
    if (regret <= score.worst_regret) continue;
    score.worst_regret = regret;
    score.worst_at = future;
  }
  return score;
}

}  // namespace

std::vector<PolicyScore> scores(const Outcomes& outcomes, bool more_is_better) {
  assert(!outcomes.empty() && !outcomes.front().empty());
  auto turned = outcomes;
  for (auto& policy : turned)
    for (auto& outcome : policy) outcome = more_is_better ? outcome : -outcome;
  auto best = turned.front();
  for (const auto& policy : turned)
    for (std::size_t i = 0; i < best.size(); ++i) best[i] = std::max(best[i], policy[i]);
  std::vector<PolicyScore> all;
  for (const auto& policy : turned) {
    all.push_back(score_of(policy, best));
    if (more_is_better) continue;
    all.back().mean = -all.back().mean;
    all.back().worst = -all.back().worst;
  }
  return all;
}

}  // namespace stichtag::scenarios
