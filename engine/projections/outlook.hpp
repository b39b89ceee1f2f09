// What comes: ends of certificates, re-assessments, ends of terms, quota dates, the starts and ends
// of bans.
#pragma once
#include <string>
#include <vector>

#include "engine/projections/bans.hpp"
#include "events/log/recorded.hpp"

namespace stichtag::projections {

struct Coming {
  Date on;
  std::string kind;  // "certificate", "re-assessment", "term", "quota", "ban", "use"
  std::string what;
  std::string basis;  // norm or event id
};

// Everything with from <= on < until, by day, then kind, then text.
[[nodiscard]] std::vector<Coming> outlook(const EventLog& log, const std::vector<Ban>& bans,
                                          Period span, const law::LegalState& state,
                                          const law::Inquiry& fresh);

// An iCalendar file (RFC 5545) of whole-day events; the same input gives the same bytes.
[[nodiscard]] std::string ics(const std::vector<Coming>& coming);

}  // namespace stichtag::projections
