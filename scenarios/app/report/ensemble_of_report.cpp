#include "scenarios/app/report/ensemble_of_report.hpp"

#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/page/progress.hpp"

namespace stichtag::app {
namespace {

// Those of the duties that fall due within the run.
std::vector<scenarios::QuotaWay> ways_of(const Simulated& alone) {
  std::vector<law::section_45::Duty> duties;
  for (const auto& row : alone.quota) {
    if (row.measured_when_due && row.operator_at == 0) duties.push_back(row.duty);
  }
  return scenarios::quota_ways(duties, alone.ran.spec.operators.size(), report::few_operators,
                               alone.ran.run.horizon);
}

}  // namespace

Result<std::optional<report::Ensemble>> ensemble_of_report(const Request& request,
                                                           const std::string& scenario,
                                                           const Simulated& alone) {
  const auto runs = request.runs.value_or(default_report_runs);
  if (runs < 2) return std::optional<report::Ensemble>();
  const auto futures = futures_asked(request, scenario, runs);
  if (!futures) return futures.problem();
  ProgressLine line(scenario + ", runs", runs);
  auto told = scenarios::told(**futures, ways_of(alone), alone.ran.spec, runs, jobs_asked(request),
                              [&](std::uint64_t count) { return line.at(count); });
  if (!told) return told.problem();
  if (!*told)
    return Problem{ProblemKind::machine, "stopped before all runs were done", scenario,
                   "nothing was written; --runs takes fewer"};
  return told;
}

}  // namespace stichtag::app
