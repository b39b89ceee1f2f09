#include "scenarios/ensemble/design.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "engine/simulation/chance.hpp"
#include "engine/simulation/sobol.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {
namespace {

using simulation::Purpose;
using simulation::Stream;

constexpr std::uint64_t most_runs_of_lhs = 1'000'000;

// Fisher and Yates.
std::vector<std::uint32_t> order_of(Stream stream, std::uint64_t runs) {
  std::vector<std::uint32_t> order(runs);
  std::iota(order.begin(), order.end(), 0U);
  for (std::size_t i = order.size(); i > 1; --i)
    std::swap(order[i - 1], order[stream.below(std::uint32_t(i))]);
  return order;
}

}  // namespace

const std::vector<std::string>& design_names() {
  static const std::vector<std::string> names{"mc", "lhs", "sobol"};
  return names;
}

Result<DesignKind> design_named(const std::string& name, const std::string& where) {
  const auto at = std::find(design_names().begin(), design_names().end(), name);
  if (at != design_names().end()) return DesignKind(at - design_names().begin());
  return Problem{.what = "no design '" + name + "'",
                 .where = where,
                 .hint = did_you_mean(name, design_names())};
}

Result<Design> Design::of(DesignKind kind, std::uint64_t seed, std::uint64_t runs,
                          const std::vector<std::string>& inputs) {
  Design design;
  design.kind_ = kind, design.seed_ = seed, design.runs_ = runs;
  for (const auto& input : inputs) design.names_.push_back(simulation::actor_key(input));
  if (kind == DesignKind::latin_hypercube && runs > most_runs_of_lhs)
    return Problem{.what = "a Latin hypercube has at most 1,000,000 runs",
                   .where = "--runs",
                   .hint = "take --design sobol or mc"};
  if (kind == DesignKind::sobol && inputs.size() > simulation::most_sobol_dimensions)
    return Problem{.what = "Sobol points have at most 3,000 inputs",
                   .where = "--design",
                   .hint = "take --design lhs or mc"};
  for (const auto name : design.names_) {
    Stream stream({seed, 0, name, Purpose::design, 0});
    if (kind == DesignKind::sobol) design.shifts_.push_back(stream.uniform());
    if (kind == DesignKind::latin_hypercube) design.order_.push_back(order_of(stream, runs));
  }
  return design;
}

std::vector<double> Design::point(std::uint64_t member) const {
  assert(kind_ == DesignKind::monte_carlo || member < runs_);
  std::vector<double> point(names_.size());
  if (names_.empty()) return point;
  if (kind_ == DesignKind::sobol) point = simulation::sobol_point(names_.size(), member);
  for (std::size_t i = 0; i < point.size(); ++i) {
    if (kind_ == DesignKind::sobol) {
      point[i] += shifts_[i];
      if (point[i] >= 1) point[i] -= 1;
      continue;
    }
    point[i] = Stream({seed_, member, names_[i], Purpose::uncertain_input, 0}).uniform();
    if (kind_ == DesignKind::latin_hypercube)
      point[i] = std::min((order_[i][member] + point[i]) / double(runs_), 1 - 0x1p-53);
  }
  return point;
}

}  // namespace stichtag::scenarios
