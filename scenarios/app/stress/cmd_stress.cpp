// `stichtag stress`: which shocks break a duty, alone and in pairs, and the smallest that does.
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/progress.hpp"
#include "scenarios/app/stress/stress_asked.hpp"
#include "scenarios/app/stress/stress_output.hpp"

namespace stichtag::app {
namespace {

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
  ProgressLine line("runs", plan.runs * (1 + result.single.size() + result.pairs.size()));
  std::uint64_t done = 0;
  const auto simulate = [&](StressCase& one) -> Result<Done> {
    auto outcomes = plan.test.under(one.shocks, [&] { return line.at(++done); });
    if (!outcomes) return outcomes.problem();
    one.outcomes = *std::move(outcomes);
    return Done{};
  };
  if (const auto base = simulate(result.base); !base) return base.problem();
  if (request.reverse) result.reverse = to_break(request, plan, result.base.outcomes);
  if (result.reverse && !result.reverse->holds_without) {
    result.single.clear();  // there is nothing to break
    return result;
  }
  for (auto* list : {&result.single, &result.pairs})
    for (auto& one : *list)
      if (const auto ran = simulate(one); !ran) return ran.problem();
  return result;
}

Result<Output> stress_command(const Request& request) {
  const auto plan = stress_planned(request);
  if (!plan) return plan.problem();
  auto result = stressed(request, *plan);
  if (!result) return result.problem();
  if (result->reverse && result->reverse->holds_without) {
    auto reverse = reversed(*result->reverse, *plan, *result);
    if (!reverse) return reverse.problem();
    result->reverse = *std::move(reverse);
  }
  return stress_output(request, *plan, *result);
}

}  // namespace stichtag::app
