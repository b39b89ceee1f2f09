#include "engine/law/deadlines.hpp"

#include <array>

namespace stichtag::law {
namespace {

// Gregorian Easter Sunday (the anonymous algorithm published in Nature, 1876).
Date easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  return Date::of(year, unsigned(month), unsigned(day));
}

struct Fixed {
  unsigned month, day;
  const char* name;
};
constexpr std::array<Fixed, 5> fixed{{{1, 1, "New Year's Day"},
                                      {5, 1, "Labour Day"},
                                      {10, 3, "German Unity Day"},
                                      {12, 25, "Christmas Day"},
                                      {12, 26, "Boxing Day"}}};
struct Movable {
  int after_easter;
  const char* name;
};
constexpr std::array<Movable, 4> movable{
    {{-2, "Good Friday"}, {1, "Easter Monday"}, {39, "Ascension Day"}, {50, "Whit Monday"}}};

Date nominal_end(Date event_day, const Span& span) {
  return add_months_down(event_day, span.years * 12 + span.months) + span.weeks * 7 + span.days;
}

std::string described(Date day) {
  return to_string(day) + " (" + std::string(name_of(day.weekday())) + ")";
}

void tell_same_number(Date event_day, Date end, const std::string& what,
                      std::vector<std::string>& steps) {
  steps.push_back(what + " with the end of the day that has the same number, " + described(end) +
                  " (§ 188(2) BGB).");
  if (end.day() != event_day.day())
    steps.emplace_back("That month has no such day, so its last day counts (§ 188(3) BGB).");
}

// A period of months and days is no case of § 188 BGB: its parts are counted one after the other.
void tell_nominal_end(Date event_day, const Span& span, std::vector<std::string>& steps) {
  const bool months = span.years != 0 || span.months != 0;
  const bool days = span.weeks != 0 || span.days != 0;
  const auto after_months = nominal_end(event_day, {.years = span.years, .months = span.months});
  const auto end = described(nominal_end(event_day, span));
  if (months && !days) return tell_same_number(event_day, after_months, "The term ends", steps);
  if (!months) {
    steps.push_back("The term ends with the end of its last day, " + end + " (§ 188(1), (2) BGB).");
    return;
  }
  tell_same_number(event_day, after_months, "Its years and months end", steps);
  steps.push_back("Its weeks and days are counted on from there and end with the end of " + end +
                  " (§ 188(1), (2) BGB).");
}

std::string why_no_working_day(Date day) {
  const auto holiday = holiday_name(day);
  return holiday.empty() ? "a " + std::string(name_of(day.weekday())) : holiday;
}

}  // namespace

std::string holiday_name(Date day) {
  for (const auto& [month, number, name] : fixed) {
    if (day.month() == month && day.day() == number) return name;
  }
  const int since_easter = day - easter(day.year());
  for (const auto& [after_easter, name] : movable) {
    if (since_easter == after_easter) return name;
  }
  // The five hundredth anniversary of the Reformation: made a holiday once, by the law of every
  // state.
  return day == Date::of(2017, 10, 31) ? "Reformation Day 2017" : "";
}

bool is_working_day(Date day) {
  return day.weekday() != Weekday::saturday && day.weekday() != Weekday::sunday &&
         holiday_name(day).empty();
}

Date last_day(Date event_day, const Span& span, WeekendEnd weekend) {
  Date end = nominal_end(event_day, span);
  while (weekend == WeekendEnd::rolls && !is_working_day(end)) end = end + 1;
  return end;
}

Deadline deadline(Date event_day, const Span& span, WeekendEnd weekend,
                  const std::string& rolling_norm) {
  Deadline result{last_day(event_day, span, weekend), {}};
  const auto nominal = nominal_end(event_day, span);
  result.steps.push_back("The day of the event, " + described(event_day) +
                         ", is not counted (§ 187(1) BGB).");
  tell_nominal_end(event_day, span, result.steps);
  for (Date day = nominal; day < result.last_day; day = day + 1) {
    result.steps.push_back(to_string(day) + " is " + why_no_working_day(day) +
                           ", so the term goes on (" + rolling_norm + ").");
  }
  if (weekend == WeekendEnd::stays && !is_working_day(nominal)) {
    result.steps.push_back(to_string(nominal) + " is " + why_no_working_day(nominal) +
                           "; without --roll the end stays there.");
  }
  result.steps.push_back("Last day: " + described(result.last_day) +
                         "; first day after it: " + described(result.first_day_after()) + ".");
  return result;
}

}  // namespace stichtag::law
