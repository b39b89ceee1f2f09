#include "engine/projections/assessment.hpp"

#include <algorithm>

namespace stichtag::projections {
namespace {

namespace s45 = law::section_45;

// Mean watts of the points of the duty that are not equipped; 1 for a duty in points.
double units_a_point(const Duty& duty, const Census& census) {
  if (duty.denominator.unit == s45::Unit::points) return 1;
  Amount open;
  for (const auto& each : census.classes) {
    if (!duty.denominator.groups.contains(each.group)) continue;
    open.points += each.all.points - each.imsys.points;
    open.watts += each.all.watts - each.imsys.watts;
  }
  return open.points == 0 ? 0 : double(open.watts) / double(open.points);
}

}  // namespace

Result<Assessment> assess(const Duty& duty, const fleet::Fleet& fleet,
                          const actors::OperatorSpec& spec, const Today& today) {
  const auto at = std::max(duty.due, today.on);
  const auto census = census_of(fleet, spec, today.on, at, today.assumed);
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
