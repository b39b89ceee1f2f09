#include "engine/law/standing.hpp"

#include <algorithm>

#include "engine/law/certificates.hpp"
#include "engine/law/course_tree.hpp"
#include "engine/law/section_19_5.hpp"
#include "engine/law/section_19_6.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_29.hpp"
#include "engine/law/statutes.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::law {
namespace {

struct Installation {
  Install install;
  Grounds grounds;
};

Installation banned(Ground ground) {
  Grounds grounds;
  grounds.add(ground);
  return {Install::banned, grounds};
}

Installation open_to(const Matter& matter, Day& day) {
  if (matter.detail == Detail::bans_only) return {Install::permitted, {}};
  return {must_be_equipped(matter, day) ? Install::obligatory : Install::permitted, {}};
}

// Old law, one product as named (N11 decides before § 24(4); M05 names the ground).
Installation installation_under_old_law(const Matter& matter, Day& day) {
  if (section_19_6::further_installation_must_cease(matter, day)) return banned(Ground::s19_6_s2);
  if (complete(matter, day)) return open_to(matter, day);
  switch (section_19_6::new_installation(matter, day)) {
    case section_19_6::Permission::granted:
      return {Install::permitted, {}};
    case section_19_6::Permission::suspended_by_court:
      return banned(Ground::court);
    case section_19_6::Permission::none:
      break;
  }
  return banned(Ground::s24_4);
}

Installation installation_under_gndew(const Matter& matter, Day& day) {
  if (complete(matter, day)) return open_to(matter, day);
  auto installation = banned(Ground::s24_4);
  if (section_19_6::persists_after_gndew(matter, day)) installation.grounds.add(Ground::s19_6_s2);
  return installation;
}

// Freest first; among bans the clause before the court before § 24(4) (M05).
int rank(const Installation& installation) {
  if (installation.install == Install::obligatory) return 0;
  if (installation.install == Install::permitted) return 1;
  if (installation.grounds.contains(Ground::s19_6_s2)) return 2;
  return installation.grounds.contains(Ground::court) ? 3 : 4;
}

// The certificate that names the version has come, as far as the view knows (N01).
bool on_record(const Matter& matter, const Version& version) {
  const auto& inquiry = matter.inquiry;
  return std::any_of(version.covered_by.begin(), version.covered_by.end(), [&](const auto& c) {
    Day ever{inquiry.known()};
    return began(matter, c, ever);
  });
}

// M01: a line is installable if one of its versions is. Where the finding is read by certified
// version, the versions of a line may fare differently, so each is asked.
template <class Rule>
Installation best_version(const Matter& matter, Day& day, Rule rule) {
  auto best = banned(Ground::s24_4);
  for (const auto& version : matter.line.versions) {
    if (!on_record(matter, version)) continue;
    const auto next = rule(matter.of_version(version), day);
    if (rank(next) < rank(best)) best = next;
  }
  return best;
}

Installation installation(const Matter& matter, Day& day) {
  const auto rule = gndew(matter, day) ? installation_under_gndew : installation_under_old_law;
  const bool versions_may_differ =
      matter.version == nullptr && section_19_6::clause_may_split_the_line(matter, day);
  if (versions_may_differ &&
      matter.inquiry.reading(ReadingId::product_identity) == option::by_certified_version) {
    return best_version(matter, day, rule);
  }
  return rule(matter, day);
}

// Whom `use` asks for (M01, N05): the line, unless the reading goes by certified version.
bool lawful_use(const Matter& matter, Day& day) {
  if (matter.detail != Detail::everything) return true;
  Matter asked = matter;
  if (matter.version != nullptr &&
      matter.inquiry.reading(ReadingId::product_identity) != option::by_certified_version) {
    if (!ever_certified(matter, day)) return false;
    return lawful_use(matter.of_line(), day);
  }
  if (complete(asked, day)) return true;
  if (gndew(asked, day)) return section_19_5::gateway_may_be_used(asked, day);
  return section_19_6::continued_use(asked, day);
}

}  // namespace

std::vector<Ground> Grounds::list() const {
  std::vector<Ground> grounds;
  for (const auto ground :
       {Ground::s19_6_s2, Ground::s24_4, Ground::s19_5, Ground::court, Ground::product_unknown}) {
    if (contains(ground)) grounds.push_back(ground);
  }
  return grounds;
}

Result<Subject> subject_of(const LegalState& state, const ProductRef& product) {
  static const Line no_line{std::string(uncertified_system), {}, {}, {}, {}};
  if (product.line == uncertified_system && !product.version)
    return Subject{&no_line, nullptr, true};
  const auto* line = find_line(state, product.line);
  if (line == nullptr) {
    std::vector<std::string> names;
    for (const auto& known : state.lines) names.push_back(known.name);
    names.emplace_back(uncertified_system);
    return Problem{.what = "no product '" + product.line + "' in this scenario",
                   .where = "--product",
                   .hint = did_you_mean(product.line, names)};
  }
  if (!product.version) return Subject{line, nullptr, false};
  if (const auto* version = find_version(*line, *product.version))
    return Subject{line, version, false};
  std::vector<std::string> names;
  for (const auto& known : line->versions) names.push_back(line->name + "@" + known.name);
  return Problem{.what = "no version '" + *product.version + "' of " + line->name + " on record",
                 .where = "--product",
                 .hint = did_you_mean(to_string(product), names, 20)};
}

Standing install_and_use(const Matter& matter, bool uncertified, Day& day) {
  if (uncertified) {
    const bool open = section_19_5::may_be_installed(matter, day);
    const bool lawful =
        matter.detail != Detail::everything || section_19_5::may_be_used(matter, day);
    const auto result = open ? Installation{Install::permitted, {}} : banned(Ground::s19_5);
    return {result.install, lawful ? Use::lawful : Use::unlawful, result.grounds};
  }
  if (!matter.line.has_certificate_events()) {
    const bool lawful = matter.detail != Detail::everything;
    return {Install::banned, lawful ? Use::lawful : Use::unlawful,
            banned(Ground::product_unknown).grounds};
  }
  const auto result = installation(matter, day);
  return {result.install, lawful_use(matter, day) ? Use::lawful : Use::unlawful, result.grounds};
}

namespace {

CourseTree all_courses(const LegalState& state, const Subject& subject, CaseGroup group,
                       Inquiry& inquiry, Day& day, Detail detail) {
  CourseTree courses;
  do {
    inquiry.start_course();
    const Matter matter{state, inquiry, *subject.line, subject.version, group, detail};
    courses.add(inquiry.choices(), install_and_use(matter, subject.uncertified_system, day));
  } while (inquiry.next_course());
  return courses;
}

}  // namespace

Settled settle(const LegalState& state, const Subject& subject, CaseGroup group, Inquiry& inquiry,
               Day& day, Detail detail) {
  const auto courses = all_courses(state, subject, group, inquiry, day, detail);
  return {courses.together(), courses.hangs_on()};
}

std::vector<std::uint32_t> courses_told_apart_by(const LegalState& state, const Subject& subject,
                                                 CaseGroup group, Inquiry inquiry, Day day) {
  return all_courses(state, subject, group, inquiry, day, Detail::everything).told_apart_by();
}

std::vector<std::uint32_t> ground_hangs_on(const LegalState& state, const Subject& subject,
                                           CaseGroup group, Inquiry& inquiry, Day& day,
                                           Ground ground) {
  return all_courses(state, subject, group, inquiry, day, Detail::bans_only).hangs_on(ground);
}

}  // namespace stichtag::law
