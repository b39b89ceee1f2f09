#include "engine/law/section_19_6.hpp"

#include <algorithm>

#include "engine/law/section_19_6_finding.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_30.hpp"

namespace stichtag::law::section_19_6 {
namespace {

// A version of the product that `accepts` takes and whose CC certificate is valid.
template <class Accepts>
bool certified_version(const Matter& matter, Day& day, Accepts accepts) {
  const auto takes = [&](const Version& version) {
    return accepts(version) && cc_valid(matter.of_version(version), day);
  };
  if (matter.version != nullptr) return takes(*matter.version);
  return std::any_of(matter.line.versions.begin(), matter.line.versions.end(), takes);
}

// N09 for installation: as named, or by line under by_product_line.
bool named_for_installation(const Matter& matter, const Determination& finding, Day& day) {
  const auto as_named = [&](const Version& version) {
    return names_version(finding, matter.line.name, version.name);
  };
  if (certified_version(matter, day, as_named)) return true;
  if (matter.version == nullptr && !names_only_versions(finding, matter.line.name)) return false;
  if (matter.inquiry.reading(ReadingId::product_identity) != option::by_product_line) return false;
  return ever_certified(matter, day) && cc_valid(matter.of_line(), day);
}

// N09 for use: by line, or as named under by_certified_version.
bool named_for_use(const Matter& matter, const Determination& finding, Day& day) {
  if (!names_line(finding, matter.line.name) || !cc_valid(matter, day)) return false;
  if (!names_only_versions(finding, matter.line.name) || !by_certified_version(matter)) return true;
  return certified_version(matter, day, [&](const Version& version) {
    return names_version(finding, matter.line.name, version.name);
  });
}

bool open_term(const Matter& matter, const Determination& finding, Day& day) {
  if (day.at <= soonest_end(finding)) {
    day.note(soonest_end(finding) + 1);
    return true;
  }
  const auto term_end = last_day_of_term(matter.inquiry, finding);
  day.note(term_end + 1);
  return day.at <= term_end;
}

// From the withdrawal on.
bool used_on(const Matter& matter, const Determination& finding, Day& day) {
  return applies(matter, finding, day) && covers(matter, finding) &&
         named_for_use(matter, finding, day) && !suspended(matter, finding, day);
}

// "... aufgrund einer Feststellung ... eingebaut worden sind": before the withdrawal was notified,
// in views that know of it (M13).
bool used_on_before(const Matter& matter, const Determination& finding,
                    const Determination& withdrawn, const Withdrawal& withdrawal, Day& day) {
  auto& inquiry = matter.inquiry;
  const auto notified = withdrawal.moment.works.earliest();
  day.note(notified);
  if (withdrawn.norm != Norm::s30 || day.at >= notified || inquiry.known() < notified) return false;
  if (!inquiry.visible(withdrawal.moment) || !reaches_back(matter, withdrawal)) return false;
  if (inquiry.reading(ReadingId::finding_prompt) != option::yes) return false;
  if (!covers(matter, finding) || !named_for_use(matter, finding, day)) return false;
  inquiry.fact(withdrawn.moment, "BSI made the determination");
  inquiry.fact(withdrawal.moment, "withdrawn with effect for the past (§ 48 VwVfG inferred, C)");
  inquiry.fact(finding.moment, "devices installed earlier may be used on (§ 19(6) S. 1)");
  return true;
}

bool used_on_in_hindsight(const Matter& matter, const Determination& finding, Day& day) {
  if (!matter.inquiry.visible(finding.moment)) return false;
  for (const auto& withdrawn : matter.state.determinations) {
    for (const auto& withdrawal : withdrawn.withdrawals) {
      if (used_on_before(matter, finding, withdrawn, withdrawal, day)) return true;
    }
  }
  return false;
}

}  // namespace

Permission new_installation(const Matter& matter, Day& day) {
  auto best = Permission::none;
  for (const auto& finding : matter.state.determinations) {
    if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) continue;
    const Step step(matter.inquiry, "MsbG § 19(6) S. 1", "is the product permitted by a finding");
    const bool named = applies(matter, finding, day) && open_term(matter, finding, day) &&
                       covers(matter, finding) && named_for_installation(matter, finding, day);
    if (step.verdict(named && !suspended(matter, finding, day))) return Permission::granted;
    if (!named) continue;
    best = Permission::suspended_by_court;
  }
  return best;
}

bool continued_use(const Matter& matter, Day& day) {
  return std::any_of(matter.state.determinations.begin(), matter.state.determinations.end(),
                     [&](const auto& finding) {
                       if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name))
                         return false;
                       const Step step(matter.inquiry, "MsbG § 19(6) S. 1",
                                       "may devices that were installed be used on");
                       return step.verdict(used_on(matter, finding, day) ||
                                           used_on_in_hindsight(matter, finding, day));
                     });
}

std::optional<Date> term_of_named_product(const Matter& matter, Day& day) {
  for (const auto& finding : matter.state.determinations) {
    if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) continue;
    if (!matter.inquiry.visible(finding.moment) || !covers(matter, finding)) continue;
    if (matter.inquiry.reading(ReadingId::finding_prompt) != option::yes) continue;
    if (!named_for_use(matter, finding, day)) continue;
    matter.inquiry.fact(finding.moment, "BSI made the determination");
    return last_day_of_term(matter.inquiry, finding);
  }
  return std::nullopt;
}

}  // namespace stichtag::law::section_19_6
