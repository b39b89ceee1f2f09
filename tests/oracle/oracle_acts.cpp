// Determinations, their withdrawal, revocation and suspension, and the twelve months.
#include <algorithm>

#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {
namespace {

Date easter_sunday(int year) {
  // Anonymous Gregorian computus.
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 19 * l) / 433;
  const int month = (h + l - 7 * m + 90) / 25;
  const int day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date::of(year, unsigned(month), unsigned(day));
}

bool is_working_day(Date day) {
  if (day.weekday() == Weekday::saturday || day.weekday() == Weekday::sunday) return false;
  const Date easter = easter_sunday(day.year());
  // Good Friday, Easter Monday, Ascension, Whit Monday.
  for (const int offset : {-2, 1, 39, 50}) {
    if (day == easter + offset) return false;
  }
  if (day == Date::of(2017, 10, 31)) return false;  // once, in all states
  const auto fixed = day.month() * 100 + day.day();
  for (const unsigned holiday : {101U, 501U, 1003U, 1225U, 1226U}) {
    if (fixed == holiday) return false;
  }
  return true;
}

// N16: court-reach decides only what is marked as contested.
bool reaches(const Question& question, const EnforcementSuspended& suspension) {
  const auto& addressee = question.asked().addressee;
  if (suspension.reach == SuspensionReach::all) return true;
  if (suspension.reach == SuspensionReach::plaintiff) {
    if (suspension.reach_contested && question.reads("court-reach", "erga_omnes")) return true;
    return addressee == "plaintiff";
  }
  if (suspension.reach_contested && question.reads("court-reach", "inter_partes")) return false;
  return addressee == "co-plaintiff";
}

bool suspension_works(const World& world, const Question& question, const Fact& suspension,
                      const Fact& act, Date day) {
  // N15, A30: back to the act only for a determination under § 30; a finding from the order (M22).
  Date from = suspension.day;
  const auto& made = std::get<DeterminationMade>(act.recorded->event);
  if (made.norm == Norm::s30 && question.reads("suspension-effect", "from_act"))
    from = std::min(from, act.day);
  if (day < from) return false;
  const auto& ends = suspension.recorded->dates.ends;
  if (ends && day > ends->date.earliest()) return false;
  for (const auto& fact : world.facts()) {
    const auto* ended = std::get_if<SuspensionEnded>(&fact.recorded->event);
    if (ended && ended->target == suspension.recorded->id && fact.day <= day) return false;
  }
  return true;
}

bool withdrawn(const World& world, const Question& question, const Fact& act, Date day) {
  if (withdrawn_for_the_past(world, question, act)) return true;
  for (const auto& fact : world.facts()) {
    const auto* withdrawal = std::get_if<DeterminationWithdrawn>(&fact.recorded->event);
    if (!withdrawal || withdrawal->target != act.recorded->id || day < fact.day) continue;
    const bool suspended_for_all = withdrawal->objection_contested &&
                                   question.reads("withdrawal-objection", "suspended_for_all");
    if (!suspended_for_all) return true;
  }
  return false;
}

}  // namespace

bool suspended(const World& world, const Question& question, const Fact& act, Date day) {
  for (const auto& fact : world.facts()) {
    const auto* suspension = std::get_if<EnforcementSuspended>(&fact.recorded->event);
    if (!suspension || suspension->target != act.recorded->id) continue;
    if (!reaches(question, *suspension)) continue;
    if (suspension_works(world, question, fact, act, day)) return true;
  }
  return false;
}

bool takes_effect_for_the_past(const Question& question, const Fact& fact) {
  const auto& withdrawal = std::get<DeterminationWithdrawn>(fact.recorded->event);
  // M09: only in views known on or after the deemed notification.
  if (question.asked().known < fact.day) return false;
  if (withdrawal.objection_contested && question.reads("withdrawal-objection", "suspended_for_all"))
    return false;
  if (withdrawal.effect_contested) return question.reads("withdrawal-effect", "ex_tunc");
  return withdrawal.effect == WithdrawalEffect::ex_tunc;
}

bool withdrawn_for_the_past(const World& world, const Question& question, const Fact& act) {
  for (const auto& fact : world.facts()) {
    const auto* withdrawal = std::get_if<DeterminationWithdrawn>(&fact.recorded->event);
    if (!withdrawal || withdrawal->target != act.recorded->id) continue;
    if (takes_effect_for_the_past(question, fact)) return true;
  }
  return false;
}

bool stands(const World& world, const Question& question, const Fact& act, Date day) {
  if (day < act.day) return false;
  const auto& ends = act.recorded->dates.ends;
  if (ends && day > ends->date.earliest()) return false;
  for (const auto& fact : world.facts()) {
    const auto* revoked = std::get_if<DeterminationRevoked>(&fact.recorded->event);
    if (revoked && revoked->target == act.recorded->id && fact.day <= day) return false;
  }
  return !withdrawn(world, question, act, day);
}

std::vector<const Fact*> acts_under(const World& world, Norm norm) {
  std::vector<const Fact*> acts;
  for (const auto& fact : world.facts()) {
    const auto* made = std::get_if<DeterminationMade>(&fact.recorded->event);
    if (made && made->norm == norm) acts.push_back(&fact);
  }
  return acts;
}

std::vector<const Fact*> withdrawals_of_s30(const World& world) {
  std::vector<const Fact*> found;
  for (const auto& fact : world.facts()) {
    const auto* withdrawal = std::get_if<DeterminationWithdrawn>(&fact.recorded->event);
    if (!withdrawal) continue;
    const auto* target = world.find(withdrawal->target);
    const auto* made = target ? std::get_if<DeterminationMade>(&target->recorded->event) : nullptr;
    if (made && made->norm == Norm::s30) found.push_back(&fact);
  }
  return found;
}

bool determined_for_case(const World& world, const Question& question, Date day,
                         std::optional<Date> made_after) {
  for (const auto* act : acts_under(world, Norm::s30)) {
    const auto& made = std::get<DeterminationMade>(act->recorded->event);
    if (made_after && act->day <= *made_after) continue;
    if (!made.scope.contains(question.asked().group)) continue;
    if (stands(world, question, *act, day) && !suspended(world, question, *act, day)) return true;
  }
  return false;
}

Date day_of_act(const Recorded& recorded) {
  const auto& dates = recorded.dates;
  if (dates.deemed_notified) return dates.deemed_notified->date.earliest();
  return works_from(recorded).date.earliest();
}

Date term_of(const Question& question, const Recorded& finding) {
  Date start = day_of_act(finding);
  if (question.reads("clock-start", "decision") && finding.dates.decided)
    start = finding.dates.decided->date.earliest();
  Date last = add_months_down(start, 12);
  while (question.reads("weekend-roll", "roll") && !is_working_day(last)) last = last + 1;
  return last;
}

}  // namespace stichtag::oracle
