#include "scenarios/app/ensemble_of_report.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/app/futures_asked.hpp"
#include "scenarios/app/progress.hpp"
#include "scenarios/runs/quota_on_the_way.hpp"
#include "scenarios/settings.hpp"

namespace stichtag::app {
namespace {

using law::section_45::Duty;
using scenarios::Values;

constexpr int quarters = 12;  // of the way to a due day

// A duty, whose share is followed, of one operator or of all together, on the evenings of a way.
struct Way {
  Duty duty;
  std::optional<std::uint32_t> who;
  std::vector<Date> evenings;
};

// Every quarter back from the due day, as long as points may arise that the duty counts.
std::vector<Date> evenings_of(const Duty& duty, const Period& horizon) {
  std::vector<Date> days;
  for (int quarter = quarters; quarter >= 0; --quarter) {
    const auto day = add_months_down(duty.due, -3 * quarter);
    const bool begun = !duty.denominator.arising || day >= duty.denominator.arising->first;
    if (begun && day >= horizon.from && day < *horizon.until) days.push_back(day);
  }
  return days;
}

std::vector<Way> ways_of(const Simulated& alone) {
  std::vector<Way> ways;
  const bool each = alone.ran.spec.operators.size() <= report::few_operators;
  for (const auto& row : alone.quota) {
    if (!row.measured_when_due || (!each && row.operator_at != 0)) continue;
    auto evenings = evenings_of(row.duty, alone.ran.run.horizon);
    ways.push_back(
        {row.duty, each ? std::optional(row.operator_at) : std::nullopt, std::move(evenings)});
  }
  return ways;
}

// Not a number where there is nothing to equip yet.
Result<double> share_on(Date day, const Way& way, const scenarios::Ran& alone,
                        const run::Run& run) {
  run::Count equipped = 0, all = 0;
  for (std::uint32_t at = 0; at < alone.spec.operators.size(); ++at) {
    if (way.who && *way.who != at) continue;
    const auto measure = scenarios::measured_on(day, run, alone.spec.operators[at], at, way.duty);
    if (!measure) return measure.problem();
    if (!*measure) continue;
    equipped += (*measure)->equipped;
    all += (*measure)->denominator;
  }
  return all > 0 ? double(equipped) / double(all) : scenarios::undefined;
}

// As `stichtag run --replication K`, with points counted on more evenings.
Result<scenarios::Ran> run_of(Request request, const std::string& scenario, std::uint64_t member,
                              const std::vector<Date>& evenings) {
  request.replication = member;
  auto given = asked(request, scenario);
  if (!given) return given.problem();
  auto changed = scenarios::with_settings(given->scenario, request.settings);
  if (!changed) return changed.problem();
  given->scenario = *std::move(changed);
  if (const auto done = draw_inputs(request, *given); !done) return done.problem();
  run::Options options;
  options.keep_events = false;
  options.snapshots = evenings;
  return run_scenario(given->scenario, given->readings, {request.seed, member}, options);
}

struct Followed {
  const Request& request;
  const std::string& scenario;
  const scenarios::Futures& futures;
  const std::vector<Way>& ways;
  std::vector<Date> evenings;  // of all ways, in order
};

// The measures of the member, then the shares of all ways.
Result<Values> member_of(const Followed& followed, std::uint64_t member) {
  auto values = followed.futures.member(member);
  if (!values) return values;
  const auto ran = run_of(followed.request, followed.scenario, member, followed.evenings);
  if (!ran) return ran.problem();
  for (const auto& way : followed.ways) {
    for (const auto day : way.evenings) {
      const auto share = share_on(day, way, *ran, ran->run);
      if (!share) return share.problem();
      (*values).push_back(*share);
    }
  }
  return values;
}

std::vector<report::Fan> fans_of(const std::vector<Way>& ways, const scenarios::Ran& alone,
                                 std::span<const scenarios::Summary> summaries) {
  std::vector<report::Fan> fans;
  std::size_t at = 0;
  for (const auto& way : ways) {
    report::Fan fan{way.duty.name, way.who ? alone.spec.operators[*way.who].name : "", {}};
    for (const auto day : way.evenings) {
      const auto& quantiles = summaries[at++].quantiles;
      if (quantiles) fan.points.push_back({day, *quantiles});
    }
    fans.push_back(std::move(fan));
  }
  return fans;
}

}  // namespace

Result<std::optional<report::Ensemble>> ensemble_of_report(const Request& request,
                                                           const std::string& scenario,
                                                           const Simulated& alone) {
  const auto runs = request.runs.value_or(default_report_runs);
  if (runs < 2) return std::optional<report::Ensemble>();
  const auto ways = ways_of(alone);
  std::vector<Date> evenings;
  for (const auto& way : ways)
    evenings.insert(evenings.end(), way.evenings.begin(), way.evenings.end());
  const auto shares = evenings.size();
  std::sort(evenings.begin(), evenings.end());
  evenings.erase(std::unique(evenings.begin(), evenings.end()), evenings.end());
  const auto futures = futures_asked(request, scenario, runs);
  if (!futures) return futures.problem();
  auto members = scenarios::none_yet({}, runs);
  const Followed followed{request, scenario, **futures, ways, evenings};
  ProgressLine line(scenario + ", runs", runs);
  const auto done = scenarios::run_missing(
      members, [&](std::uint64_t member) { return member_of(followed, member); },
      jobs_asked(request), [&](std::uint64_t count) { return line.at(count); });
  if (!done) return done.problem();
  if (!members.complete())
    return Problem{ProblemKind::machine, "stopped before all runs were done", scenario,
                   "nothing was written; --runs takes fewer"};
  auto measures = (*futures)->measures();
  const auto own = measures.size();
  measures.resize(own + shares, {"share", "share", scenarios::MeasureKind::number});
  auto all = summaries(measures, members);
  auto fans = fans_of(ways, alone.ran, std::span(all).subspan(own));
  all.resize(own);
  return std::optional(report::Ensemble{runs, std::move(all), std::move(fans)});
}

}  // namespace stichtag::app
