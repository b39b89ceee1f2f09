#include "engine/actors/operator/urgency.hpp"

#include <algorithm>
#include <cmath>

#include "engine/actors/operator/full_capacity.hpp"

namespace stichtag::actors {
namespace {

using fleet::PointPlace;

constexpr double days_a_year = 365.25;

struct Group {
  double points = 0;    // of the operator's duty
  double equipped = 0;  // of these
};
using Groups = std::array<Group, case_group_count>;

Groups groups_of(const Operator& me, GroupBits with_points) {
  Groups groups;
  each_group(with_points, [&](CaseGroup group) {
    const auto& fleet = me.state.fleet;
    groups[std::size_t(group)] = {
        double(fleet.points[std::size_t(group)] - fleet.at(group, PointPlace::equipped_by_others)),
        double(fleet.cohorts.of_group(group))};
  });
  return groups;
}

// Growth within some years is a line here: what matters is the order of duties.
Count missing(const Operator& me, const DutyAhead& duty, double years, const Groups& groups,
              GroupBits with_points) {
  const auto window = double(duty.arising_until - duty.arising_from) / days_a_year;
  double all = 0, equipped = 0, open = 0, open_units = 0;
  each_group(duty.groups & with_points, [&](CaseGroup group) {
    const auto g = std::size_t(group);
    const auto& points = me.spec.points[g];
    const auto unit = duty.by_capacity ? points.mean_kw : 1.0;
    const auto here = groups[g].points - groups[g].equipped;
    // Those that arise are equipped as often as the others.
    const auto arise = points.growth_a_year * window;
    all += unit * groups[g].points * (window > 0 ? arise : 1 + points.growth_a_year * years);
    equipped += unit * groups[g].equipped * (window > 0 ? arise : 1);
    open += here;
    open_units += unit * here;
  });
  const auto units = duty.share * all - equipped;
  if (units <= 0 || open <= 0 || open_units <= 0) return 0;
  return Count(std::ceil(std::min(units * open / open_units, open)));
}

// Where only some of the duty's groups may be equipped, no more than is open there.
double reach(const Operator& me, const Today& today, const DutyAhead& duty, const AtHand& there,
             const Groups& groups, GroupBits with_points) {
  const auto can =
      can_install(me.spec, me.working_days, there.gateways(), {today.day, duty.due + 1});
  bool all = true;
  each_group(duty.groups & with_points & ~there.permitted,
             [&](CaseGroup group) { all = all && groups[std::size_t(group)].points == 0; });
  if (all) return can;
  double open = 0;
  each_group(duty.groups & there.permitted, [&](CaseGroup group) {
    open += groups[std::size_t(group)].points - groups[std::size_t(group)].equipped;
  });
  return std::min(can, open);
}

// Behind those with as little slack: duties come by their due days.
void insert(ByUrgency& list, const Urgent& urgent) {
  list.push_back(urgent);
  for (auto at = list.size() - 1; at > 0 && urgent.slack < list[at - 1].slack; --at)
    std::swap(list[at], list[at - 1]);
}

}  // namespace

ByUrgency by_slack(const Operator& me, const Today& today, const ByLine& lines) {
  const auto with_points = groups_with_points(me);
  const auto groups = groups_of(me, with_points);
  const auto there = at_hand(me, today, lines);
  ByUrgency list;
  for (const auto& duty : today.law.duties) {
    const auto days = double(duty.due + 1 - today.day);
    if (days <= 0) continue;
    const auto n = missing(me, duty, days / days_a_year, groups, with_points);
    if (n <= 0) continue;
    const auto can = reach(me, today, duty, there, groups, with_points);
    insert(list, {&duty, can - double(n), n});
  }
  return list;
}

}  // namespace stichtag::actors
