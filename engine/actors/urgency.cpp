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

std::array<Group, case_group_count> groups_of(const Operator& me) {
  std::array<Group, case_group_count> groups;
  for (const auto group : all_case_groups()) {
    const auto g = std::size_t(group);
    const auto& fleet = me.state.fleet;
    if (fleet.points[g] == 0) continue;
    groups[g] = {double(fleet.points[g] - fleet.at(group, PointPlace::equipped_by_others)),
                 double(fleet.cohorts.of_group(group))};
  }
  return groups;
}

// Growth within some years is a line here: what matters is the order of duties.
Count missing(const Operator& me, const DutyAhead& duty, double years,
              const std::array<Group, case_group_count>& groups) {
  const auto window = double(duty.arising_until - duty.arising_from) / days_a_year;
  double all = 0, equipped = 0, open = 0, open_units = 0;
  for (const auto g : duty.groups) {
    const auto& points = me.spec.points[g];
    const auto unit = duty.by_capacity ? points.mean_kw : 1.0;
    const auto here = groups[g].points - groups[g].equipped;
    // Those that arise are equipped as often as the others.
    const auto arise = points.growth_a_year * window;
    all += unit * groups[g].points * (window > 0 ? arise : 1 + points.growth_a_year * years);
    equipped += unit * groups[g].equipped * (window > 0 ? arise : 1);
    open += here;
    open_units += unit * here;
  }
  const auto units = duty.share * all - equipped;
  if (units <= 0 || open <= 0 || open_units <= 0) return 0;
  return Count(std::ceil(std::min(units * open / open_units, open)));
}

// Where only some of the duty's groups may be equipped, no more than is open there.
double reach(const Operator& me, const Today& today, const DutyAhead& duty, const AtHand& there,
             const std::array<Group, case_group_count>& groups) {
  double open = 0;
  bool all = true;
  for (const auto g : duty.groups) {
    if (there.permitted[g]) open += groups[g].points - groups[g].equipped;
    all = all && (there.permitted[g] || groups[g].points == 0);
  }
  const auto can = can_install(me.spec, me.working_days, there.gateways, {today.day, duty.due + 1});
  return all ? can : std::min(can, open);
}

}  // namespace

std::vector<Urgent> by_slack(const Operator& me, const Today& today) {
  const auto groups = groups_of(me);
  const auto there = at_hand(me, today);
  std::vector<Urgent> list;
  for (const auto& duty : today.law.duties) {
    const auto days = double(duty.due + 1 - today.day);
    if (days <= 0) continue;
    const auto n = missing(me, duty, days / days_a_year, groups);
    if (n > 0) list.push_back({&duty, reach(me, today, duty, there, groups) - double(n), n});
  }
  std::stable_sort(list.begin(), list.end(),
                   [](const Urgent& a, const Urgent& b) { return a.slack < b.slack; });
  return list;
}

}  // namespace stichtag::actors
