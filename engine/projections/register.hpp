// The certificate register on a day: valid, lapsing, re-assessment current or overdue (M14).
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "events/log/recorded.hpp"

namespace stichtag::projections {

enum class CertificateStatus { not_yet, unknown, valid, lapsing, lapsed, revoked };
[[nodiscard]] std::string_view name_of(CertificateStatus status);

struct RegisterRow {
  EventId id;
  std::string product;
  CertificateKind kind;
  std::vector<std::string> versions;
  std::string issued;        // as known, may be partial
  std::optional<Date> ends;  // last valid day; absent for TR certificates
  bool end_computed;         // not on record: eight years after the latest possible issue
  CertificateStatus status;
  std::optional<Date> reassess_by;  // CC only: 24 months after issue or the last re-assessment
  bool overdue;
  Confidence confidence;
};

// Lapsing: the last valid day is at most this far away.
inline constexpr int lapsing_months = 12;
// A CC certificate is to be re-assessed every 24 months.
inline constexpr int reassessment_months = 24;
// How sure that is, for every page that names such a day.
inline constexpr Confidence reassessment_confidence = Confidence::b;
inline constexpr std::string_view reassessment_note =
    "Re-assessment after 24 months [B] is read off six re-assessments on record; the condition "
    "itself (chapter 5 of each report) was not read, and § 24(3) MsbG names no period.";

// In the order of the log. Facts that became known after the day do not count.
[[nodiscard]] std::vector<RegisterRow> certificate_register(const EventLog& log, Date on);

}  // namespace stichtag::projections
