// Installation-ban periods: all spans in which installation is or may be banned (M06). Spans of
// different ground or certainty are separate rows; cases with the same span share one.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "engine/law/calendar.hpp"

namespace stichtag::projections {

struct Ban {
  std::string product;
  std::vector<CaseGroup> cases;
  Period period;
  law::Ground ground;
  bool certain;
  std::vector<std::string> rules;
  std::vector<EventId> starts_by;
  std::vector<EventId> ends_by;
  std::vector<EventId> hangs_on;
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

// The lines on record, in the order of the log.
[[nodiscard]] std::vector<ProductRef> all_lines(const law::LegalState& state);

}  // namespace stichtag::projections
