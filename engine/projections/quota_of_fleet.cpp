#include "engine/projections/quota_of_fleet.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace stichtag::projections {
namespace {

constexpr double days_a_year = 365.2425;  // mean of the Gregorian calendar

// The classes up to `at`, cut once more after `on`: what arises later has no equipment yet.
std::vector<Days> classes_cut_at(Date on, Date at) {
  auto list = arising_classes(at);
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (list[i].first > on || list[i].last <= on) continue;
    const Days later{on + 1, list[i].last};
    list[i].last = on;
    list.insert(list.begin() + std::ptrdiff_t(i) + 1, later);
    break;
  }
  return list;
}

// How many points there are at the end of each class; the last one holds all.
std::vector<Count> points_by_class(std::span<const Days> classes, Count now, double growth,
                                   Date on) {
  std::vector<Count> counts;
  Count before = 0;
  for (const auto& days : classes) {
    const double years = double(days.last - on) / days_a_year;
    const bool first = counts.empty();
    // A group that shrinks or stays has no new points: all are old.
    const double factor = growth > 0 ? std::pow(1 + growth, years) : first ? 1.0 : 0.0;
    const auto until = std::max(before, Count(std::llround(double(now) * factor)));
    counts.push_back(until - before);
    before = until;
  }
  return counts;
}

// n of the first `present` classes, by their sizes; the sum is n exactly.
std::vector<Count> alike(const std::vector<Count>& sizes, std::size_t present, Count n) {
  std::vector<Count> parts(sizes.size(), 0);
  if (n == 0) return parts;
  const auto total =
      std::accumulate(sizes.begin(), sizes.begin() + std::ptrdiff_t(present), Count{0});
  Count seen = 0;
  for (std::size_t i = 0; i < present && total > 0; ++i) {
    const auto before = n * seen / total;
    seen += sizes[i];
    parts[i] = n * seen / total - before;
  }
  return parts;
}

std::vector<Count> newest_first(const std::vector<Count>& sizes, std::size_t present, Count n) {
  std::vector<Count> parts(sizes.size(), 0);
  for (std::size_t i = present; i-- > 0;) {
    parts[i] = std::min(n, sizes[i]);
    n -= parts[i];
  }
  return parts;
}

// One case group of the fleet: how its equipment lies over the classes.
class GroupCensus {
 public:
  GroupCensus(const fleet::Fleet& fleet, const actors::Points& points, CaseGroup group)
      : fleet_(fleet),
        points_(points),
        group_(group),
        watts_(Count(std::llround(points.mean_kw * 1000))) {}

  // A group that does not grow has all of its points in the first class.
  void add_to(Census& census, const std::vector<Days>& all_classes, Date on,
              const FleetAssumptions& assumed) const {
    const auto now = fleet_.points[std::size_t(group_)] -
                     fleet_.at(group_, fleet::PointPlace::equipped_by_others);
    if (now == 0 || all_classes.empty()) return;
    const std::span classes(all_classes.data(), points_.growth_a_year > 0 ? all_classes.size() : 1);
    const auto sizes = points_by_class(classes, now, points_.growth_a_year, on);
    const auto present = std::size_t(std::count_if(
        classes.begin(), classes.end(), [&](const Days& days) { return days.last <= on; }));
    const auto spread = assumed.age == FleetAssumptions::Age::alike ? alike : newest_first;
    const auto imsys = spread(sizes, present, fleet_.cohorts.of_group(group_));
    const auto asked = spread(sizes, present, fleet_.cohorts.on_request(group_));
    const auto modern = alike(sizes, present, fleet_.at(group_, fleet::PointPlace::modern_meter));
    const auto legacy = alike(sizes, present, fleet_.at(group_, fleet::PointPlace::legacy));
    for (std::size_t i = 0; i < classes.size(); ++i) {
      if (sizes[i] == 0) continue;
      const auto controlled = Count(std::llround(double(imsys[i]) * assumed.controlled));
      census.classes.push_back({group_, classes[i], amount(sizes[i]), amount(imsys[i]),
                                amount(controlled), amount(asked[i]), amount(modern[i]),
                                amount(legacy[i])});
    }
  }

 private:
  [[nodiscard]] Amount amount(Count n) const { return {n, n * watts_}; }

  const fleet::Fleet& fleet_;
  const actors::Points& points_;
  CaseGroup group_;
  Count watts_;  // a point, in the mean
};

// Of the groups that are wanted.
template <class Wanted>
Census taken(const fleet::Fleet& fleet, const actors::OperatorSpec& spec, Date on, Date at,
             const FleetAssumptions& assumed, const Wanted& wanted) {
  Census census;
  const auto classes = classes_cut_at(on, at);
  for (const auto group : all_case_groups()) {
    if (!wanted(group)) continue;
    const auto& points = spec.points[std::size_t(group)];
    GroupCensus(fleet, points, group).add_to(census, classes, on, assumed);
  }
  return census;
}

}  // namespace

Census census_of(const fleet::Fleet& fleet, const actors::OperatorSpec& spec, Date on, Date at,
                 const FleetAssumptions& assumed) {
  return taken(fleet, spec, on, at, assumed, [](CaseGroup) { return true; });
}

Census census_for(const Duty& duty, const fleet::Fleet& fleet, const actors::OperatorSpec& spec,
                  Date on) {
  if (duty.denominator.planned_tranche) return {};
  return taken(fleet, spec, on, duty.due, {},
               [&](CaseGroup group) { return looks_at(duty, group); });
}

std::optional<Tranche> tranche_of(const actors::OperatorSpec& spec, CaseGroup group,
                                  const Days& span, Count equipped) {
  const auto& points = spec.points[std::size_t(group)];
  const bool no_points = points.at_start == 0;
  if (!points.planned_a_quarter && !no_points) return std::nullopt;
  double quarters = 0;
  auto first = Date::of(span.first.year(), (span.first.month() - 1) / 3 * 3 + 1, 1);
  while (first <= span.last) {
    const auto next = add_months_down(first, 3);
    const auto days = std::min(span.last + 1, next) - std::max(span.first, first);
    quarters += double(days) / double(next - first);
    first = next;
  }
  const auto planned = Count(std::llround(double(points.planned_a_quarter.value_or(0)) * quarters));
  const auto watts = Count(std::llround(points.mean_kw * 1000));
  return Tranche{group, span, {planned, planned * watts}, {equipped, equipped * watts}};
}

}  // namespace stichtag::projections
