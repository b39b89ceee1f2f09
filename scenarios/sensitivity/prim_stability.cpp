#include "scenarios/sensitivity/prim_stability.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "engine/simulation/chance.hpp"
#include "scenarios/sensitivity/prim_box.hpp"

namespace stichtag::scenarios {
namespace {

using Rows = std::vector<std::size_t>;

Rows shuffled(std::size_t count, std::uint64_t seed, const char* what, std::size_t number) {
  simulation::Stream stream(
      {seed, 0, simulation::actor_key(what), simulation::Purpose::design, number});
  Rows rows(count);
  std::iota(rows.begin(), rows.end(), std::size_t{0});
  for (std::size_t i = count; i > 1; --i)
    std::swap(rows[i - 1], rows[stream.below(std::uint32_t(i))]);
  return rows;
}

struct Runs {
  std::vector<Column> columns;
  std::vector<bool> of_interest;
};

Runs some_of(const std::vector<Column>& columns, const std::vector<bool>& of_interest,
             std::span<const std::size_t> rows) {
  Runs some;
  for (const auto& column : columns) {
    some.columns.push_back({column.name, {}, column.names});
    for (const auto row : rows) some.columns.back().values.push_back(column.values[row]);
  }
  for (const auto row : rows) some.of_interest.push_back(of_interest[row]);
  return some;
}

// A half that cannot be searched has a box without a limit.
Box box_of_half(const Runs& half, const PrimOptions& options) {
  auto smaller = options;
  smaller.least = std::max<std::size_t>(1, options.least / 2);
  const auto found = discover(half.columns, half.of_interest, smaller);
  return found ? found->chosen : Box{};
}

void add_runs(Box& sum, Box box, const Runs& runs) {
  count({runs.columns, runs.of_interest}, box);
  sum.inside += box.inside;
  sum.cases += box.cases;
}

const Restriction* restriction_of(const Box& box, std::size_t column) {
  for (const auto& one : box.restrictions)
    if (one.column == column) return &one;
  return nullptr;
}

using Side = LimitAgain::Side;

double bound_of(const Restriction& limit, Side side) {
  return side == Side::low ? limit.low : limit.high;
}

std::vector<LimitAgain> limits_of(const Box& box) {
  std::vector<LimitAgain> limits;
  for (std::size_t i = 0; i < box.restrictions.size(); ++i) {
    const auto& limit = box.restrictions[i];
    if (!limit.kept.empty()) limits.push_back({i, Side::kept, 0, {}});
    if (!limit.kept.empty()) continue;
    if (std::isfinite(limit.low)) limits.push_back({i, Side::low, 0, {}});
    if (std::isfinite(limit.high)) limits.push_back({i, Side::high, 0, {}});
  }
  return limits;
}

void count_again(const Box& chosen, const std::vector<Box>& halves, LimitAgain& limit) {
  const auto& own = chosen.restrictions[limit.restriction];
  std::size_t again = 0;
  std::vector<double> bounds;
  for (const auto& half : halves) {
    const auto* other = restriction_of(half, own.column);
    if (other == nullptr) continue;
    if (limit.side == Side::kept) {
      again += other->kept == own.kept ? 1 : 0;
    } else if (const double bound = bound_of(*other, limit.side); std::isfinite(bound)) {
      ++again;
      bounds.push_back(bound);
    }
  }
  limit.share = double(again) / double(halves.size());
  if (bounds.empty()) return;
  std::sort(bounds.begin(), bounds.end());
  limit.bound = Interval{quantile(bounds, 0.05), quantile(bounds, 0.95)};
}

}  // namespace

Stability stability_of(const std::vector<Column>& columns, const std::vector<bool>& of_interest,
                       const Discovery& found, std::uint64_t seed, const PrimOptions& options,
                       const StabilityOptions& how) {
  const auto runs = of_interest.size();
  Stability stability;
  stability.halves = 2 * how.pairs_of_halves;
  stability.limits = limits_of(found.chosen);
  stability.shuffles = how.shuffles;
  std::vector<Box> halves;
  Box there, elsewhere;  // all runs in the boxes, counted
  for (std::size_t pair = 0; pair < how.pairs_of_halves; ++pair) {
    const auto order = shuffled(runs, seed, "halves of the runs", pair);
    const std::span<const std::size_t> all(order);
    const auto one = some_of(columns, of_interest, all.first(runs / 2));
    const auto other = some_of(columns, of_interest, all.subspan(runs - runs / 2));
    for (const auto& [own, rest] : {std::pair(&one, &other), std::pair(&other, &one)}) {
      halves.push_back(box_of_half(*own, options));
      add_runs(there, halves.back(), *own);
      add_runs(elsewhere, halves.back(), *rest);
    }
  }
  stability.density_found = there.density();
  if (elsewhere.inside > 0) stability.density_elsewhere = elsewhere.density();
  for (auto& limit : stability.limits) count_again(found.chosen, halves, limit);
  const double worth = found.worth(found.chosen);
  for (std::size_t k = 0; k < how.shuffles; ++k) {
    std::vector<bool> outcomes;
    for (const auto row : shuffled(runs, seed, "outcomes of the runs", k))
      outcomes.push_back(of_interest[row]);
    const auto luck = discover(columns, outcomes, options);
    if (luck && luck->worth(luck->chosen) >= worth) ++stability.as_good;
  }
  return stability;
}

}  // namespace stichtag::scenarios
