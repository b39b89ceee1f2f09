#include "events/vocabulary/date.hpp"

#include <array>
#include <cassert>
#include <chrono>

namespace stichtag {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day civil(Date date) { return sys_days(std::chrono::days(date.days_since_epoch())); }

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Date> date_if_it_exists(int year, int month, int day) {
  const year_month_day ymd{std::chrono::year(year), std::chrono::month(unsigned(month)),
                           std::chrono::day(unsigned(day))};
  if (!ymd.ok()) return std::nullopt;
  return Date(int(sys_days(ymd).time_since_epoch().count()));
}

void append_padded(std::string& text, unsigned value, std::size_t width) {
  const auto number = std::to_string(value);
  if (number.size() < width) text.append(width - number.size(), '0');
  text += number;
}

}  // namespace

Date Date::of(int year, unsigned month, unsigned day) {
  const auto date = date_if_it_exists(year, int(month), int(day));
  assert(date && "Date::of is for days that exist");
  return *date;
}

int Date::year() const { return int(civil(*this).year()); }
unsigned Date::month() const { return unsigned(civil(*this).month()); }
unsigned Date::day() const { return unsigned(civil(*this).day()); }

Weekday Date::weekday() const {
  // 1970-01-01 was a Thursday.
  const int from_monday = (days_ % 7 + 7 + 3) % 7;
  return Weekday(from_monday);
}

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1600) return std::nullopt;
  return date_if_it_exists(*year, *month, *day);
}

std::string to_string(Date date) {
  const auto ymd = civil(date);
  std::string text;
  append_padded(text, unsigned(int(ymd.year())), 4);
  text += '-';
  append_padded(text, unsigned(ymd.month()), 2);
  text += '-';
  append_padded(text, unsigned(ymd.day()), 2);
  return text;
}

Date last_day_of_month(int year, unsigned month) {
  const std::chrono::year_month_day_last last{
      std::chrono::year(year), std::chrono::month_day_last(std::chrono::month(month))};
  return Date::of(year, month, unsigned(last.day()));
}

Date add_months_down(Date from, int months) {
  const int zero_based = from.year() * 12 + int(from.month()) - 1 + months;
  const int year = zero_based >= 0 ? zero_based / 12 : (zero_based - 11) / 12;
  const auto month = unsigned(zero_based - year * 12 + 1);
  const auto last = last_day_of_month(year, month);
  return from.day() > last.day() ? last : Date::of(year, month, from.day());
}

std::string_view name_of(Weekday day) {
  static constexpr std::array names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};
  return names[std::size_t(day)];
}

}  // namespace stichtag
