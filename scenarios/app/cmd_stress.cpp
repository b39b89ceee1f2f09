// `stichtag stress`: which shocks break a duty, alone and in pairs, and the smallest that does.
#include "scenarios/app/commands.hpp"
#include "scenarios/app/progress.hpp"
#include "scenarios/app/stress_asked.hpp"
#include "scenarios/app/stress_output.hpp"

namespace stichtag::app {
namespace {

using scenarios::Met;
using scenarios::Shock;

std::vector<StressCase> pairs_of(const std::vector<Shock>& shocks) {
  std::vector<StressCase> pairs;
  for (std::size_t i = 0; i < shocks.size(); ++i)
    for (std::size_t k = i + 1; k < shocks.size(); ++k)
      if (can_meet(shocks[i], shocks[k])) pairs.push_back({{shocks[i], shocks[k]}, {}});
  return pairs;
}

}  // namespace

bool can_meet(const Shock& one, const Shock& other) {
  if (is_of_a_line(one.kind) && is_of_a_line(other.kind)) return one.line != other.line;
  return one.kind != other.kind;
}

Result<StressResult> stressed(const Request& request, const StressPlan& plan) {
  StressResult result;
  for (const auto& shock : plan.shocks) result.single.push_back({{shock}, {}});
  if (!request.reverse) result.pairs = pairs_of(plan.shocks);
  std::vector<StressCase*> cases{&result.base};
  for (auto& one : result.single) cases.push_back(&one);
  for (auto& one : result.pairs) cases.push_back(&one);
  ProgressLine line("runs", plan.runs * cases.size());
  std::uint64_t done = 0;
  for (auto* one : cases) {
    auto met = plan.test.under(one->shocks, [&] { return line.at(++done); });
    if (!met) return met.problem();
    one->met = *std::move(met);
  }
  return result;
}

Result<Output> stress_command(const Request& request) {
  const auto plan = stress_planned(request);
  if (!plan) return plan.problem();
  auto result = stressed(request, *plan);
  if (!result) return result.problem();
  if (request.reverse) {
    auto reverse = reversed(request, *plan, *result);
    if (!reverse) return reverse.problem();
    result->reverse = *std::move(reverse);
  }
  return stress_output(request, *plan, *result);
}

}  // namespace stichtag::app
