#include "engine/projections/pace.hpp"

#include <algorithm>
#include <cmath>

#include "engine/law/deadlines.hpp"

namespace stichtag::projections {
namespace {

constexpr double most_units = 0x1p62;
// The sum of some thousand days carries rounding faults below this; a unit is never lost to them.
constexpr double rounding = 1e-6;

double crews_on(const actors::Crews& crews, int days_since_start) {
  const double months = days_since_start / simulation::days_a_month;
  return std::min(crews.most, crews.at_start * std::pow(1 + crews.ramp_a_month, months));
}

double points_on(const Pace& pace, Date start, Date day) {
  const auto& crews = pace.crews;
  const double by_crews = crews_on(crews, day - start) * crews.visits_a_day * crews.success *
                          crews.points_a_visit * crews.season[day.month() - 1];
  return pace.supply ? std::min(by_crews, pace.supply(day)) : by_crews;
}

Date monday_on_or_before(Date day) { return day - int(day.weekday()); }
Date monday_on_or_after(Date day) { return monday_on_or_before(day + 6); }

}  // namespace

Count installable(const Pace& pace, Date start, Date due) {
  double units = 0;
  const auto first = start + int(std::ceil(pace.lead_weeks * 7));
  for (auto day = first; day <= due; day = day + 1) {
    if (law::is_working_day(day)) units += points_on(pace, start, day) * pace.units_a_point;
  }
  return Count(std::floor(std::min(units + rounding, most_units)));
}

std::optional<double> needed_a_week(const Need& need, Date today) {
  if (need.missing <= 0) return 0;
  if (today >= need.due) return std::nullopt;
  return double(need.missing) * 7 / double(need.due - today);
}

Count slack(const Need& need, const Pace& pace, Date today) {
  return installable(pace, today, need.due) - need.missing;
}

LatestStart latest_safe_start(const Need& need, const Pace& pace, Date today, Date earliest) {
  if (need.missing <= 0) return NotNeeded{};
  const auto first = monday_on_or_after(earliest);
  const auto enough = [&](Date start) {
    return installable(pace, start, need.due) >= need.missing;
  };
  if (!enough(first)) return CannotBeMet{installable(pace, first, need.due)};
  // A later start never brings more. Invariant: `low` weeks after `first` is enough, `high` is not.
  int low = 0, high = std::max(1, (need.due - first) / 7 + 1);
  while (high - low > 1) {
    const int middle = low + (high - low) / 2;
    (enough(first + middle * 7) ? low : high) = middle;
  }
  const auto last = first + low * 7;
  if (last < today) return AlreadyPassed{last};
  return last;
}

}  // namespace stichtag::projections
