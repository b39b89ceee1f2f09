// What grows by itself: points, and modern meters in their turn.
#include <algorithm>

#include "engine/law/section_29.hpp"
#include "engine/run/one_operator.hpp"

namespace stichtag::run {

// Others have as many points at the end as at the start.
std::vector<CaseGroup> OneOperator::growing_groups() const {
  std::vector<CaseGroup> groups;
  for (const auto group : all_case_groups()) {
    const bool jumps =
        group == CaseGroup::controllable_14a && spec_.disruptions.demand_14a.share > 0;
    if (spec_.points[std::size_t(group)].growth_a_year != 0 || jumps) groups.push_back(group);
  }
  return groups;
}

namespace {

// Year by year, evenly within a year.
double growth(double a_year, std::size_t months) {
  double factor = 1 + a_year * double(months % 12) / 12;
  for (std::size_t year = 0; year < months / 12; ++year) factor *= 1 + a_year;
  return factor;
}

}  // namespace

// Points of today: nobody looks at them before the operator decides.
void OneOperator::grow(Tally& tally) {
  const auto month = prepared_.almanac.month_of(day_);
  if (std::exchange(course_.grown_in, month) == month) return;
  const auto points = points_on(day_);
  for (const auto group : growing_) {
    const auto more = points[std::size_t(group)] - state_.fleet.points[std::size_t(group)];
    if (more > 0) changes_.add(actors::PointsGrown{group, more});
  }
  happen(tally);
}

// As of the first day of the month; never fewer than there are.
ByGroup OneOperator::points_on(Date day) const {
  auto all = state_.fleet.points;
  const auto months = prepared_.almanac.month_of(day);
  double rate = 0;
  double factor = 1;
  for (const auto group : growing_) {
    const auto& points = spec_.points[std::size_t(group)];
    if (points.growth_a_year != rate) factor = growth(rate = points.growth_a_year, months);
    double grown = double(points.at_start) * factor;
    if (group == CaseGroup::controllable_14a) {
      const auto first = std::max(prepared_.almanac.month_begins[months], horizon_.from);
      grown *= 1 + share_come(spec_.disruptions.demand_14a, first);
    }
    all[std::size_t(group)] = std::max(all[std::size_t(group)], Count(grown + 0.5));
  }
  return all;
}

// Of the half-year to come, on its first day, or of what is left of it when the horizon begins;
// other crews than those for gateways.
void OneOperator::fit_modern_meters(Tally& tally) {
  grow(tally);
  const auto begun = Date::of(day_.year(), day_.month() < 7 ? 1 : 7, 1);
  const auto ends = add_months_down(begun, 6);
  const auto share = spec_.modern_meters_a_year / 2 * double(ends - day_) / double(ends - begun);
  for (const auto group : all_case_groups()) {
    const auto old = state_.fleet.at(group, fleet::PointPlace::old_meter);
    if (old == 0 || law::is_mandatory(group)) continue;
    const auto all = double(state_.fleet.points[std::size_t(group)]);
    const auto n = std::min(old, Count(all * share + 0.5));
    if (n > 0) changes_.add(actors::ModernMetersInTurn{group, n});
  }
  happen(tally);
  if (ends < *horizon_.until)
    course_.agenda.push(ends, simulation::Phase::facts, {.kind = Kind::half_year});
}

}  // namespace stichtag::run
