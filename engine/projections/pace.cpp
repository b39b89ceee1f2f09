#include "engine/projections/pace.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/law/deadlines.hpp"

namespace stichtag::projections {
namespace {

constexpr double most_units = 0x1p62;
// The sum of some thousand days carries rounding faults below this; a unit is never lost to them.
constexpr double rounding = 1e-6;

// Working days by day since the first one of the table, looked up some thousand times a duty.
class WorkingDays {
 public:
  [[nodiscard]] static const WorkingDays& table() {
    static const WorkingDays days;
    return days;
  }
  [[nodiscard]] bool contains(Date day) const {
    const auto place = std::size_t(day - first);
    return day >= first && place < is_.size() ? is_[place] : law::is_working_day(day);
  }

 private:
  WorkingDays() {
    for (auto day = first; day <= last; day = day + 1) is_.push_back(law::is_working_day(day));
  }
  // From the MsbG to well after its last quota; other days are worked out one by one.
  inline static const Date first = Date::of(2016, 1, 1);
  inline static const Date last = Date::of(2040, 12, 31);
  std::vector<bool> is_;
};

// Points that a crew makes on a working day of the month.
double points_a_crew(const actors::Crews& crews, Date day) {
  return crews.visits_a_day * crews.success * crews.points_a_visit * crews.season[day.month() - 1];
}

Date monday_on_or_before(Date day) { return day - int(day.weekday()); }
Date monday_on_or_after(Date day) { return monday_on_or_before(day + 6); }

}  // namespace

Count whole(double units) { return Count(std::floor(std::min(units + rounding, most_units))); }

Count installable(const Pace& pace, Date start, Date due) {
  const auto& working = WorkingDays::table();
  const auto first = start + int(std::ceil(pace.lead_weeks * 7));
  const double a_day = std::pow(1 + pace.crews.ramp_a_month, 1 / simulation::days_a_month);
  double crews = std::min(pace.crews.at_start, pace.crews.most), points = 0;
  auto delivery = pace.deliveries.begin();
  Count there = pace.on_shelf;
  for (auto day = start; day <= due; day = day + 1) {
    for (; delivery != pace.deliveries.end() && delivery->day <= day; ++delivery)
      there += delivery->gateways;
    if (working.contains(day)) {
      double most = crews * points_a_crew(pace.crews, day);
      if (day < first) most = std::min(most, double(there) - points);
      points += pace.supply ? std::min(most, pace.supply(day)) : most;
    }
    crews = std::min(crews * a_day, pace.crews.most);
  }
  return whole(points * pace.units_a_point);
}

std::optional<double> needed_a_week(const Need& need, Date today) {
  if (need.missing <= 0) return 0;
  if (today >= need.due) return std::nullopt;
  return double(need.missing) * 7 / double(need.due - today);
}

// `today` is an evening: whoever starts does so on the next day.
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
  if (last > today) return last;
  return enough(today + 1) ? LatestStart(today + 1) : AlreadyPassed{last};
}

}  // namespace stichtag::projections
