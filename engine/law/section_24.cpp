#include "engine/law/section_24.hpp"

#include <algorithm>

namespace stichtag::law {
namespace {

constexpr int cc_term_in_months = 8 * 12;  // where the listed end was not found (M14)

bool lost(Inquiry& inquiry, const Certificate& certificate, Day& day) {
  for (const auto& loss : certificate.losses) {
    if (!loss.revoked) day.note(loss.moment.works.earliest() + 1);
    if (!inquiry.at_work(loss.moment, day)) continue;
    if (!loss.revoked && day.at <= loss.moment.works.earliest()) continue;
    inquiry.fact(loss.moment,
                 loss.revoked ? "the certificate was revoked" : "the certificate expired");
    return true;
  }
  return false;
}

// A refusal that is known settles an issue date that is not (N06).
bool settled_by_refusal(const Matter& matter, const Certificate& certificate) {
  if (certificate.issue.works.is_exact() || !certificate.issue.works.may_never_come()) return false;
  auto& inquiry = matter.inquiry;
  for (const auto& refusal : matter.line.refusals) {
    if (refusal.kind != certificate.kind || !inquiry.visible(refusal.moment)) continue;
    if (!inquiry.happened_by(refusal.moment, inquiry.known())) continue;
    inquiry.fact(refusal.moment, "the certification was refused");
    return true;
  }
  return false;
}

bool in_term(Inquiry& inquiry, const Certificate& certificate, Day& day) {
  if (certificate.ends) {
    day.note(*certificate.ends + 1);
    return day.at <= *certificate.ends;
  }
  if (certificate.kind == CertificateKind::tr_03109_1) return true;
  return inquiry.within_months(certificate.issue, cc_term_in_months, day);
}

bool valid(const Matter& matter, const Certificate& certificate, Day& day) {
  auto& inquiry = matter.inquiry;
  if (certificate.issue.works.earliest() > day.at) {
    day.note(certificate.issue.works.earliest());
    return false;
  }
  if (settled_by_refusal(matter, certificate)) return false;
  if (!inquiry.at_work(certificate.issue, day)) return false;
  if (!in_term(inquiry, certificate, day) || lost(inquiry, certificate, day)) return false;
  inquiry.fact(certificate.issue, "the certificate is valid");
  return true;
}

bool cc_valid_of(const Matter& matter, const Version& version, Day& day) {
  for (const auto& coverage : version.covered_by) {
    const auto& certificate = matter.line.cc[coverage.certificate];
    if (coverage.maintained && !matter.inquiry.at_work(*coverage.maintained, day)) continue;
    if (valid(matter, certificate, day)) return true;
  }
  return false;
}

bool names(const Certificate& tr, const std::string& version) {
  return tr.versions.empty() ||
         std::find(tr.versions.begin(), tr.versions.end(), version) != tr.versions.end();
}

// The version was certified later than the earliest one that the TR certificate names (N03).
bool may_carry_over(const Line& line, const Certificate& tr, const Version& version) {
  std::optional<Date> named_first;
  for (const auto& name : tr.versions) {
    const auto* named = find_version(line, name);
    if (named && (!named_first || named->first_covered < *named_first)) {
      named_first = named->first_covered;
    }
  }
  return named_first && version.first_covered > *named_first;
}

enum class Basis { named, carried_over };

bool tr_shown(const Matter& matter, const Version& version, Basis basis, bool exact, Day& day) {
  for (const auto& tr : matter.line.tr) {
    if (tr.issue.works.is_exact() != exact) continue;
    const bool named = names(tr, version.name);
    if (basis == Basis::named ? !named : named || !may_carry_over(matter.line, tr, version))
      continue;
    if (!valid(matter, tr, day)) continue;
    if (basis == Basis::named) return true;
    return matter.inquiry.reading(ReadingId::tr_carry_over) == option::carried;
  }
  return false;
}

// What is certain is asked first, so that no unknown fact is named that does not matter.
bool tr_valid(const Matter& matter, const Version& version, Day& day) {
  return tr_shown(matter, version, Basis::named, true, day) ||
         tr_shown(matter, version, Basis::carried_over, true, day) ||
         tr_shown(matter, version, Basis::named, false, day) ||
         tr_shown(matter, version, Basis::carried_over, false, day);
}

bool interoperability_reached(const Matter& matter, Day& day) {
  for (const auto& moment : matter.state.interoperability) {
    if (!matter.inquiry.at_work(moment, day)) continue;
    matter.inquiry.fact(moment, "conformity with TR-03109-1 must be shown from this day on");
    return true;
  }
  return false;
}

bool complete_of(const Matter& matter, const Version& version, Day& day) {
  if (!cc_valid_of(matter, version, day)) return false;
  if (interoperability_reached(matter, day)) return tr_valid(matter, version, day);
  return tr_valid(matter, version, day) ||
         matter.inquiry.reading(ReadingId::interop_due) != option::ovg;
}

template <class Holds>
bool for_product(const Matter& matter, Holds holds) {
  if (matter.version != nullptr) return holds(*matter.version);
  return std::any_of(matter.line.versions.begin(), matter.line.versions.end(), holds);
}

// A certificate of any version counts for a version that has been certified at all (N05).
bool asks_for_line(const Matter& matter, Day& day) {
  return matter.version != nullptr &&
         matter.inquiry.reading(ReadingId::product_identity) == option::by_product_line &&
         ever_certified(matter, day);
}

}  // namespace

bool cc_valid(const Matter& matter, Day& day) {
  return for_product(matter, [&](const Version& v) { return cc_valid_of(matter, v, day); });
}

bool ever_certified(const Matter& matter, Day& day) {
  return for_product(matter, [&](const Version& version) {
    return std::any_of(version.covered_by.begin(), version.covered_by.end(), [&](const auto& c) {
      const auto& issue = matter.line.cc[c.certificate].issue;
      return (!c.maintained || matter.inquiry.at_work(*c.maintained, day)) &&
             matter.inquiry.at_work(issue, day);
    });
  });
}

bool complete(const Matter& matter, Day& day) {
  const Step step(matter.inquiry, "MsbG § 24(1), (4)", "which certificates are valid");
  if (for_product(matter, [&](const Version& v) { return complete_of(matter, v, day); }))
    return true;
  return asks_for_line(matter, day) && complete(matter.of_line(), day);
}

}  // namespace stichtag::law
