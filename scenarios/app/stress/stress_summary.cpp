#include "scenarios/app/stress/stress_summary.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/app/page/text_table.hpp"
#include "scenarios/report/quota.hpp"

namespace stichtag::app {

using scenarios::count_broken;
using scenarios::count_cases;
using scenarios::count_met;
using scenarios::count_missed;
using scenarios::Shock;

std::string short_name(const Shock& shock) {
  const auto& name = shock.kind == scenarios::ShockKind::certificate_lapse
                         ? "lapse"
                         : scenarios::shock_names()[std::size_t(shock.kind)];
  return name + " " +
         (is_of_a_line(shock.kind) ? shock.line : scenarios::share_in_words(shock.share));
}

std::string short_names(const std::vector<Shock>& shocks) {
  std::vector<std::string> names;
  for (const auto& shock : shocks) names.push_back(short_name(shock));
  return joined(names, " + ");
}

std::optional<Worst> worst_shock(const StressPlan& plan, const StressResult& result) {
  std::optional<Worst> worst;
  std::uint64_t most = 0;
  for (const auto& one : result.single) {
    for (std::size_t i = 0; i < plan.test.duties().size(); ++i) {
      const auto broken = count_broken(result.base.outcomes, one.outcomes, i);
      if (broken <= most) continue;
      worst = Worst{&one, i};
      most = broken;
    }
  }
  return worst;
}

namespace {

// Of the runs in which the duty has a case.
std::string of_runs(std::uint64_t count, std::uint64_t runs) {
  return std::to_string(count) + " of " + std::to_string(runs);
}

// What may be missed although nothing happens.
std::string at_risk(const StressPlan& plan, const StressResult& result) {
  std::vector<std::string> weak, without_case;
  for (std::size_t i = 0; i < plan.test.duties().size(); ++i) {
    const auto& base = result.base.outcomes;
    const auto missed = count_missed(base, i), cases = count_cases(base, i);
    if (cases == 0) without_case.push_back(plan.test.duties().names[i]);
    if (missed > 0) weak.push_back(plan.test.duties().names[i] + " in " + of_runs(missed, cases));
  }
  const auto none =
      without_case.empty()
          ? ""
          : " No case, so neither met nor missed: " + joined(without_case, ", ") + ".";
  if (weak.empty() && without_case.size() == plan.test.duties().size()) return none.substr(1);
  if (weak.empty()) return "Without a shock every duty is met in every run." + none;
  return "Without a shock missed: " + joined(weak, ", ") + " runs." + none;
}

// Shocks that leave a duty met in as few runs as the worst one.
std::string worst_in_words(const StressPlan& plan, const StressResult& result) {
  const auto worst = worst_shock(plan, result);
  if (!worst) return "No shock alone breaks a duty in any run.";
  const auto& under = worst->one->outcomes;
  const auto left = count_met(under, worst->duty);
  std::vector<std::string> names;
  for (const auto& one : result.single)
    if (count_met(one.outcomes, worst->duty) == left) names.push_back(short_names(one.shocks));
  return "Worst shock" + std::string(names.size() > 1 ? "s, one as bad as the other: " : ": ") +
         joined(names, ", ") + ". " + plan.test.duties().names[worst->duty] + " is then met in " +
         of_runs(left, count_cases(under, worst->duty)) + " runs.";
}

// Somewhere there is something to break.
bool any_met(const StressPlan& plan, const StressResult& result) {
  for (std::size_t i = 0; i < plan.test.duties().size(); ++i)
    if (count_met(result.base.outcomes, i) > 0) return true;
  return false;
}

bool breaks(const StressResult& result, const StressCase& one, std::size_t duty) {
  return count_broken(result.base.outcomes, one.outcomes, duty) > 0;
}

// What nothing of all this touches.
std::string untouched(const StressPlan& plan, const StressResult& result) {
  const auto& names = plan.test.duties().names;
  std::vector<std::string> safe, harmless;
  auto all = result.single;
  all.insert(all.end(), result.pairs.begin(), result.pairs.end());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool broken = std::any_of(all.begin(), all.end(),
                                    [&](const StressCase& one) { return breaks(result, one, i); });
    const auto cases = count_cases(result.base.outcomes, i);
    if (!broken && cases > 0 && count_met(result.base.outcomes, i) == cases)
      safe.push_back(names[i]);
  }
  for (const auto& one : result.single) {
    bool broken = false;
    for (std::size_t i = 0; i < names.size(); ++i) broken = broken || breaks(result, one, i);
    if (!broken) harmless.push_back(short_names(one.shocks));
  }
  std::string text;
  if (!safe.empty())
    text += wrapped("- Met in every run of every case: " + joined(safe, ", ") + ".");
  if (!harmless.empty()) text += wrapped("- Breaks nothing alone: " + joined(harmless, ", ") + ".");
  return text;
}

}  // namespace

std::string in_short(const StressPlan& plan, const StressResult& result) {
  const auto risk = wrapped("- " + at_risk(plan, result));
  bool any = false;
  for (std::size_t i = 0; i < plan.test.duties().size(); ++i)
    any = any || count_cases(result.base.outcomes, i) > 0;
  if (!any) return risk;
  if (!any_met(plan, result))
    return risk +
           wrapped(
               "- Every duty that has a case is missed in every run as it is: there is "
               "nothing left for a shock to break, and this page says nothing of their harm.");
  return risk + wrapped("- " + worst_in_words(plan, result)) + untouched(plan, result);
}

std::string duties_in_words(const StressPlan& plan) {
  const report::Speech say(report::Language::english);
  const auto& given = plan.given;
  std::string text;
  for (const auto& duty :
       scenarios::duties_of(given.state, {given.readings, given.known, given.known})) {
    const auto& names = plan.test.duties().names;
    if (std::find(names.begin(), names.end(), duty.name) == names.end()) continue;
    text += wrapped("- " + duty.name + ": " + report::duty_in_words(duty, say) + " (" + duty.norm +
                    ")");
  }
  return text;
}

std::string how_to_go_on(const Request& request, const StressPlan& plan,
                         const StressResult& result) {
  if (result.reverse) return "";
  const auto worst = worst_shock(plan, result);
  if (!worst) return "";
  const auto target =
      request.target.empty() ? " --target " + plan.test.duties().names[worst->duty] : "";
  return wrapped("How long a shock may last before a duty breaks: " + plan.repeat + " --reverse" +
                 target);
}

}  // namespace stichtag::app
