#include "scenarios/sensitivity/morris.hpp"

#include <cassert>
#include <cmath>
#include <numeric>

#include "engine/simulation/chance.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::scenarios {
namespace {

using simulation::Stream;

double middle_of_part(std::uint32_t part) { return (double(part) + 0.5) / 4; }

Trajectory trajectory(std::size_t inputs, Stream stream) {
  Trajectory one;
  std::vector<double> point;
  for (std::size_t i = 0; i < inputs; ++i) point.push_back(middle_of_part(stream.below(4)));
  one.moved.resize(inputs);
  std::iota(one.moved.begin(), one.moved.end(), std::size_t{0});
  for (auto i = inputs; i > 1; --i)
    std::swap(one.moved[i - 1], one.moved[stream.below(std::uint32_t(i))]);
  one.points.push_back(point);
  for (const auto input : one.moved) {
    point[input] += point[input] < 0.5 ? morris_step : -morris_step;
    one.points.push_back(point);
  }
  return one;
}

// By input, then trajectory.
std::vector<std::vector<double>> effects(const std::vector<Trajectory>& design,
                                         const std::vector<std::vector<double>>& values) {
  std::vector<std::vector<double>> all(design.front().moved.size(),
                                       std::vector<double>(design.size()));
  for (std::size_t t = 0; t < design.size(); ++t) {
    for (std::size_t i = 0; i < design[t].moved.size(); ++i) {
      const auto input = design[t].moved[i];
      const double step = design[t].points[i + 1][input] - design[t].points[i][input];
      all[input][t] = (values[t][i + 1] - values[t][i]) / step;
    }
  }
  return all;
}

}  // namespace

std::vector<Trajectory> morris_design(std::size_t inputs, std::size_t count, std::uint64_t seed) {
  std::vector<Trajectory> design;
  for (std::size_t t = 0; t < count; ++t) {
    design.push_back(trajectory(inputs, Stream({seed, t, simulation::actor_key("morris trajectory"),
                                                simulation::Purpose::design, 0})));
  }
  return design;
}

std::vector<ElementaryEffects> elementary_effects(const std::vector<Trajectory>& design,
                                                  const std::vector<std::vector<double>>& values,
                                                  std::uint64_t seed) {
  assert(design.size() >= 2 && design.size() == values.size());
  const auto all = effects(design, values);
  const auto absolute = bootstrapped(
      design.size(),
      [&](std::span<const std::uint32_t> rows) {
        std::vector<double> means;
        for (const auto& of_input : all) {
          double sum = 0;
          for (const auto row : rows) sum += std::abs(of_input[row]);
          means.push_back(sum / double(rows.size()));
        }
        return means;
      },
      seed);
  std::vector<ElementaryEffects> found;
  for (std::size_t i = 0; i < all.size(); ++i)
    found.push_back({mean_of(all[i]), absolute[i], std::sqrt(sample_variance(all[i]))});
  return found;
}

}  // namespace stichtag::scenarios
