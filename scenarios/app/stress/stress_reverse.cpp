#include <algorithm>
#include <cmath>
#include <map>

#include "scenarios/app/page/progress.hpp"
#include "scenarios/app/stress/stress_asked.hpp"

namespace stichtag::app {
namespace {

using scenarios::Outcome;
using scenarios::Outcomes;
using scenarios::Shock;
using scenarios::ShockKind;

constexpr int most_per_cent = 300;

std::uint64_t runs_needed(const Request& request, std::uint64_t cases) {
  return std::max<std::uint64_t>(1,
                                 std::uint64_t(std::ceil(request.at_least * double(cases) - 1e-9)));
}

bool holds(const Request& request, const Outcomes& base, std::size_t duty) {
  return scenarios::count_met(base, duty) >=
         runs_needed(request, scenarios::count_cases(base, duty));
}

// The duty due first that holds, or else the first that has cases, or the first of all.
std::size_t duty_to_break(const Request& request, const StressPlan& plan, const Outcomes& base) {
  const auto& due = plan.test.duties().due;
  std::optional<std::size_t> best, any;
  for (std::size_t i = 0; i < due.size(); ++i) {
    if (!any && scenarios::count_cases(base, i) > 0) any = i;
    if (holds(request, base, i) && (!best || due[i] < due[*best])) best = i;
  }
  return best ? *best : any.value_or(0);
}

std::vector<bool> met_in(const std::vector<Outcome>& runs) {
  std::vector<bool> met;
  for (const auto outcome : runs) met.push_back(outcome == Outcome::met);
  return met;
}

// Sizes of a shock until it breaks the duty; no size is simulated twice.
class Searching {
 public:
  Searching(const StressPlan& plan, const StressReverse& reverse)
      : plan_(plan),
        reverse_(reverse),
        line_("runs, about", plan.runs * sizes_a_shock * searches(plan)) {}

  // `before`: met in each run without the shock, but with what is given.
  Result<StressReverse::OfShock> smallest(const Shock& shock, const std::optional<Shock>& given,
                                          const std::vector<bool>& before) {
    StressReverse::OfShock of{shock,         given, shock.kind != ShockKind::demand_jump,
                              most_per_cent, {},    {}};
    const auto due = plan_.test.duties().due[reverse_.duty];
    if (of.by_days) of.most = std::max(1, due + 1 - shock.from);
    std::map<int, std::vector<bool>> seen{{0, before}};
    const scenarios::UnderSize under = [&](int units) { return runs_at(of, units, seen); };
    auto breaking = scenarios::smallest_that_breaks(under, of.most, reverse_.needed);
    if (!breaking) return breaking.problem();
    of.breaking = *std::move(breaking);
    const auto met = std::uint64_t(std::count(before.begin(), before.end(), true));
    const auto nearly_all = (9 * met + 9) / 10;
    if (!of.breaking || nearly_all == 0) return of;
    std::vector<int> known;
    for (const auto& [units, runs] : seen) known.push_back(units);
    const auto safe = scenarios::smallest_that_breaks(under, of.most, nearly_all, known);
    if (!safe) return safe.problem();
    of.safe = (*safe)->holds ? (*safe)->holds->units : of.most;
    return of;
  }

 private:
  static constexpr std::uint64_t sizes_a_shock = 18;
  static std::uint64_t searches(const StressPlan& plan) {
    return plan.shocks.size() * (plan.usual_shocks ? 1 : plan.shocks.size());
  }
  Result<std::vector<bool>> runs_at(const StressReverse::OfShock& of, int units,
                                    std::map<int, std::vector<bool>>& seen) {
    if (const auto found = seen.find(units); found != seen.end()) return found->second;
    auto runs = plan_.test.under(all_at_units(of, units), [&] { return line_.at(++done_); });
    if (!runs) return runs.problem();
    return seen[units] = met_in((*runs)[reverse_.duty]);
  }

  const StressPlan& plan_;
  const StressReverse& reverse_;
  ProgressLine line_;
  std::uint64_t done_ = 0;
};

}  // namespace

Shock at_units(const StressReverse::OfShock& of, int units) {
  auto shock = of.shock;
  if (of.by_days)
    shock.until = shock.from + units;
  else
    shock.share = double(units) / 100;
  return shock;
}

std::vector<Shock> all_at_units(const StressReverse::OfShock& of, int units) {
  std::vector<Shock> all;
  if (of.given) all.push_back(*of.given);
  if (units > 0) all.push_back(at_units(of, units));
  return all;
}

StressReverse to_break(const Request& request, const StressPlan& plan, const Outcomes& base) {
  StressReverse reverse;
  reverse.duty = duty_to_break(request, plan, base);
  reverse.cases = scenarios::count_cases(base, reverse.duty);
  reverse.needed = runs_needed(request, reverse.cases);
  reverse.holds_without = scenarios::count_met(base, reverse.duty) >= reverse.needed;
  return reverse;
}

Result<StressReverse> reversed(StressReverse reverse, const StressPlan& plan,
                               const StressResult& result) {
  Searching searching(plan, reverse);
  std::vector<StressReverse::OfShock> shocks, pairs;
  for (const auto& shock : plan.shocks) {
    auto of = searching.smallest(shock, {}, met_in(result.base.outcomes[reverse.duty]));
    if (!of) return of.problem();
    shocks.push_back(*std::move(of));
  }
  for (const auto& first : result.single) {
    for (const auto& second : plan.shocks) {
      const auto& given = first.shocks.front();
      if (plan.usual_shocks || !can_meet(given, second)) continue;
      auto of = searching.smallest(second, given, met_in(first.outcomes[reverse.duty]));
      if (!of) return of.problem();
      pairs.push_back(*std::move(of));
    }
  }
  reverse.shocks = std::move(shocks), reverse.pairs = std::move(pairs);
  return reverse;
}

}  // namespace stichtag::app
