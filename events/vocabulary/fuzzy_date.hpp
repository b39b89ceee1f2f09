// A date of which the record may know only part: "2022-01", "some day from 24.06. to 24.12.2020",
// "not before 23.05.2022, possibly never". The unknown is a value, not a guess.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "events/vocabulary/date.hpp"

namespace stichtag {

class FuzzyDate {
 public:
  [[nodiscard]] static FuzzyDate exactly(Date day);
  // Any day of [earliest, latest], both included. Asserts earliest <= latest.
  [[nodiscard]] static FuzzyDate between(Date earliest, Date latest);
  // Some day of [earliest, latest], or it never came at all.
  [[nodiscard]] static FuzzyDate between_or_never(Date earliest, Date latest);
  // Not before `earliest`, possibly never.
  [[nodiscard]] static FuzzyDate from_or_never(Date earliest);

  [[nodiscard]] Date earliest() const { return earliest_; }
  // Absent: no last possible day is on record.
  [[nodiscard]] std::optional<Date> latest() const { return latest_; }
  [[nodiscard]] bool may_never_come() const { return may_never_come_; }
  [[nodiscard]] bool is_exact() const { return !may_never_come_ && latest_ == earliest_; }

  bool operator==(const FuzzyDate&) const = default;

 private:
  FuzzyDate(Date earliest, std::optional<Date> latest, bool may_never_come)
      : earliest_(earliest), latest_(latest), may_never_come_(may_never_come) {}

  Date earliest_;
  std::optional<Date> latest_;
  bool may_never_come_;
};

// "2022-01-31", "2022-01", "2022", "2020-06-24..2020-12-24", "2022-05-23..?" (possibly never),
// "2022-05-23..2022-12-31?" (in that span or never).
[[nodiscard]] std::optional<FuzzyDate> parse_fuzzy_date(std::string_view text);
// The shortest of the forms above that reads back as the same value.
[[nodiscard]] std::string to_string(const FuzzyDate& date);

}  // namespace stichtag
