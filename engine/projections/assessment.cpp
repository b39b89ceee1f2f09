#include "engine/projections/assessment.hpp"

#include <algorithm>

namespace stichtag::projections {
namespace {

namespace s45 = law::section_45;

bool concerns(const Duty& duty, const PointClass& points) {
  const auto& window = duty.denominator.arising;
  return duty.denominator.groups.contains(points.group) &&
         (!window || (points.arose.first >= window->first && points.arose.last <= window->last));
}

// Mean watts of the points of the duty that do not count yet; 1 for a duty in points.
double units_a_point(const Duty& duty, const Census& census) {
  if (duty.denominator.unit == s45::Unit::points) return 1;
  Amount open;
  for (const auto& each : census.classes) {
    if (!concerns(duty, each)) continue;
    const auto& done = duty.equipped.needs_control_device ? each.controlled : each.imsys;
    open.points += each.all.points - done.points;
    open.watts += each.all.watts - done.watts;
  }
  return open.points == 0 ? 1 : double(open.watts) / double(open.points);
}

}  // namespace

Result<Assessment> assess(const Duty& duty, const fleet::Fleet& fleet,
                          const actors::OperatorSpec& spec, const Today& today) {
  const auto at = std::max(duty.due, today.on);
  auto census = census_of(fleet, spec, today.on, at, today.assumed);
  census.tranches = today.tranches;
  const auto measured = measure(duty, census);
  if (!measured) return measured.problem();
  const Need need{measured->short_units, duty.due};
  Pace afresh{spec.crews, spec.buying.lead_weeks, today.supply, units_a_point(duty, census)};
  auto running = afresh;
  running.crews.at_start = today.crews;
  running.lead_weeks = 0;
  const auto earliest = std::min(spec.rollout_starts, today.on);
  return Assessment{*measured, needed_a_week(need, today.on), slack(need, running, today.on),
                    latest_safe_start(need, afresh, today.on, earliest)};
}

}  // namespace stichtag::projections
