#include "scenarios/sensitivity/prim.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "scenarios/sensitivity/prim_box.hpp"

namespace stichtag::scenarios {
namespace {

std::vector<Box> peeled(const PrimData& data, const PrimOptions& options) {
  std::vector<Box> trajectory;
  auto limits = whole_cube(data.columns);
  trajectory.push_back(box_of(data, limits));
  while (true) {
    const auto next = best_peel(data, limits, options);
    if (!next) return trajectory;
    limits = *next;
    trajectory.push_back(box_of(data, limits));
  }
}

// P(X >= cases), X binomial: summed from its logarithms.
double upper_tail(std::size_t n, double p, std::size_t cases) {
  if (cases == 0 || p >= 1) return 1;
  if (p <= 0) return 0;
  double tail = 0;
  for (auto k = cases; k <= n; ++k) {
    const double choose =
        std::lgamma(double(n) + 1) - std::lgamma(double(k) + 1) - std::lgamma(double(n - k) + 1);
    tail += std::exp(choose + double(k) * std::log(p) + double(n - k) * std::log1p(-p));
  }
  return std::min(tail, 1.0);
}

void judge_restrictions(const PrimData& data, Box& box) {
  for (std::size_t i = 0; i < box.restrictions.size(); ++i) {
    auto without = box;
    without.restrictions.erase(without.restrictions.begin() + long(i));
    count(data, without);
    box.restrictions[i].quasi_p = upper_tail(box.inside, without.density(), box.cases);
  }
}

// A restriction whose loss makes the box no worse is none.
void drop_idle(const PrimData& data, const Discovery& found, Box& box) {
  for (std::size_t i = box.restrictions.size(); i-- > 0;) {
    auto without = box;
    without.restrictions.erase(without.restrictions.begin() + long(i));
    count(data, without);
    if (found.worth(without) >= found.worth(box)) box = without;
  }
}

}  // namespace

double Discovery::worth(const Box& box) const {
  const double covers = coverage(box), density = box.density();
  return covers + density > 0 ? 2 * covers * density / (covers + density) : 0;
}

std::optional<Discovery> discover(const std::vector<Column>& columns,
                                  const std::vector<bool>& of_interest,
                                  const PrimOptions& options) {
  const auto cases = std::size_t(std::count(of_interest.begin(), of_interest.end(), true));
  if (columns.empty() || cases == 0 || cases == of_interest.size()) return std::nullopt;
  const PrimData data{columns, of_interest};
  Discovery found{of_interest.size(), cases, peeled(data, options), {}, {}};
  const auto best = std::max_element(
      found.trajectory.begin(), found.trajectory.end(),
      [&](const Box& one, const Box& other) { return found.worth(one) < found.worth(other); });
  found.chosen = *best;
  while (const auto wider = best_paste(data, found.chosen, options)) {
    if (found.worth(*wider) <= found.worth(found.chosen)) break;
    found.chosen = *wider;
  }
  drop_idle(data, found, found.chosen);
  judge_restrictions(data, found.chosen);
  found.density_ci = clopper_pearson(found.chosen.cases, found.chosen.inside);
  return found;
}

}  // namespace stichtag::scenarios
