// Deadlines by months: §§ 187(1), 188(2), (3), 193 BGB and § 31 VwVfG.
#pragma once
#include <string>
#include <vector>

#include "events/vocabulary/date.hpp"

namespace stichtag::law {

struct Span {
  int years = 0;
  int months = 0;
  int weeks = 0;
  int days = 0;
};

struct Deadline {
  Date last_day;
  std::vector<std::string> steps;  // the derivation, a sentence a step
  [[nodiscard]] Date first_day_after() const { return last_day + 1; }
};

enum class WeekendEnd { stays, rolls };

// The day of the event does not count (§ 187(1) BGB); the term ends with the day that has its
// number (§ 188(2)), or with the last of the month that has no such day (§ 188(3)). With `rolls`,
// an end on a Saturday, Sunday or nationwide holiday moves to the next working day (§ 31(3) VwVfG).
// Holidays of single states are not counted; 31.10.2017 was one in all of them.
[[nodiscard]] Deadline deadline(Date event_day, const Span& span, WeekendEnd weekend,
                                const std::string& rolling_norm = "§ 31(3) VwVfG");
// As above without the derivation.
[[nodiscard]] Date last_day(Date event_day, const Span& span, WeekendEnd weekend);

// Name of the nationwide holiday, or empty.
[[nodiscard]] std::string holiday_name(Date day);
[[nodiscard]] bool is_working_day(Date day);

}  // namespace stichtag::law
