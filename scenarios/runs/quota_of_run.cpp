#include "scenarios/runs/quota_of_run.hpp"

#include <algorithm>

#include "engine/projections/assessment.hpp"
#include "engine/projections/supervision.hpp"

namespace stichtag::scenarios {
namespace {

using law::section_45::Duty;
using projections::Count;

// The counts of an evening as a fleet of one version.
fleet::Fleet fleet_of(const run::Snapshot& snapshot) {
  fleet::Fleet fleet(1);
  for (const auto group : all_case_groups()) {
    const auto at = std::size_t(group);
    fleet.points[at] = snapshot.points[at];
    fleet.at(group, fleet::PointPlace::modern_meter) = snapshot.modern[at];
    fleet.at(group, fleet::PointPlace::legacy) = snapshot.legacy[at];
    const auto asked = snapshot.on_request[at];
    fleet.cohorts.add({fleet::Version{}, group, fleet::Basis::on_request, {}}, asked);
    fleet.cohorts.add({fleet::Version{}, group, fleet::Basis::voluntary, {}},
                      snapshot.equipped[at] - asked);
  }
  return fleet;
}

projections::FleetCounts counts_of(const run::Snapshot& snapshot) {
  projections::FleetCounts counts;
  for (std::size_t at = 0; at < counts.size(); ++at)
    counts[at] = {snapshot.points[at], snapshot.equipped[at], snapshot.on_request[at],
                  snapshot.modern[at], snapshot.legacy[at]};
  return counts;
}

const run::Snapshot* snapshot_on(const run::Run& run, std::uint32_t operator_at, Date day) {
  const std::pair wanted(day, operator_at);
  const auto at = std::lower_bound(run.snapshots.begin(), run.snapshots.end(), wanted,
                                   [](const run::Snapshot& snapshot, const auto& key) {
                                     return std::pair(snapshot.date, snapshot.operator_at) < key;
                                   });
  const bool found = at != run.snapshots.end() && std::pair(at->date, at->operator_at) == wanted;
  return found ? &*at : nullptr;
}

Date last_evening(const Period& horizon) { return *horizon.until - 1; }

// Drawn for a duty that was missed; shown if it opens within the horizon.
std::optional<Date> supervised(const QuotaRow& row, const std::string& name, const Ran& ran) {
  if (row.measure.met || !row.measured_when_due) return std::nullopt;
  const auto opens = projections::supervision_opens(
      row.duty,
      projections::supervision_stream(ran.run.key.seed, ran.run.key.replication, name,
                                      row.duty.name),
      ran.spec.regulator.supervision);
  return opens && *opens < *ran.run.horizon.until ? opens : std::nullopt;
}

Problem of_operator(Problem problem, const std::string& name) {
  problem.what = "operator '" + name + "': " + problem.what;
  return problem;
}

// What the operator planned to equip in the span of the duty and what it did by the evening; only
// newly-due=planned_tranche asks. What hung before the horizon is no part of it.
std::vector<projections::Tranche> tranches_of(const Duty& duty, const actors::OperatorSpec& spec,
                                              const run::Run& run, const run::Snapshot& evening) {
  std::vector<projections::Tranche> list;
  if (!duty.denominator.planned_tranche) return list;
  const auto& span = *duty.denominator.arising;
  const auto* before = snapshot_on(run, evening.operator_at, span.first - 1);
  for (const auto group : all_case_groups()) {
    if (!duty.denominator.groups.contains(group)) continue;
    const auto at = std::size_t(group);
    Count earlier = before != nullptr ? before->equipped[at] : 0;
    for (const auto& there : spec.at_start.installed) {
      if (before == nullptr && there.group == group) earlier += there.gateways;
    }
    const auto done = std::max<Count>(evening.equipped[at] - earlier, 0);
    const auto tranche = projections::tranche_of(spec, group, span, done);
    if (!tranche) return {};
    list.push_back(*tranche);
  }
  return list;
}

// What is missing on `asked.on`, and whether there is time enough.
Result<Done> look_ahead(QuotaRow& row, const QuotaAsked& asked, const Ran& ran,
                        const run::Snapshot& today) {
  const auto& spec = ran.spec.operators[row.operator_at];
  const auto ahead = projections::assess(row.duty, fleet_of(today), spec,
                                         {asked.on,
                                          ran.run.horizon.from,
                                          today.ready,
                                          {},
                                          tranches_of(row.duty, spec, ran.run, today)});
  if (!ahead) return ahead.problem();
  row.missing_today = ahead->measure.short_units;
  row.needed_a_week = ahead->needed_a_week;
  row.slack = ahead->slack;
  row.latest_start = ahead->latest_safe_start;
  return Done{};
}

}  // namespace

DutyInRun::DutyInRun(const Duty& duty, const run::Run& run)
    : DutyInRun(duty, run, std::min(duty.due, last_evening(run.horizon))) {}

DutyInRun::DutyInRun(const Duty& duty, const run::Run& run, Date evening)
    : duty_(duty), run_(run), evening_(evening), census_(duty, run.horizon.from, evening) {}

Result<std::optional<projections::Measure>> DutyInRun::of(const actors::OperatorSpec& spec,
                                                          std::uint32_t operator_at) {
  const auto* then = snapshot_on(run_, operator_at, evening_);
  if (then == nullptr) return std::optional<projections::Measure>();
  auto census = census_.of(counts_of(*then), spec);
  census.tranches = tranches_of(duty_, spec, run_, *then);
  const auto measure = projections::measure(duty_, census);
  if (!measure) return of_operator(measure.problem(), spec.name);
  return std::optional(*measure);
}

std::vector<Duty> duties_of(const law::LegalState& state, const QuotaAsked& asked) {
  law::Inquiry inquiry(asked.known, law::Addressee::gmsb, asked.readings);
  auto duties = law::section_45::duties(state, inquiry);
  // The end states of § 29(3), (5) and § 31 are no quota.
  std::erase_if(duties, [](const Duty& duty) { return !duty.norm.starts_with("MsbG § 45"); });
  return duties;
}

std::vector<Date> evenings_for(const std::vector<Duty>& duties, const QuotaAsked& asked,
                               const Period& horizon) {
  std::vector<Date> days{std::min(asked.on, last_evening(horizon)), last_evening(horizon)};
  for (const auto& duty : duties) {
    if (horizon.from <= duty.due && duty.due < *horizon.until) days.push_back(duty.due);
    if (!duty.denominator.planned_tranche) continue;
    const auto before = duty.denominator.arising->first - 1;
    if (horizon.from <= before && before < *horizon.until) days.push_back(before);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

Result<std::vector<QuotaRow>> quota_rows(const std::vector<Duty>& duties, const QuotaAsked& asked,
                                         const Ran& ran) {
  std::vector<QuotaRow> rows;
  const auto& horizon = ran.run.horizon;
  std::vector<DutyInRun> in_run;
  for (const auto& duty : duties) in_run.emplace_back(duty, ran.run);
  for (std::uint32_t at = 0; at < ran.spec.operators.size(); ++at) {
    const auto& spec = ran.spec.operators[at];
    for (std::size_t i = 0; i < duties.size(); ++i) {
      const auto& duty = duties[i];
      if (duty.due < horizon.from) continue;
      const auto measure = in_run[i].of(spec, at);
      if (!measure) return measure.problem();
      const auto* today = snapshot_on(ran.run, at, std::min(asked.on, last_evening(horizon)));
      if (!*measure || today == nullptr) continue;
      QuotaRow row{at, duty, **measure, duty.due < *horizon.until, {},
                   0,  {},   0,         projections::NotNeeded{}};
      row.supervision_opens = supervised(row, spec.name, ran);
      if (const auto done = look_ahead(row, asked, ran, *today); !done) return done.problem();
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

}  // namespace stichtag::scenarios
