#include "scenarios/sensitivity/plan.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "scenarios/ensemble/marginal.hpp"

namespace stichtag::scenarios {
namespace {

Marginal with_options_alike(Marginal marginal) {
  for (auto& option : marginal.options) option.weight = option.weight > 0 ? 1 : 0;
  return marginal;
}

std::vector<std::string> ends_of(const Marginal& marginal) {
  if (marginal.shape != Shape::options) {
    std::vector<std::string> ends{value_at(marginal, 0.05), value_at(marginal, 0.95)};
    if (ends[0] == ends[1]) ends.pop_back();
    return ends;
  }
  std::vector<std::string> ends;
  for (const auto& option : marginal.options)
    if (option.weight > 0) ends.push_back(option.name);
  return ends;
}

// Of fewer, two that happen to be alike would give an interval without any width.
constexpr std::size_t least_pairs = 4;

Bar bar_of(std::size_t input, const std::vector<std::string>& ends, std::span<const double> answers,
           std::uint64_t runs) {
  Bar bar{input, ends, {}, 0, {}, 0, 0};
  const auto at = [&](std::size_t end) { return answers.subspan(end * runs, runs); };
  for (std::size_t end = 0; end < ends.size(); ++end) {
    const auto of = at(end);
    bar.means.push_back(std::accumulate(of.begin(), of.end(), 0.0) / double(runs));
  }
  std::vector<std::size_t> there;
  for (std::size_t end = 0; end < ends.size(); ++end)
    if (!std::isnan(bar.means[end])) there.push_back(end);
  if (there.empty()) return bar;
  const auto [low, high] = std::minmax_element(
      there.begin(), there.end(),
      [&](std::size_t one, std::size_t other) { return bar.means[one] < bar.means[other]; });
  bar.low = *low, bar.high = *high;
  bar.swing = bar.means[bar.high] - bar.means[bar.low];
  std::vector<double> gaps;
  for (std::size_t k = 0; k < runs; ++k) gaps.push_back(at(bar.high)[k] - at(bar.low)[k]);
  if (gaps.size() >= least_pairs) bar.ci = interval_of_mean(gaps);
  return bar;
}

}  // namespace

DrawnValues FreeInputs::at(const std::vector<double>& point, bool alike) const {
  DrawnValues values(uncertainty.inputs.size());
  for (const auto i : held) values[i] = value_at(uncertainty.inputs[i].marginal, 0.5);
  for (std::size_t i = 0; i < which.size(); ++i) {
    const auto& marginal = input(i).marginal;
    values[which[i]] = value_at(alike ? with_options_alike(marginal) : marginal, point[i]);
  }
  return values;
}

DrawnValues FreeInputs::middle() const {
  auto values = at(std::vector<double>(which.size(), 0.5), false);
  for (auto i = declared; i < values.size(); ++i) values[i].reset();
  return values;
}

FreeInputs free_inputs(const Varied& varied, const std::vector<std::string>& pinned) {
  auto all = free_inputs(varied.scenario.uncertainty, pinned);
  FreeInputs free{varied.scenario.uncertainty, {}, {}, varied.declared};
  for (const auto i : all.which) (varied.varies(i) ? free.which : free.held).push_back(i);
  return free;
}

FreeInputs free_inputs(const Uncertainty& uncertainty, const std::vector<std::string>& pinned) {
  FreeInputs free{uncertainty, {}, {}, uncertainty.inputs.size()};
  const auto draws = InputDraws::of(uncertainty, DesignKind::monte_carlo, 1, 1, pinned);
  if (!draws) return free;
  const auto drawn = draws->of_member(0);
  for (std::size_t i = 0; i < drawn.size(); ++i)
    if (drawn[i]) free.which.push_back(i);
  return free;
}

Tornado tornado_plan(const FreeInputs& inputs, std::uint64_t runs) {
  Tornado plan;
  const auto middle = inputs.middle();
  for (std::size_t i = 0; i < inputs.which.size(); ++i) {
    plan.ends.push_back(ends_of(inputs.input(i).marginal));
    for (const auto& end : plan.ends.back()) {
      auto values = middle;
      values[inputs.which[i]] = end;
      for (std::uint64_t k = 0; k < runs; ++k) plan.points.push_back({values, k});
    }
  }
  return plan;
}

std::size_t ends_of_all(const FreeInputs& inputs) {
  std::size_t ends = 0;
  for (std::size_t i = 0; i < inputs.which.size(); ++i)
    ends += ends_of(inputs.input(i).marginal).size();
  return ends;
}

std::vector<Bar> bars_of(const Tornado& plan, std::uint64_t runs,
                         const std::vector<double>& answers) {
  assert(answers.size() == plan.points.size());
  std::vector<Bar> bars;
  std::size_t from = 0;
  for (std::size_t i = 0; i < plan.ends.size(); ++i) {
    const auto n = plan.ends[i].size() * runs;
    bars.push_back(bar_of(i, plan.ends[i], std::span(answers).subspan(from, n), runs));
    from += n;
  }
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Bar& one, const Bar& other) { return one.swing > other.swing; });
  return bars;
}

