#include <algorithm>
#include <cmath>

#include "scenarios/app/progress.hpp"
#include "scenarios/app/stress_asked.hpp"

namespace stichtag::app {
namespace {

using scenarios::Met;
using scenarios::Shock;
using scenarios::ShockKind;

constexpr int most_per_cent = 300;

// The duty due first that holds, or the first of all.
std::size_t duty_to_break(const StressPlan& plan, const Met& base, std::uint64_t needed) {
  const auto& due = plan.test.duties().due;
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < due.size(); ++i)
    if (scenarios::count_met(base, i) >= needed && (!best || due[i] < due[*best])) best = i;
  return best.value_or(0);
}

}  // namespace

Shock at_units(const StressReverse::OfShock& of, int units) {
  auto shock = of.shock;
  if (of.by_days)
    shock.until = shock.from + units;
  else
    shock.share = double(units) / 100;
  return shock;
}

Result<StressReverse> reversed(const Request& request, const StressPlan& plan, const Met& base) {
  StressReverse reverse;
  reverse.needed = std::max<std::uint64_t>(
      1, std::uint64_t(std::ceil(request.at_least * double(plan.runs) - 1e-9)));
  reverse.duty = duty_to_break(plan, base, reverse.needed);
  reverse.holds_without = scenarios::count_met(base, reverse.duty) >= reverse.needed;
  if (!reverse.holds_without) return reverse;
  const auto due = plan.test.duties().due[reverse.duty];
  ProgressLine line("runs, about", plan.runs * plan.shocks.size() * 12);
  std::uint64_t done = 0;
  for (const auto& shock : plan.shocks) {
    StressReverse::OfShock of{shock, shock.kind != ShockKind::demand_jump, most_per_cent, {}};
    if (of.by_days) of.most = std::max(1, due + 1 - shock.from);
    const scenarios::UnderSize under = [&](int units) -> Result<std::vector<bool>> {
      if (units == 0) return base[reverse.duty];
      auto met = plan.test.under({at_units(of, units)}, [&] { return line.at(++done); });
      if (!met) return met.problem();
      return (*met)[reverse.duty];
    };
    auto breaking = scenarios::smallest_that_breaks(under, of.most, reverse.needed);
    if (!breaking) return breaking.problem();
    of.breaking = **std::move(breaking);
    reverse.shocks.push_back(std::move(of));
  }
  return reverse;
}

}  // namespace stichtag::app
