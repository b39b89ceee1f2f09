// Partial dates: every day a fact can have happened on, one possible world for each. Days that lie
// in the same position relative to every day that the rules compare with are tried once.
#include "tests/oracle/oracle_view.hpp"

#include <algorithm>
#include <iterator>

namespace stichtag::oracle {
namespace {

const FuzzyDate& date_of(const Recorded& recorded) {
  const auto& event = recorded.event;
  const bool is_act = std::holds_alternative<DeterminationMade>(event) ||
                      std::holds_alternative<DeterminationWithdrawn>(event) ||
                      std::holds_alternative<DeterminationRevoked>(event);
  if (is_act && recorded.dates.deemed_notified) return recorded.dates.deemed_notified->date;
  return works_from(recorded).date;
}

const DeterminationMade* as_finding(const Recorded& recorded) {
  const auto* made = std::get_if<DeterminationMade>(&recorded.event);
  return made && made->norm == Norm::s19_6 ? made : nullptr;
}

const CertificateIssued* certificate_concerned(const EventLog& log, const Event& event) {
  if (const auto* issued = std::get_if<CertificateIssued>(&event)) return issued;
  EventId id;
  if (const auto* maintained = std::get_if<CertificateMaintained>(&event))
    id = maintained->certificate;
  if (const auto* expired = std::get_if<CertificateExpired>(&event)) id = expired->certificate;
  if (const auto* revoked = std::get_if<CertificateRevoked>(&event)) id = revoked->certificate;
  const auto* found = id.empty() ? nullptr : find_event(log, id);
  return found ? std::get_if<CertificateIssued>(&found->event) : nullptr;
}

// Each day compared with, and of the days between two of them the first (and the last).
std::vector<Day> one_of_each_position(Date first, Date last, const Days& compared, bool both_ends) {
  Days days{first};
  if (both_ends) days.insert(last);
  for (const Date day : compared) {
    for (const int shift : {both_ends ? -1 : 0, 0, 1}) {
      if (first <= day + shift && day + shift <= last) days.insert(day + shift);
    }
  }
  return {days.begin(), days.end()};
}

}  // namespace

View::View(const EventLog& log, const Question& question) : log_(log), question_(question) {
  concerned_lines_.insert(asked().product.line);
  read_statute();
  for (const auto& recorded : log_) {
    if (const auto* finding = as_finding(recorded)) read_concerned_lines(recorded, *finding);
  }
  read_window();
}

void View::read_statute() {
  for (const auto& recorded : log_) {
    const auto* statute = std::get_if<StatuteEnteredIntoForce>(&recorded.event);
    if (!statute || statute->version != StatuteVersion::v3) continue;
    const bool replaced = recorded.replaced_from && *recorded.replaced_from <= asked().known;
    if (!replaced && recorded.known.date.earliest() <= asked().known)
      gndew_ = date_of(recorded).earliest();
  }
}

// Certificates of other lines are asked for only where sentence 2 is put to the line in question:
// after D, before the GNDEW, or after it for what it left behind (N12).
void View::read_concerned_lines(const Recorded& recorded, const DeterminationMade& finding) {
  if (question_.reads("ban-scope", "product")) return;
  const bool named = std::ranges::any_of(finding.products, [&](const NamedProduct& product) {
    return product.product.line == asked().product.line;
  });
  const Date term = term_of(question_, recorded);
  const bool ended = gndew_ && *gndew_ <= asked().on;
  if (!named || asked().on <= term || (gndew_ && *gndew_ <= term)) return;
  if (ended && question_.reads("gndew-effect", "ends")) return;
  for (const auto& product : finding.products) concerned_lines_.insert(product.product.line);
}

// Days on which a certificate ends, and those of acts: the beginning of another certificate is
// compared with these.
void View::add_ends_of(const Recorded& recorded, Days& days) const {
  const auto& date = date_of(recorded);
  const auto* issued = std::get_if<CertificateIssued>(&recorded.event);
  const auto& ends = recorded.dates.ends;
  if (ends) days.insert({ends->date.earliest(), ends->date.earliest() + 1});
  if (issued && !ends && issued->kind == CertificateKind::common_criteria) {
    const Date last = add_months_down(date.earliest(), 96);
    days.insert({last, last + 1});
  }
  if (issued || std::holds_alternative<CertificateMaintained>(recorded.event)) return;
  days.insert({date.earliest(), date.earliest() + 1});
  if (date.latest()) days.insert({*date.latest(), *date.latest() + 1});
}

void View::add_beginnings_of(const Recorded& recorded, Days& days) const {
  const auto& date = date_of(recorded);
  days.insert(date.earliest());
  if (date.latest()) days.insert(*date.latest());
}

void View::read_window() {
  const Date end = gndew_ ? std::min(asked().on, *gndew_) : asked().on;
  for (const auto& finding : log_) {
    if (!as_finding(finding)) continue;
    const Date term = term_of(question_, finding);
    if (asked().on <= term) continue;
    Days ends, beginnings;
    for (const auto& recorded : log_) {
      if (!matters(recorded)) continue;
      add_ends_of(recorded, ends);
      add_beginnings_of(recorded, beginnings);
    }
    const auto inside = [&](Date day) { return day >= term && day <= end; };
    std::ranges::copy_if(ends, std::inserter(window_, window_.end()), inside);
    std::ranges::copy_if(beginnings, std::inserter(beginnings_, beginnings_.end()), inside);
    window_.insert({term, end});
  }
}

bool View::matters(const Recorded& recorded) const {
  const auto& event = recorded.event;
  const bool concerns_certificate = std::holds_alternative<CertificateIssued>(event) ||
                                    std::holds_alternative<CertificateMaintained>(event) ||
                                    std::holds_alternative<CertificateExpired>(event) ||
                                    std::holds_alternative<CertificateRevoked>(event);
  if (concerns_certificate) {
    const auto* issued = certificate_concerned(log_, event);
    return issued && issued->kind != CertificateKind::security_module &&
           concerned_lines_.contains(issued->product);
  }
  if (const auto* statute = std::get_if<StatuteEnteredIntoForce>(&event))
    return statute->version == StatuteVersion::v1 || statute->version == StatuteVersion::v3;
  return std::holds_alternative<DeterminationMade>(event) ||
         std::holds_alternative<DeterminationWithdrawn>(event) ||
         std::holds_alternative<DeterminationRevoked>(event) ||
         std::holds_alternative<EnforcementSuspended>(event) ||
         std::holds_alternative<SuspensionEnded>(event) ||
         std::holds_alternative<InteroperabilityDateSet>(event);
}

// N06. Only an issue that may never have come is unknown; "2021-12" is a partial date.
bool View::settled_by_refusal(const Recorded& recorded) const {
  const auto* issued = std::get_if<CertificateIssued>(&recorded.event);
  if (!issued || !date_of(recorded).may_never_come()) return false;
  return std::ranges::any_of(log_, [&](const Recorded& other) {
    const auto* refused = std::get_if<CertificationRefused>(&other.event);
    return refused && refused->product == issued->product && refused->kind == issued->kind &&
           other.known.date.earliest() <= asked().known &&
           date_of(other).earliest() <= asked().known &&
           !(other.replaced_from && *other.replaced_from <= asked().known);
  });
}

// The days on which other CC certificates of the line begin to cover a version.
void View::add_coverage(const Recorded& own, const std::string& line, Days& days) const {
  for (const auto& recorded : log_) {
    const auto* issued = certificate_concerned(log_, recorded.event);
    if (&recorded == &own || !issued || issued->product != line) continue;
    if (issued->kind != CertificateKind::common_criteria) continue;
    if (const auto* entry = std::get_if<CertificateMaintained>(&recorded.event)) {
      const bool adds = std::ranges::any_of(entry->versions, [&](const std::string& version) {
        return std::ranges::find(issued->versions, version) == issued->versions.end();
      });
      if (adds) add_beginnings_of(recorded, days);
    } else if (std::holds_alternative<CertificateIssued>(recorded.event)) {
      add_beginnings_of(recorded, days);
    }
  }
}

Days View::compared_with(const Recorded& recorded) const {
  Days days = window_;
  days.insert(asked().on);
  const auto* issued = certificate_concerned(log_, recorded.event);
  if (issued && issued->kind == CertificateKind::common_criteria) {
    // Its own end, eight years on, is compared with these days and the beginnings of others.
    Days with_end = days;
    with_end.insert(beginnings_.begin(), beginnings_.end());
    for (const Date day : with_end) {
      for (const int shift : {-1, 0, 1}) days.insert(add_months_down(day, -96) + shift);
    }
    if (question_.tr_carries_over()) add_coverage(recorded, issued->product, days);
  } else if (!issued) {
    for (const auto& other : log_) {
      if (!certificate_concerned(log_, other.event) && matters(other)) add_ends_of(other, days);
    }
    days.insert(beginnings_.begin(), beginnings_.end());
    for (const Date day : {asked().on, gndew_.value_or(asked().on) - 1}) {
      for (const int shift : {-1, 0, 1, 2}) days.insert(add_months_down(day, -96) + shift);
    }
    days.insert(asked().known);
  }
  return days;
}

// Which of two versions was certified first counts (N03), so two partial CC dates that overlap
// need more than one day of each position.
bool View::races(const Recorded& recorded) const {
  const auto* issued = certificate_concerned(log_, recorded.event);
  if (!issued || issued->kind != CertificateKind::common_criteria) return false;
  const auto& date = date_of(recorded);
  return std::ranges::any_of(log_, [&](const Recorded& other) {
    const auto* rival = certificate_concerned(log_, other.event);
    if (&other == &recorded || !rival || rival->product != issued->product) return false;
    if (rival->kind != issued->kind || date_of(other).is_exact()) return false;
    const auto& span = date_of(other);
    return !(date.latest() && *date.latest() < span.earliest()) &&
           !(span.latest() && *span.latest() < date.earliest());
  });
}

std::vector<Day> View::days_of(const Recorded& recorded) const {
  const auto& date = date_of(recorded);
  const auto& known = recorded.known.date;
  const Date view = asked().known;
  if (recorded.replaced_from && *recorded.replaced_from <= view) return {Day()};
  if (known.earliest() > view || settled_by_refusal(recorded)) return {Day()};
  // What cannot matter is left out, which leaves the worlds small.
  if (!matters(recorded)) return {is_statute(recorded) ? Day(date.earliest()) : Day()};
  if (date.is_exact()) {
    if (known.is_exact() || (!known.may_never_come() && *known.latest() <= view))
      return {date.earliest()};
    return {date.earliest(), Day()};
  }
  Date last = date.latest().value_or(std::max({asked().on, view, date.earliest()}) + 400);
  bool may_be_missing = date.may_never_come();
  // A partial known date is the same day as the partial effective date.
  if (!known.is_exact() && last > view) {
    last = view;
    may_be_missing = true;
  }
  std::vector<Day> days;
  if (date.earliest() <= last)
    days = one_of_each_position(date.earliest(), last, compared_with(recorded), races(recorded));
  if (may_be_missing) days.push_back(Day());
  return days;
}

}  // namespace stichtag::oracle
