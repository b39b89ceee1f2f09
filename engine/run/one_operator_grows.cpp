// What grows by itself: points, and modern meters in their turn.
#include <algorithm>

#include "engine/actors/operator/growth.hpp"
#include "engine/law/section_29.hpp"
#include "engine/run/one_operator.hpp"

namespace stichtag::run {

// Others have as many points at the end as at the start.
std::vector<CaseGroup> OneOperator::growing_groups() const {
  std::vector<CaseGroup> groups;
  for (const auto group : all_case_groups())
    if (actors::grows(spec_, group)) groups.push_back(group);
  return groups;
}

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
  const auto months = int(prepared_.almanac.month_of(day));
  double rate = 0;
  double grown = 1;
  for (const auto group : growing_) {
    const auto a_year = spec_.points[std::size_t(group)].growth_a_year;
    if (a_year != rate) grown = actors::growth(rate = a_year, months);
    auto& points = all[std::size_t(group)];
    points = std::max(points, actors::points_on(spec_, group, grown, horizon_.from, day));
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
