// Where a fact comes from, and how far it can be trusted.
#pragma once
#include <optional>
#include <string>

#include "events/vocabulary/date.hpp"
#include "events/vocabulary/fuzzy_date.hpp"

namespace stichtag {

// A: read in a primary source. B: secondary source. C: inferred or uncertain.
// assumption: a scenario says so; nobody claims that it is a fact.
enum class Confidence { a, b, c, assumption };

struct Source {
  std::string document;
  std::string at;  // page, paragraph, row; may be empty
  std::optional<Date> retrieved;
  Confidence confidence;
  bool operator==(const Source&) const = default;
};

struct SourcedDate {
  FuzzyDate date;
  Source source;
  bool operator==(const SourcedDate&) const = default;
};

// A legal act has several dates, each with its own source. Absent: not on record or not meaningful.
struct TypedDates {
  std::optional<SourcedDate> decided;
  std::optional<SourcedDate> published;
  std::optional<SourcedDate> deemed_notified;  // Bekanntgabefiktion, § 41(4) VwVfG
  std::optional<SourcedDate> effective;        // works from this day on
  std::optional<SourcedDate> ends;             // last day on which it still works
  bool operator==(const TypedDates&) const = default;
};

}  // namespace stichtag
