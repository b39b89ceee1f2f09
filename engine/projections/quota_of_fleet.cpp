#include "engine/projections/quota_of_fleet.hpp"

#include <algorithm>
#include <cmath>

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

// Of n that `total` points have, those of the points after the first `before` up to `until`; over
// all stretches the sum is n exactly.
Count alike(Count n, Count before, Count until, Count total) {
  return total > 0 ? n * until / total - n * before / total : 0;
}
Count newest_first(Count n, Count before, Count until, Count total) {
  return std::clamp(n - (total - until), Count{0}, until - before);
}

// One case group of the fleet: how its equipment lies over the classes.
void add_group(Census& census, CaseGroup group, const GroupCounts& now,
               const actors::Points& points, ArisingPoints& arising,
               const FleetAssumptions& assumed) {
  const auto growth = points.growth_a_year;
  const auto classes = arising.classes(growth);
  const auto factors = arising.factors(growth);
  const auto present = arising.present(growth);
  const auto watts = Count(std::llround(points.mean_kw * 1000));
  const auto spread = assumed.age == FleetAssumptions::Age::alike ? alike : newest_first;
  const auto points_then = [&](std::size_t i) {
    return Count(std::llround(double(now.points) * factors[i]));
  };
  const auto amount = [&](Count n) { return Amount{n, n * watts}; };
  const auto total = present > 0 ? std::max(points_then(present - 1), Count{0}) : 0;
  Count before = 0;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto until = std::max(before, points_then(i));
    if (until > before) {
      const bool there = i < present;
      const auto part = [&](auto how, Count n) {
        return there ? how(n, before, until, total) : Count{0};
      };
      const auto imsys = part(spread, now.imsys);
      const auto controlled = Count(std::llround(double(imsys) * assumed.controlled));
      census.classes.push_back({group, classes[i], amount(until - before), amount(imsys),
                                amount(controlled), amount(part(spread, now.on_request)),
                                amount(part(alike, now.modern)), amount(part(alike, now.legacy))});
    }
    before = until;
  }
}

// Of the groups that are wanted.
template <class Wanted>
Census taken(const FleetCounts& fleet, const actors::OperatorSpec& spec, ArisingPoints& arising,
             const FleetAssumptions& assumed, const Wanted& wanted) {
  Census census;
  std::size_t most = 0;
  for (const auto group : all_case_groups())
    if (wanted(group)) most += arising.classes(spec.points[std::size_t(group)].growth_a_year).size();
  census.classes.reserve(most);
  for (const auto group : all_case_groups()) {
    const auto& now = fleet[std::size_t(group)];
    if (!wanted(group) || now.points == 0) continue;
    add_group(census, group, now, spec.points[std::size_t(group)], arising, assumed);
  }
  return census;
}

}  // namespace

FleetCounts counts_of(const fleet::Fleet& fleet) {
  FleetCounts counts;
  for (const auto group : all_case_groups()) {
    counts[std::size_t(group)] = {fleet.points[std::size_t(group)] -
                                      fleet.at(group, fleet::PointPlace::equipped_by_others),
                                  fleet.cohorts.of_group(group), fleet.cohorts.on_request(group),
                                  fleet.at(group, fleet::PointPlace::modern_meter),
                                  fleet.at(group, fleet::PointPlace::legacy)};
  }
  return counts;
}

ArisingPoints::ArisingPoints(Date on, Date at)
    : on_(on),
      classes_(classes_cut_at(on, at)),
      present_(std::size_t(std::count_if(classes_.begin(), classes_.end(),
                                         [&](const Days& days) { return days.last <= on; }))) {}

std::span<const Days> ArisingPoints::classes(double growth_a_year) const {
  const auto first = std::min<std::size_t>(1, classes_.size());
  return {classes_.data(), growth_a_year > 0 ? classes_.size() : first};
}

std::size_t ArisingPoints::present(double growth_a_year) const {
  return std::min(present_, classes(growth_a_year).size());
}

// Most fleets have two or three rates of growth.
std::span<const double> ArisingPoints::factors(double growth_a_year) {
  for (const auto& known : growths_)
    if (known.a_year == growth_a_year) return known.factors;
  std::vector<double> factors;
  for (const auto& days : classes(growth_a_year)) {
    const double years = double(days.last - on_) / days_a_year;
    factors.push_back(growth_a_year > 0 ? std::pow(1 + growth_a_year, years) : 1.0);
  }
  return growths_.emplace_back(growth_a_year, std::move(factors)).factors;
}

Census census_of(const fleet::Fleet& fleet, const actors::OperatorSpec& spec, Date on, Date at,
                 const FleetAssumptions& assumed) {
  ArisingPoints arising(on, at);
  return taken(counts_of(fleet), spec, arising, assumed, [](CaseGroup) { return true; });
}

CensusFor::CensusFor(const Duty& duty, Date on) : duty_(duty), arising_(on, duty.due) {}

Census CensusFor::of(const FleetCounts& fleet, const actors::OperatorSpec& spec) {
  if (duty_.denominator.planned_tranche) return {};
  return taken(fleet, spec, arising_, {},
               [&](CaseGroup group) { return looks_at(duty_, group); });
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
