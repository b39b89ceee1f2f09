#include "engine/projections/assessment.hpp"

#include <algorithm>
#include <limits>

namespace stichtag::projections {
namespace {

namespace s45 = law::section_45;

constexpr double days_a_year = 365.2425;

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

// What full capacity brings until the due day; where only some groups of the duty may be equipped
// today, no more than is open there.
double points_until_due(const Duty& duty, const Census& census, const actors::OperatorSpec& spec,
                        const Today& today) {
  const auto can = actors::can_install(spec, today.working_days, today.at_hand.gateways,
                                       {today.on, std::max(duty.due, today.on) + 1});
  Count open = 0;
  bool all = true;
  for (const auto& each : census.classes) {
    if (!concerns(duty, each)) continue;
    const bool permitted = (today.at_hand.permitted & actors::bit_of(each.group)) != 0;
    if (permitted) open += each.all.points - each.imsys.points;
    all = all && (permitted || each.all.points == 0);
  }
  return all ? can : std::min(can, double(open));
}

// § 29(3): the crews of the ordinary rollout, who need no gateway. Five working days of seven.
Pace in_turn(const actors::OperatorSpec& spec, const Duty& duty, const Census& census) {
  Count points = 0;
  for (const auto& each : census.classes)
    if (concerns(duty, each)) points += each.all.points;
  Pace pace;
  pace.crews.at_start = pace.crews.most = std::numeric_limits<double>::infinity();
  const auto a_day = spec.modern_meters_a_year * double(points) * 7 / (5 * days_a_year);
  pace.supply = [a_day](Date) { return a_day; };
  return pace;
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
  const auto unit = units_a_point(duty, census);
  const auto earliest = std::min(spec.rollout_starts, today.on);
  Assessment result{*measured, needed_a_week(need, today.on), 0, NotNeeded{}};
  if (duty.equipped.equipment == s45::Equipment::modern_meter) {
    const auto pace = in_turn(spec, duty, census);
    result.slack = installable(pace, today.on, duty.due) - need.missing;
    result.latest_safe_start = latest_safe_start(need, pace, today.on, earliest);
    return result;
  }
  const Pace afresh{spec.crews, spec.buying.lead_weeks, {}, unit};
  result.slack = whole(points_until_due(duty, census, spec, today) * unit) - need.missing;
  result.latest_safe_start = latest_safe_start(need, afresh, today.on, earliest);
  return result;
}

}  // namespace stichtag::projections
