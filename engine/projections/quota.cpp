#include "engine/projections/quota.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::projections {
namespace {

namespace s45 = law::section_45;

// Before every commissioning; no rule looks further back than 2018.
const Date long_ago = Date::of(1900, 1, 1);

enum class Lies : std::uint8_t { inside, outside, across };

Lies lies(const Days& days, const Days& window) {
  if (days.last < window.first || days.first > window.last) return Lies::outside;
  return days.first >= window.first && days.last <= window.last ? Lies::inside : Lies::across;
}

std::string described(const Days& days) {
  return to_string(days.first) + " to " + to_string(days.last);
}

Problem cut_by(const Duty& duty, const PointClass& points, const Days& window) {
  return {ProblemKind::wrong_input,
          std::string(name_of(points.group)) + ": a class of " + described(points.arose) +
              " lies partly in the window " + described(window) + " of " + duty.norm,
          duty.name, "cut the classes as arising_classes() does"};
}

// What the class adds to the denominator before § 45(1) S. 3, 4.
Count to_equip(const s45::Denominator& of, const PointClass& points) {
  Count n = points.all.in(of.unit);
  if (of.legacy_exempt) n -= points.legacy.in(of.unit);
  if (of.imsys_leaves) n -= points.imsys.in(of.unit);
  return n;
}

Count equipped(const Duty& duty, const PointClass& points) {
  const auto unit = duty.denominator.unit;
  const auto& counts = duty.equipped;
  if (counts.equipment == s45::Equipment::modern_meter) return points.modern.in(unit);
  if (counts.needs_control_device) return points.controlled.in(unit);
  return points.imsys.in(unit) - (counts.on_request_counts ? 0 : points.on_request.in(unit));
}

Count reduction(const s45::Denominator& of, const PointClass& points) {
  Count n = 0;
  if (of.reduced_on_request.contains(points.group)) n += points.on_request.points;
  if (of.reduced_optional.contains(points.group)) {
    n += points.imsys.points - points.on_request.points;
  }
  return n;
}

// § 45(1) S. 4 lowers the number "auszustattender Messstellen", that is of those still to be
// equipped: never below what is equipped already. The duty is met then either way.
Measure judged(const Duty& duty, Count denominator, Count equipped) {
  equipped = std::max<Count>(equipped, 0);
  denominator = std::max(denominator, equipped);
  const auto required = required_of(duty.share, denominator);
  const auto missing = std::max<Count>(required - equipped, 0);
  return {duty.denominator.unit, denominator, equipped, required, missing, missing == 0};
}

Result<Measure> of_tranches(const Duty& duty, const Census& census) {
  const auto& of = duty.denominator;
  Count planned = 0, done = 0;
  bool found = false;
  for (const auto& tranche : census.tranches) {
    if (!of.groups.contains(tranche.group) || tranche.span != *of.arising) continue;
    found = true;
    planned += tranche.planned.in(of.unit);
    done += tranche.equipped.in(of.unit);
  }
  if (found) return judged(duty, planned, done);
  return Problem{ProblemKind::wrong_input,
                 "newly-due=planned_tranche asks what the operator planned for " +
                     described(*of.arising) + ", and no such plan is given",
                 duty.name,
                 "add points.GROUP.planned-a-quarter to the operator, or use "
                 "newly-due=newly_arising_cases"};
}

// Whole classes, up to the one that holds the day.
std::vector<Days> classes_up_to(Date day) {
  std::vector<Days> list = {{long_ago, Date::of(2017, 12, 31)},
                            {Date::of(2018, 1, 1), Date::of(2025, 2, 24)},
                            {Date::of(2025, 2, 25), Date::of(2025, 2, 25)},
                            {Date::of(2025, 2, 26), Date::of(2025, 3, 31)}};
  while (list.back().last < day) {
    const auto first = list.back().last + 1;
    list.push_back({first, add_months_down(first, 3) - 1});
  }
  return list;
}

}  // namespace

// An ensemble asks for them millions of times, mostly up to days that lie in the list kept here.
std::vector<Days> arising_classes(Date last) {
  static const auto kept = classes_up_to(Date::of(2040, 12, 31));
  auto list = last <= kept.back().last ? kept : classes_up_to(last);
  std::erase_if(list, [&](const Days& days) { return days.first > last; });
  if (!list.empty()) list.back().last = std::min(list.back().last, last);
  return list;
}

std::optional<double> Measure::achieved() const {
  if (denominator == 0) return std::nullopt;
  return double(equipped) / double(denominator);
}

Count required_of(s45::Share share, Count denominator) {
  assert(denominator >= 0 && share.parts >= 0 && share.of > 0);
  // By quotient and rest, so that the product stays small.
  const auto whole = denominator / share.of, rest = denominator % share.of;
  return whole * share.parts + (rest * share.parts + share.of - 1) / share.of;
}

bool looks_at(const Duty& duty, CaseGroup group) {
  const auto& of = duty.denominator;
  return of.groups.contains(group) || of.reduced_on_request.contains(group) ||
         of.reduced_optional.contains(group);
}

Result<Measure> measure(const Duty& duty, const Census& census) {
  const auto& of = duty.denominator;
  if (of.planned_tranche) return of_tranches(duty, census);
  Count denominator = 0, done = 0;
  for (const auto& points : census.classes) {
    const auto place = of.arising ? lies(points.arose, *of.arising) : Lies::inside;
    if (place == Lies::outside) continue;
    if (place == Lies::across && looks_at(duty, points.group))
      return cut_by(duty, points, *of.arising);
    denominator -= reduction(of, points);
    if (!of.groups.contains(points.group)) continue;
    denominator += to_equip(of, points);
    done += equipped(duty, points);
  }
  return judged(duty, denominator, done);
}

}  // namespace stichtag::projections
