// Installation-ban periods: all spans in which installation is or may be banned (M06). Spans of
// different ground or certainty are separate rows; cases with the same span share one. A ground is
// certain where it bans in every course of the unknown facts.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/law/answers.hpp"
#include "engine/law/calendar.hpp"

namespace stichtag::projections {

// A span of one ground and certainty in one case, before cases are put together.
struct BanSpan {
  Period period;
  law::Ground ground;
  bool certain;
  auto operator<=>(const BanSpan&) const = default;
};
// Of one product and case, by ground, and of a ground by day.
[[nodiscard]] std::vector<BanSpan> ban_spans(const law::Calendar& calendar);

struct Ban {
  std::string product;
  std::vector<CaseGroup> cases;
  Period period;
  law::Ground ground;
  bool certain;
  std::vector<std::string> rules;
  std::vector<EventId> starts_by;  // as causes_of_change
  std::vector<EventId> ends_by;
  std::vector<EventId> hangs_on;  // of this ground, on the first day
  std::string exit;
  bool exit_reachable;
};

struct BansAsked {
  std::vector<ProductRef> products;
  std::vector<CaseGroup> groups;
  law::Addressee addressee;
  Date known;
  Date first;  // first day looked at
  law::ReadingSet readings;
};

[[nodiscard]] Result<std::vector<Ban>> bans(const law::LegalState& state, const BansAsked& asked);

// The same from calendars that are there already, by position of product and group in `asked`.
using CalendarAt = std::function<law::Calendar(std::size_t product, std::size_t group)>;
[[nodiscard]] std::vector<Ban> bans(law::Answers& answers, const BansAsked& asked,
                                    const CalendarAt& calendar_at);

// The earliest day on which a line may have had its first CC certificate; none: it never had one.
[[nodiscard]] std::optional<Date> first_certificate(const law::LegalState& state,
                                                    const std::string& line);
// The lines on record, in the order of the log.
[[nodiscard]] std::vector<ProductRef> all_lines(const law::LegalState& state);

}  // namespace stichtag::projections
