#include "engine/projections/quota_of_fleet.hpp"

#include <algorithm>
#include <cmath>

#include "engine/actors/operator/growth.hpp"

namespace stichtag::projections {
namespace {

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

// One case group of an operator, class by class.
class GroupPoints {
 public:
  GroupPoints(const actors::OperatorSpec& spec, CaseGroup group, Count now, ArisingPoints& arising)
      : spec_(spec),
        group_(group),
        now_(now),
        grows_(actors::grows(spec, group)),
        arising_(arising),
        growth_(arising.growth(spec.points[std::size_t(group)].growth_a_year)),
        on_(grows_ ? points(growth_.on, arising.days().on) : 0) {}
  [[nodiscard]] std::span<const Days> classes() const { return arising_.classes(grows_); }
  [[nodiscard]] std::size_t present() const { return arising_.present(grows_); }
  // At the end of the class, without those that others equipped: as many at any time.
  [[nodiscard]] Count until(std::size_t i) const {
    if (!grows_) return now_;
    return std::max(now_ + points(growth_.by_class[i], classes()[i].last) - on_, Count{0});
  }

 private:
  [[nodiscard]] Count points(double grown, Date day) const {
    return actors::points_on(spec_, group_, grown, arising_.days().began, day);
  }

  const actors::OperatorSpec& spec_;
  CaseGroup group_;
  Count now_;
  bool grows_;
  const ArisingPoints& arising_;
  const ArisingPoints::Growth& growth_;
  Count on_;
};

// How the equipment of a case group lies over the classes.
void add_group(Census& census, CaseGroup group, const GroupCounts& now, const GroupPoints& points,
               Count watts, const FleetAssumptions& assumed) {
  const auto classes = points.classes();
  const auto present = points.present();
  const auto spread = assumed.age == FleetAssumptions::Age::alike ? alike : newest_first;
  const auto amount = [&](Count n) { return Amount{n, n * watts}; };
  const auto total = present > 0 ? points.until(present - 1) : 0;
  Count before = 0;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto until = std::max(before, points.until(i));
    if (until > before) {
      const auto part = [&](auto how, Count n) {
        return i < present ? how(n, before, until, total) : Count{0};
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
    if (wanted(group)) most += arising.classes(actors::grows(spec, group)).size();
  census.classes.reserve(most);
  for (const auto group : all_case_groups()) {
    const auto& now = fleet[std::size_t(group)];
    if (!wanted(group) || now.points == 0) continue;
    const auto watts = Count(std::llround(spec.points[std::size_t(group)].mean_kw * 1000));
    add_group(census, group, now, {spec, group, now.points, arising}, watts, assumed);
  }
  return census;
}

}  // namespace

FleetCounts counts_of(const fleet::Fleet& fleet) {
  FleetCounts counts;
  for (const auto group : all_case_groups()) {
    counts[std::size_t(group)] = {
        fleet.points[std::size_t(group)] - fleet.at(group, fleet::PointPlace::equipped_by_others),
        fleet.cohorts.of_group(group), fleet.cohorts.on_request(group),
        fleet.at(group, fleet::PointPlace::modern_meter),
        fleet.at(group, fleet::PointPlace::legacy)};
  }
  return counts;
}

ArisingPoints::ArisingPoints(const CensusDays& days)
    : days_(days),
      classes_(classes_cut_at(days.on, days.at)),
      present_(std::size_t(std::count_if(classes_.begin(), classes_.end(),
                                         [&](const Days& c) { return c.last <= days.on; }))) {
  growths_.reserve(case_group_count);  // so that what growth() gave out stays where it is
}

std::span<const Days> ArisingPoints::classes(bool grows) const {
  return {classes_.data(), grows ? classes_.size() : std::min<std::size_t>(1, classes_.size())};
}

std::size_t ArisingPoints::present(bool grows) const {
  return std::min(present_, classes(grows).size());
}

// Most fleets have two or three rates of growth.
const ArisingPoints::Growth& ArisingPoints::growth(double a_year) {
  for (const auto& known : growths_)
    if (known.a_year == a_year) return known;
  const auto by = [&](Date day) {
    return actors::growth(a_year, actors::months_between(days_.began, day));
  };
  Growth growth{a_year, by(days_.on), {}};
  for (const auto& days : classes_) growth.by_class.push_back(by(days.last));
  return growths_.emplace_back(std::move(growth));
}

Census census_of(const fleet::Fleet& fleet, const actors::OperatorSpec& spec,
                 const CensusDays& days, const FleetAssumptions& assumed) {
  ArisingPoints arising(days);
  return taken(counts_of(fleet), spec, arising, assumed, [](CaseGroup) { return true; });
}

CensusFor::CensusFor(const Duty& duty, Date began, Date on)
    : duty_(duty), arising_({began, on, duty.due}) {}

Census CensusFor::of(const FleetCounts& fleet, const actors::OperatorSpec& spec) {
  if (duty_.denominator.planned_tranche) return {};
  return taken(fleet, spec, arising_, {}, [&](CaseGroup group) { return looks_at(duty_, group); });
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
