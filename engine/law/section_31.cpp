#include "engine/law/section_31.hpp"

#include "engine/law/statutes.hpp"

namespace stichtag::law {
namespace {

// "ab 2025" is taken as from its first day, as in § 45(1) S. 1 of the same text.
Date last_day_without_update(bool text_of_2025) {
  return text_of_2025 ? Date::of(2025, 12, 31) : Date::of(2024, 12, 31);
}

bool text_of_2025(const LegalState& state, Inquiry& inquiry, Day& day) {
  return in_force(state, inquiry, StatuteVersion::v4, day) ||
         in_force(state, inquiry, StatuteVersion::v5, day);
}

}  // namespace

bool agile_rollout_covers(CaseGroup group) {
  return group <= CaseGroup::consumer_50000_100000 || group == CaseGroup::controllable_14a ||
         group == CaseGroup::plant_1_7 || group == CaseGroup::plant_7_15 ||
         group == CaseGroup::plant_15_25;
}

bool agile_rollout_open(const Matter& matter, Day& day) {
  if (!agile_rollout_covers(matter.group) || !gndew(matter, day)) return false;
  const auto last = last_day_without_update(text_of_2025(matter.state, matter.inquiry, day));
  day.note(last + 1);
  return day.at <= last;
}

std::vector<Date> agile_rollout_ends(const LegalState& state, Inquiry& inquiry) {
  std::vector<Date> ends;
  for (const bool of_2025 : {false, true}) {
    Day day{last_day_without_update(of_2025)};
    const bool in_force_then = in_force(state, inquiry, StatuteVersion::v3, day) &&
                               text_of_2025(state, inquiry, day) == of_2025;
    if (in_force_then) ends.push_back(day.at);
  }
  return ends;
}

}  // namespace stichtag::law
