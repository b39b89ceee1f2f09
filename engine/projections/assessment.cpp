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

// Points of the duty that have no gateway, as of its due day; where some of its groups may not be
// equipped today, of the others alone.
Count open_until_due(const Duty& duty, const Census& census, const actors::AtHand& at_hand) {
  Count open = 0;
  for (const auto& each : census.classes) {
    const bool permitted = (at_hand.permitted & actors::bit_of(each.group)) != 0;
    if (permitted && concerns(duty, each)) open += each.all.points - each.imsys.points;
  }
  return open;
}

// Whoever is at work goes on with the crews of today, if they are more than those of a start.
Pace full_effort(const actors::OperatorSpec& spec, const actors::Ready& ready, double unit) {
  Pace pace{spec.crews, spec.buying.lead_weeks, ready.at_hand.on_shelf, ready.deliveries, {}, unit};
  pace.crews.at_start =
      std::max(pace.crews.at_start, double(ready.crews) / actors::parts_of_a_crew);
  return pace;
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
  auto census = census_of(fleet, spec, {today.began, today.on, at}, today.assumed);
  census.tranches = today.tranches;
  const auto measured = measure(duty, census);
  if (!measured) return measured.problem();
  const Need need{measured->short_units, duty.due};
  const auto unit = units_a_point(duty, census);
  const auto earliest = std::min(spec.rollout_starts, today.on);
  Assessment result{*measured, needed_a_week(need, today.on), 0, NotNeeded{}};
  if (duty.equipped.equipment == s45::Equipment::modern_meter) {
    const auto pace = in_turn(spec, duty, census);
    result.slack = installable(pace, today.on + 1, duty.due) - need.missing;
    result.latest_safe_start = latest_safe_start(need, pace, today.on, earliest);
    return result;
  }
  const auto pace = full_effort(spec, today.ready, unit);
  const auto open = whole(double(open_until_due(duty, census, today.ready.at_hand)) * unit);
  result.slack = std::min(installable(pace, today.on + 1, duty.due), open) - need.missing;
  result.latest_safe_start = latest_safe_start(need, pace, today.on, earliest);
  return result;
}

}  // namespace stichtag::projections
