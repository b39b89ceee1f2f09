// § 19(5) MsbG: metering systems outside § 19(2), (3), asked for as "uncertified-system".
#include "tests/oracle/oracle_world.hpp"

namespace stichtag::oracle {
namespace {

// N22: is the window shut for the case and the addressee by this determination?
bool shuts_window(const World& world, const Question& question, const Fact& act, Date day) {
  const auto& made = std::get<DeterminationMade>(act.recorded->event);
  const bool everywhere = question.reads("legacy-window", "everywhere");
  if (!everywhere && !made.scope.contains(question.asked().group)) return false;
  if (suspended(world, question, act, day)) return false;
  if (stands(world, question, act, day)) return true;
  return question.reads("legacy-reopen", "closed_once_made") && day >= act.day;
}

bool installable_in_old_law(const World& world, const Question& question, Date day) {
  for (const auto* act : acts_under(world, Norm::s30)) {
    if (shuts_window(world, question, *act, day)) return false;
  }
  return true;
}

// Some day of the old law, not after `last`, permitted installation, and eight years from the last
// such day reach `day`.
bool within_eight_years(const World& world, const Question& question, Date last, Date day) {
  const Date begin = world.statute_from(StatuteVersion::v0).value_or(Date::of(2016, 9, 2));
  for (Date installed = last; installed >= begin; installed = installed - 1) {
    if (installable_in_old_law(world, question, installed))
      return day <= add_months_down(installed, 96);
  }
  return false;
}

bool before_hard_stop(const Question& question, Date day) {
  return day <= Date::of(question.is_large_case() ? 2028 : 2025, 12, 31);
}

}  // namespace

bool legacy_installable(const World& world, const Question& question, Date day) {
  if (world.in_force(StatuteVersion::v3, day)) return before_hard_stop(question, day);
  return installable_in_old_law(world, question, day);
}

bool legacy_usable(const World& world, const Question& question, Date day) {
  if (!world.in_force(StatuteVersion::v3, day))
    return within_eight_years(world, question, day, day);
  if (before_hard_stop(question, day)) return true;
  const Date last_of_old_law = *world.statute_from(StatuteVersion::v3) - 1;
  return question.reads("eight-years", "vested_8_years") &&
         within_eight_years(world, question, last_of_old_law, day);
}

}  // namespace stichtag::oracle
