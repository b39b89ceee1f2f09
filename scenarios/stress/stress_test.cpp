#include "scenarios/stress/stress_test.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/ensemble/members.hpp"
#include "scenarios/one_operator.hpp"

namespace stichtag::scenarios {
namespace {

// Work is drawn up to a month at once; a span that the horizon cuts is drawn otherwise. So it ends
// a little after the last duty, and every run is that of the whole horizon up to there.
constexpr int longest_span = 92;

// A child scenario whose run begins as before and ends earlier.
Result<Scenario> ending(const Scenario& scenario, Period horizon) {
  ScenarioFile file;
  file.file = scenario.name;
  file.title = scenario.title, file.story = scenario.story;
  file.horizon = horizon;
  file.horizon_where = scenario.horizon_where;
  return branch(scenario, file);
}

std::string measure_of(const std::string& duty, const std::string& operator_name) {
  return "quota-met/" + duty + "/" + operator_name;
}

// Of quota-met.
Outcome outcome_of(double value) {
  if (std::isnan(value)) return Outcome::no_case;
  return value == 1 ? Outcome::met : Outcome::missed;
}

}  // namespace

Result<StressTest> StressTest::of(const Stressed& stressed, Date first, Date past) {
  const auto spec = actors_to_run(stressed.scenario);
  if (!spec) return spec.problem();
  if (const auto place = place_of_operator(*spec, stressed.operator_name); !place)
    return place.problem();
  if (spec->operators.size() > named_operators)
    return Problem{
        .what = "more than " + std::to_string(named_operators) + " operators are too many for this",
        .where = stressed.scenario.name,
        .hint = "their duties are not told apart; write the operator into a scenario of its own"};
  StressTest test(stressed);
  for (const auto& duty : duties_of(law::fold(stressed.scenario.log),
                                    {stressed.readings, stressed.known, stressed.known})) {
    if (duty.due < std::max(first, spec->horizon.from) || duty.due >= past) continue;
    if (duty.due >= *spec->horizon.until) continue;
    if (!stressed.duty.empty() && duty.name != stressed.duty) continue;
    test.duties_.names.push_back(duty.name);
    test.duties_.due.push_back(duty.due);
  }
  if (test.duties_.size() == 0)
    return Problem{.what = "no duty of § 45 falls due from " + to_string(first) + " until before " +
                           to_string(std::min(past, *spec->horizon.until)),
                   .where = stressed.scenario.name,
                   .hint = "choose an earlier --from, or a scenario with a later horizon"};
  const auto& due = test.duties_.due;
  const auto last = *std::max_element(due.begin(), due.end()) + 1 + longest_span;
  auto shorter =
      ending(stressed.scenario, {spec->horizon.from, std::min(last, *spec->horizon.until)});
  if (!shorter) return shorter.problem();
  test.scenario_ = *std::move(shorter);
  return test;
}

Result<Outcomes> StressTest::under(const std::vector<Shock>& shocks,
                                   const std::function<bool()>& progress) const {
  auto shocked = with_shocks(scenario_, shocks);
  if (!shocked) return shocked.problem();
  auto asked = stressed_.asked;
  asked.quota_only = true;
  const auto futures = Futures::of(*shocked, stressed_.readings, stressed_.known, asked);
  if (!futures) return futures.problem();
  auto members = none_yet({}, asked.runs);
  const auto done = run_missing(
      members, [&](std::uint64_t k) { return (*futures)->member(k); }, stressed_.jobs,
      [&](std::uint64_t) { return progress(); });
  if (!done) return done.problem();
  if (!members.complete())
    return Problem{ProblemKind::machine, "stopped before all runs were done", "stress",
                   "ask for fewer --runs"};
  Outcomes outcomes;
  for (const auto& name : duties_.names) {
    const auto& measures = (*futures)->measures();
    const auto wanted = measure_of(name, stressed_.operator_name);
    const auto at = std::find_if(measures.begin(), measures.end(),
                                 [&](const Measure& one) { return one.name == wanted; });
    outcomes.emplace_back();
    for (const auto& values : members.values)
      outcomes.back().push_back(at == measures.end()
                                    ? Outcome::no_case
                                    : outcome_of((*values)[std::size_t(at - measures.begin())]));
  }
  return outcomes;
}

std::uint64_t count_of(Outcome outcome, const std::vector<Outcome>& runs) {
  return std::uint64_t(std::count(runs.begin(), runs.end(), outcome));
}

std::uint64_t count_met(const Outcomes& outcomes, std::size_t duty) {
  return count_of(Outcome::met, outcomes[duty]);
}

std::uint64_t count_missed(const Outcomes& outcomes, std::size_t duty) {
  return count_of(Outcome::missed, outcomes[duty]);
}

std::uint64_t count_cases(const Outcomes& outcomes, std::size_t duty) {
  return count_met(outcomes, duty) + count_missed(outcomes, duty);
}

std::uint64_t count_broken(const Outcomes& before, const Outcomes& after, std::size_t duty) {
  std::uint64_t count = 0;
  for (std::size_t k = 0; k < before[duty].size(); ++k)
    count += is_broken(before[duty][k], after[duty][k]) ? 1 : 0;
  return count;
}

}  // namespace stichtag::scenarios