std::vector<PlannedPoint> sobol_plan(const FreeInputs& inputs, std::uint64_t rows,
                                     std::uint64_t seed) {
  const auto k = inputs.which.size();
  std::vector<std::string> names;
  for (const auto* side : {"A ", "B "})
    for (std::size_t i = 0; i < k; ++i) names.push_back(side + inputs.input(i).input);
  const auto design = Design::of(DesignKind::monte_carlo, seed, rows, names);
  assert(design);  // Monte Carlo refuses nothing
  SaltelliPoints points;
  for (std::uint64_t row = 0; row < rows; ++row) {
    const auto both = design->point(row);
    points.a.emplace_back(both.begin(), both.begin() + long(k));
    points.b.emplace_back(both.begin() + long(k), both.end());
  }
  std::vector<PlannedPoint> plan;
  for (std::uint64_t row = 0; row < rows; ++row)
    plan.push_back({inputs.at(points.a[row], false), row});
  for (std::uint64_t row = 0; row < rows; ++row)
    plan.push_back({inputs.at(points.b[row], false), rows + row});
  for (std::size_t i = 0; i < k; ++i)
    for (std::uint64_t row = 0; row < rows; ++row)
      plan.push_back({inputs.at(points.mixed(row, i), false), row});
  for (std::uint64_t row = 0; row < rows; ++row)
    plan.push_back({inputs.at(points.a[row], false), rows + row});
  return plan;
}

SobolIndices indices_of(std::size_t inputs, std::uint64_t rows, const std::vector<double>& answers,
                        std::uint64_t seed) {
  assert(answers.size() == (inputs + 3) * rows);
  const auto part = [&](std::size_t number) {
    const auto from = answers.begin() + long(number * rows);
    return std::vector<double>(from, from + long(rows));
  };
  SaltelliValues values{part(0), part(1), {}};
  for (std::size_t i = 0; i <= inputs; ++i) values.mixed.push_back(part(2 + i));
  return sobol_indices(values, seed);
}

std::vector<PlannedPoint> morris_plan(const FreeInputs& inputs,
                                      const std::vector<Trajectory>& design) {
  std::vector<PlannedPoint> plan;
  for (std::size_t t = 0; t < design.size(); ++t)
    for (const auto& point : design[t].points) plan.push_back({inputs.at(point, true), t});
  return plan;
}

std::vector<ElementaryEffects> effects_of(const std::vector<Trajectory>& design,
                                          const std::vector<double>& answers, std::uint64_t seed) {
  std::vector<std::vector<double>> values;
  std::size_t at = 0;
  for (const auto& one : design) {
    values.emplace_back(answers.begin() + long(at), answers.begin() + long(at + one.points.size()));
    at += one.points.size();
  }
  return elementary_effects(design, values, seed);
}

}  // namespace stichtag::scenarios
