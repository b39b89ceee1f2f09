#include "engine/actors/urgency.hpp"

#include <algorithm>
#include <cmath>

#include "engine/actors/full_capacity.hpp"

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

// What duties over the same groups share, in units of the duty but for `open`.
struct Sums {
  GroupBits groups = 0;
  bool by_capacity = false;
  double points = 0;
  double equipped = 0;
  double points_a_year = 0;    // that arise
  double equipped_a_year = 0;  // of these: as often as the others
  double open = 0;             // points
  double open_units = 0;
  double open_permitted = 0;   // points where something may be hung
  bool all_permitted = true;
};

Sums sums_of(const Operator& me, const DutyAhead& duty, const Groups& groups,
             GroupBits with_points, GroupBits permitted) {
  Sums sums{duty.groups, duty.by_capacity};
  each_group(duty.groups & with_points, [&](CaseGroup group) {
    const auto [all, equipped] = groups[std::size_t(group)];
    const auto& points = me.spec.points[std::size_t(group)];
    const auto unit = duty.by_capacity ? points.mean_kw : 1.0;
    sums.points += unit * all;
    sums.equipped += unit * equipped;
    sums.points_a_year += unit * all * points.growth_a_year;
    sums.equipped_a_year += unit * equipped * points.growth_a_year;
    sums.open += all - equipped;
    sums.open_units += unit * (all - equipped);
    const bool may = (bit_of(group) & permitted) != 0;
    if (may) sums.open_permitted += all - equipped;
    sums.all_permitted = sums.all_permitted && (may || all == 0);
  });
  return sums;
}

// Growth within some years is a line here: what matters is the order of duties.
Count missing(const DutyAhead& duty, double years, const Sums& sums) {
  const auto window = double(duty.arising_until - duty.arising_from) / days_a_year;
  const bool of_some = window > 0;
  const auto all = of_some ? sums.points_a_year * window : sums.points + sums.points_a_year * years;
  const auto equipped = of_some ? sums.equipped_a_year * window : sums.equipped;
  const auto units = duty.share * all - equipped;
  if (units <= 0 || sums.open <= 0 || sums.open_units <= 0) return 0;
  return Count(std::ceil(std::min(units * sums.open / sums.open_units, sums.open)));
}

// Where only some of the duty's groups may be equipped, no more than is open there.
double reach(const Operator& me, const Today& today, const DutyAhead& duty, Count gateways,
             const Sums& sums) {
  const auto can = can_install(me.spec, me.working_days, gateways, {today.day, duty.due + 1});
  return sums.all_permitted ? can : std::min(can, sums.open_permitted);
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
  simulation::ShortList<Sums, 8> known;
  const auto sums_for = [&](const DutyAhead& duty) -> Sums {
    for (const auto& sums : known)
      if (sums.groups == duty.groups && sums.by_capacity == duty.by_capacity) return sums;
    known.push_back(sums_of(me, duty, groups, with_points, there.permitted));
    return known.back();
  };
  ByUrgency list;
  for (const auto& duty : today.law.duties) {
    const auto days = double(duty.due + 1 - today.day);
    if (days <= 0) continue;
    const auto sums = sums_for(duty);
    const auto n = missing(duty, days / days_a_year, sums);
    if (n <= 0) continue;
    insert(list, {&duty, reach(me, today, duty, there.gateways, sums) - double(n), n});
  }
  return list;
}

}  // namespace stichtag::actors
