#include "events/vocabulary/fuzzy_date.hpp"

#include <cassert>

namespace stichtag {
namespace {

std::optional<FuzzyDate> parse_month_or_year(std::string_view text) {
  if (text.size() == 4) {
    const auto first = parse_date(std::string(text) + "-01-01");
    if (!first) return std::nullopt;
    return FuzzyDate::between(*first, Date::of(first->year(), 12, 31));
  }
  if (text.size() == 7) {
    const auto first = parse_date(std::string(text) + "-01");
    if (!first) return std::nullopt;
    return FuzzyDate::between(*first, last_day_of_month(first->year(), first->month()));
  }
  return std::nullopt;
}

std::optional<FuzzyDate> parse_span(std::string_view first_text, std::string_view rest) {
  const auto first = parse_date(first_text);
  if (!first) return std::nullopt;
  if (rest == "?") return FuzzyDate::from_or_never(*first);
  const bool or_never = !rest.empty() && rest.back() == '?';
  if (or_never) rest.remove_suffix(1);
  const auto last = parse_date(rest);
  if (!last || *last < *first) return std::nullopt;
  return or_never ? FuzzyDate::between_or_never(*first, *last) : FuzzyDate::between(*first, *last);
}

}  // namespace

FuzzyDate FuzzyDate::exactly(Date day) { return {day, day, false}; }

FuzzyDate FuzzyDate::between(Date earliest, Date latest) {
  assert(earliest <= latest);
  return {earliest, latest, false};
}

FuzzyDate FuzzyDate::between_or_never(Date earliest, Date latest) {
  assert(earliest <= latest);
  return {earliest, latest, true};
}

FuzzyDate FuzzyDate::from_or_never(Date earliest) { return {earliest, std::nullopt, true}; }

std::optional<FuzzyDate> parse_fuzzy_date(std::string_view text) {
  const auto dots = text.find("..");
  if (dots != std::string_view::npos)
    return parse_span(text.substr(0, dots), text.substr(dots + 2));
  if (const auto day = parse_date(text)) return FuzzyDate::exactly(*day);
  return parse_month_or_year(text);
}

std::string to_string(const FuzzyDate& date) {
  const auto first = to_string(date.earliest());
  if (!date.latest()) return first + "..?";
  if (date.may_never_come()) return first + ".." + to_string(*date.latest()) + "?";
  if (date.is_exact()) return first;
  for (const std::size_t length : {std::size_t{4}, std::size_t{7}}) {
    const auto shorter = first.substr(0, length);
    if (parse_fuzzy_date(shorter) == date) return shorter;
  }
  return first + ".." + to_string(*date.latest());
}

}  // namespace stichtag
