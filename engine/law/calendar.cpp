#include "engine/law/calendar.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::law {

Calendar calendar(const LegalState& state, const Subject& subject, CaseGroup group,
                  const Inquiry& fresh, Date first) {
  Calendar entries;
  std::optional<Date> next = first;
  Inquiry inquiry = fresh;
  while (next) {
    Day day{*next};
    const auto standing = settle(state, subject, group, inquiry, day).standing;
    if (entries.empty() || entries.back().standing != standing)
      entries.push_back({day.at, standing});
    next = day.next;
  }
  return entries;
}

const Standing& standing_on(const Calendar& calendar, Date day) {
  assert(!calendar.empty() && calendar.front().from <= day);
  const auto after = std::upper_bound(calendar.begin(), calendar.end(), day,
                                      [](Date d, const Entry& entry) { return d < entry.from; });
  return (after - 1)->standing;
}

}  // namespace stichtag::law
