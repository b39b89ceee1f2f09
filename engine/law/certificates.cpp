#include "engine/law/certificates.hpp"

#include <algorithm>
#include <vector>

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

const FuzzyDate& begin_of(const Line& line, const Coverage& coverage) {
  const auto& issue = line.cc[coverage.certificate].issue.works;
  const bool later =
      coverage.maintained && coverage.maintained->works.earliest() > issue.earliest();
  return later ? coverage.maintained->works : issue;
}

// Days of two begins that may lie on either side of each other: up to each of these, which came
// first is decided day by day.
void add_days_to_compare(const FuzzyDate& a, const FuzzyDate& b, Date limit,
                         std::vector<Date>& days) {
  if (a.is_exact()) {
    days.push_back(a.earliest());
  } else if (b.is_exact()) {
    days.push_back(b.earliest() - 1);
  } else {
    const auto last = std::min({a.latest().value_or(limit), b.latest().value_or(limit), limit});
    days.push_back(last);
    for (auto day = std::max(a.earliest(), b.earliest() - 1); day <= last; day = day + 1) {
      days.push_back(day);
    }
  }
}

std::vector<const Coverage*> coverages_named(const Line& line, const Certificate& tr) {
  std::vector<const Coverage*> coverages;
  for (const auto& name : tr.versions) {
    const auto* version = find_version(line, name);
    if (version == nullptr) continue;
    for (const auto& coverage : version->covered_by) coverages.push_back(&coverage);
  }
  return coverages;
}

// A coverage that would begin after the end of its certificate never does.
bool begins_in_term(const Matter& matter, const Coverage& coverage) {
  const auto& begin = begin_of(matter.line, coverage);
  const auto& certificate = matter.line.cc[coverage.certificate];
  if (!begin.is_exact()) return true;
  Day first{begin.earliest()};
  return in_term(matter.inquiry, certificate, first) && !lost(matter.inquiry, certificate, first);
}

}  // namespace

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

std::vector<Date> days_after_term(const Certificate& certificate) {
  if (certificate.ends) return {*certificate.ends + 1};
  if (certificate.kind == CertificateKind::tr_03109_1) return {};
  const auto& issued = certificate.issue.works;
  std::vector<Date> days{add_months_down(issued.earliest(), cc_term_in_months) + 1};
  if (issued.latest()) days.push_back(add_months_down(*issued.latest(), cc_term_in_months) + 1);
  return days;
}

bool covers(const Matter& matter, const Coverage& coverage, Day& day) {
  return (!coverage.maintained || matter.inquiry.at_work(*coverage.maintained, day)) &&
         valid(matter, matter.line.cc[coverage.certificate], day);
}

bool began(const Matter& matter, const Coverage& coverage, Day& day) {
  const auto& certificate = matter.line.cc[coverage.certificate];
  return !settled_by_refusal(matter, certificate) &&
         matter.inquiry.at_work(certificate.issue, day) &&
         (!coverage.maintained || matter.inquiry.at_work(*coverage.maintained, day));
}

bool certified_later(const Matter& matter, const Certificate& tr, const Version& version,
                     Day& day) {
  const auto named = coverages_named(matter.line, tr);
  std::vector<Date> days;
  for (const auto* first : named) {
    for (const auto& own : version.covered_by) {
      add_days_to_compare(begin_of(matter.line, *first), begin_of(matter.line, own), day.at, days);
    }
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const auto begun = [&](const Coverage& coverage, Date limit) {
    Day at{limit};
    return begins_in_term(matter, coverage) && began(matter, coverage, at);
  };
  for (const auto limit : days) {
    const auto& own = version.covered_by;
    if (std::any_of(own.begin(), own.end(), [&](const auto& c) { return begun(c, limit); })) break;
    if (std::any_of(named.begin(), named.end(), [&](auto* c) { return begun(*c, limit); }))
      return true;
  }
  return false;
}

}  // namespace stichtag::law
