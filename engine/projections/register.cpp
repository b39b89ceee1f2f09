#include "engine/projections/register.hpp"

#include <algorithm>
#include <array>

namespace stichtag::projections {
namespace {

bool known_by(const Recorded& recorded, Date day) {
  return recorded.known.date.earliest() <= day &&
         !(recorded.replaced_from && *recorded.replaced_from <= day);
}

std::optional<Date> last_reassessed(const EventLog& log, const EventId& id, Date on) {
  std::optional<Date> last;
  for (const auto& recorded : log) {
    const auto* done = std::get_if<CertificateReassessed>(&recorded.event);
    const auto day = works_from(recorded).date.earliest();
    if (done && done->certificate == id && day <= on && (!last || day > *last)) last = day;
  }
  return last;
}

// The last valid day by revocation or expiry, if one is known and earlier than the listed end.
struct Ending {
  std::optional<Date> last_day;
  bool revoked = false;
};

Ending ending_of(const EventLog& log, const EventId& id, Date on) {
  Ending ending;
  for (const auto& recorded : log) {
    if (!known_by(recorded, on)) continue;
    const auto day = works_from(recorded).date.earliest();
    const auto* expired = std::get_if<CertificateExpired>(&recorded.event);
    const auto* revoked = std::get_if<CertificateRevoked>(&recorded.event);
    if (expired && expired->certificate == id) ending = {day, false};
    if (revoked && revoked->certificate == id) ending = {day - 1, true};
  }
  return ending;
}

std::optional<Date> listed_end(const Recorded& recorded, const CertificateIssued& issued) {
  if (recorded.dates.ends) return recorded.dates.ends->date.latest();
  const auto latest = works_from(recorded).date.latest();
  if (issued.kind != CertificateKind::common_criteria || !latest) return std::nullopt;
  return add_months_down(*latest, 8 * 12);
}

CertificateStatus status_of(const RegisterRow& row, const FuzzyDate& issue, bool revoked, Date on) {
  if (on < issue.earliest()) return CertificateStatus::not_yet;
  if (issue.may_never_come() || (issue.latest() && on < *issue.latest()))
    return CertificateStatus::unknown;
  if (row.ends && on > *row.ends)
    return revoked ? CertificateStatus::revoked : CertificateStatus::lapsed;
  const bool soon = row.ends && add_months_down(on, lapsing_months) >= *row.ends;
  return soon ? CertificateStatus::lapsing : CertificateStatus::valid;
}

RegisterRow row_of(const EventLog& log, const Recorded& recorded, const CertificateIssued& issued,
                   Date on) {
  const auto& works = works_from(recorded);
  const auto ending = ending_of(log, recorded.id, on);
  RegisterRow row{recorded.id,
                  issued.product,
                  issued.kind,
                  issued.versions,
                  to_string(works.date),
                  listed_end(recorded, issued),
                  !recorded.dates.ends,
                  CertificateStatus::unknown,
                  {},
                  false,
                  works.source.confidence};
  if (ending.last_day && (!row.ends || *ending.last_day < *row.ends)) row.ends = ending.last_day;
  row.status = status_of(row, works.date, ending.revoked, on);
  if (issued.kind == CertificateKind::common_criteria && works.date.latest()) {
    const auto last = last_reassessed(log, recorded.id, on).value_or(*works.date.latest());
    row.reassess_by = add_months_down(last, reassessment_months);
    const bool counts =
        row.status == CertificateStatus::valid || row.status == CertificateStatus::lapsing;
    row.overdue = counts && on > *row.reassess_by;
  }
  return row;
}

}  // namespace

std::string_view name_of(CertificateStatus status) {
  static constexpr std::array<std::string_view, 6> names{"not-yet", "unknown", "valid",
                                                         "lapsing", "lapsed",  "revoked"};
  return names[std::size_t(status)];
}

std::vector<RegisterRow> certificate_register(const EventLog& log, Date on) {
  std::vector<RegisterRow> rows;
  for (const auto& recorded : log) {
    const auto* issued = std::get_if<CertificateIssued>(&recorded.event);
    if (issued && known_by(recorded, on)) rows.push_back(row_of(log, recorded, *issued, on));
  }
  return rows;
}

}  // namespace stichtag::projections
