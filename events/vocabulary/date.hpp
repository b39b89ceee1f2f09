// Days of the calendar and the arithmetic that legal texts do with them.
// Unit: whole days of the proleptic Gregorian calendar. No clock, no time zone.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stichtag {

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

class Date {
 public:
  // Days since 1970-01-01. Explicit, so that a number never turns into a date by accident.
  constexpr explicit Date(std::int32_t days_since_epoch) : days_(days_since_epoch) {}

  // Asserts that the day exists; for dates out of files use parse_date.
  [[nodiscard]] static Date of(int year, unsigned month, unsigned day);

  [[nodiscard]] constexpr std::int32_t days_since_epoch() const { return days_; }
  [[nodiscard]] int year() const;
  [[nodiscard]] unsigned month() const;
  [[nodiscard]] unsigned day() const;
  [[nodiscard]] Weekday weekday() const;

  [[nodiscard]] constexpr Date operator+(int days) const { return Date(days_ + days); }
  [[nodiscard]] constexpr Date operator-(int days) const { return Date(days_ - days); }
  [[nodiscard]] constexpr int operator-(Date other) const { return days_ - other.days_; }
  constexpr auto operator<=>(const Date&) const = default;

 private:
  std::int32_t days_;
};

// ISO 8601 calendar date, YYYY-MM-DD, years 1600 to 9999; nothing else is accepted.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);
[[nodiscard]] std::string to_string(Date date);

// The last day of the month that has no such day is taken instead (§ 188(3) BGB).
[[nodiscard]] Date add_months_down(Date from, int months);
[[nodiscard]] Date last_day_of_month(int year, unsigned month);

[[nodiscard]] std::string_view name_of(Weekday day);

// Half-open [from, until); an open end is absent, not a far date.
struct Period {
  Date from;
  std::optional<Date> until;
  auto operator<=>(const Period&) const = default;
};

}  // namespace stichtag
