#include "scenarios/ensemble/statistics.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "engine/simulation/intervals.hpp"

namespace stichtag::scenarios {
namespace {

constexpr double tail = 0.025;

std::vector<double> defined_values(const Members& members, std::size_t at) {
  std::vector<double> values;
  for (const auto& member : members.values)
    if (member && !std::isnan((*member)[at])) values.push_back((*member)[at]);
  return values;
}

Summary summary_of(const Measure& measure, std::vector<double> values) {
  Summary summary{measure, values.size(), {}, {}, {}, {}};
  if (values.empty()) return summary;
  summary.mean = mean_of(values);
  summary.ci = interval_of_mean(values);
  if (measure.kind == MeasureKind::yes_no) {
    const auto hits = std::uint64_t(std::count(values.begin(), values.end(), 1.0));
    summary.probability = double(hits) / double(values.size());
    summary.ci = clopper_pearson(hits, values.size());
  }
  std::sort(values.begin(), values.end());
  summary.quantiles.emplace();
  for (std::size_t i = 0; i < quantile_levels.size(); ++i)
    (*summary.quantiles)[i] = quantile(values, quantile_levels[i]);
  return summary;
}

}  // namespace

double mean_of(std::span<const double> values) {
  assert(!values.empty());
  return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double sample_variance(std::span<const double> values) {
  assert(values.size() >= 2);
  const double mean = mean_of(values);
  double squares = 0;
  for (const auto value : values) squares += (value - mean) * (value - mean);
  return squares / double(values.size() - 1);
}

std::vector<double> sorted(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values;
}

double quantile(std::span<const double> sorted, double level) {
  assert(!sorted.empty() && level >= 0 && level <= 1);
  const double place = level * double(sorted.size() - 1);
  const auto below = std::size_t(place);
  if (below + 1 >= sorted.size()) return sorted.back();
  const double part = place - double(below);
  return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

Interval clopper_pearson(std::uint64_t hits, std::uint64_t trials) {
  assert(trials > 0 && hits <= trials);
  using simulation::beta_quantile;
  const auto k = double(hits), rest = double(trials - hits);
  return {hits == 0 ? 0.0 : beta_quantile(k, rest + 1, tail),
          hits == trials ? 1.0 : beta_quantile(k + 1, rest, 1 - tail)};
}

std::optional<Interval> interval_of_mean(std::span<const double> values) {
  if (values.size() < 2) return std::nullopt;
  const double mean = mean_of(values);
  const auto degrees = double(values.size() - 1);
  const double error = std::sqrt(sample_variance(values) / double(values.size()));
  const double t = simulation::students_t_quantile(degrees, 1 - tail);
  return Interval{mean - t * error, mean + t * error};
}

std::vector<Summary> summaries(const std::vector<Measure>& measures, const Members& members) {
  std::vector<Summary> list;
  for (std::size_t at = 0; at < measures.size(); ++at)
    list.push_back(summary_of(measures[at], defined_values(members, at)));
  return list;
}

}  // namespace stichtag::scenarios
