#include "scenarios/ensemble/paired.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace stichtag::scenarios {
namespace {

std::optional<Difference> difference(const Measure& measure, const Side& before, std::size_t at,
                                     const Side& after, std::size_t then) {
  std::vector<double> one, other, gap;
  for (std::size_t k = 0; k < before.members.values.size(); ++k) {
    const auto &a = before.members.values[k], &b = after.members.values[k];
    if (!a || !b || std::isnan((*a)[at]) || std::isnan((*b)[then])) continue;
    one.push_back((*a)[at]);
    other.push_back((*b)[then]);
    gap.push_back(other.back() - one.back());
  }
  if (gap.empty()) return std::nullopt;
  Difference found{
      measure, gap.size(), mean_of(one), mean_of(other), mean_of(gap), interval_of_mean(gap), {}};
  const double left = gap.size() < 2 ? 0 : sample_variance(gap);
  if (left > 0) found.variance_reduction = (sample_variance(one) + sample_variance(other)) / left;
  return found;
}

}  // namespace

std::vector<Difference> differences(const Side& before, const Side& after) {
  assert(before.members.values.size() == after.members.values.size());
  std::vector<Difference> list;
  for (std::size_t at = 0; at < before.measures.size(); ++at) {
    const auto& measure = before.measures[at];
    const auto then = std::find(after.measures.begin(), after.measures.end(), measure);
    if (then == after.measures.end()) continue;
    auto found = difference(measure, before, at, after, std::size_t(then - after.measures.begin()));
    if (found) list.push_back(std::move(*found));
  }
  return list;
}

}  // namespace stichtag::scenarios
