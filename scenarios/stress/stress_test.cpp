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

// A child scenario that ends earlier.
Result<Scenario> ending(const Scenario& scenario, Date until) {
  ScenarioFile file;
  file.file = scenario.name;
  file.title = scenario.title, file.story = scenario.story;
  file.horizon = Period{scenario.horizon.from, until};
  file.horizon_where = scenario.horizon_where;
  return branch(scenario, file);
}

std::string measure_of(const std::string& duty, const std::string& operator_name) {
  return "quota-met/" + duty + "/" + operator_name;
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
  auto shorter = ending(stressed.scenario, std::min(last, *spec->horizon.until));
  if (!shorter) return shorter.problem();
  test.scenario_ = *std::move(shorter);
  return test;
}

Result<Met> StressTest::under(const std::vector<Shock>& shocks,
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
  Met met;
  for (const auto& name : duties_.names) {
    const auto& measures = (*futures)->measures();
    const auto wanted = measure_of(name, stressed_.operator_name);
    const auto at = std::find_if(measures.begin(), measures.end(),
                                 [&](const Measure& one) { return one.name == wanted; });
    met.emplace_back();
    for (const auto& values : members.values) {
      const double value =
          at == measures.end() ? undefined : (*values)[std::size_t(at - measures.begin())];
      met.back().push_back(std::isnan(value) || value == 1);
    }
  }
  return met;
}

std::uint64_t count_met(const Met& met, std::size_t duty) {
  return std::uint64_t(std::count(met[duty].begin(), met[duty].end(), true));
}

std::uint64_t count_broken(const Met& before, const Met& after, std::size_t duty) {
  std::uint64_t count = 0;
  for (std::size_t k = 0; k < before[duty].size(); ++k)
    count += before[duty][k] && !after[duty][k] ? 1 : 0;
  return count;
}

}  // namespace stichtag::scenarios
