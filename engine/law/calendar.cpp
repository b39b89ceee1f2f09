#include "engine/law/calendar.hpp"

#include <algorithm>
#include <cassert>

#include "engine/law/section_29.hpp"

namespace stichtag::law {

Calendar calendar(const LegalState& state, const Subject& subject, CaseGroup group,
                  const Inquiry& fresh, Date first, Detail detail) {
  Calendar entries;
  std::optional<Date> next = first;
  Inquiry inquiry = fresh;
  while (next) {
    Day day{*next};
    const auto standing = settle(state, subject, group, inquiry, day, detail).standing;
    if (entries.empty() || entries.back().standing != standing)
      entries.push_back({day.at, standing});
    next = day.next;
  }
  return entries;
}

bool fare_alike(const LegalState& state, CaseGroup a, CaseGroup b) {
  return is_large(a) == is_large(b) &&
         std::all_of(state.determinations.begin(), state.determinations.end(),
                     [&](const Determination& determination) {
                       return determination.scope.contains(a) == determination.scope.contains(b);
                     });
}

bool stand_alike(const LegalState& state, CaseGroup a, CaseGroup b) {
  const bool same_duty =
      is_mandatory(a) == is_mandatory(b) &&
      (!is_mandatory(a) || (old_start(a) == old_start(b) && latest_start(a) == latest_start(b)));
  return same_duty && fare_alike(state, a, b);
}

const Standing& standing_on(const Calendar& calendar, Date day) {
  assert(!calendar.empty() && calendar.front().from <= day);
  const auto after = std::upper_bound(calendar.begin(), calendar.end(), day,
                                      [](Date d, const Entry& entry) { return d < entry.from; });
  return (after - 1)->standing;
}

}  // namespace stichtag::law
