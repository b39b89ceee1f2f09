// § 19(6) S. 2 MsbG (2021): the stop after twelve months, and its exit in two parts.
#include <algorithm>

#include "engine/law/section_19_6_finding.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law::section_19_6 {
namespace {

bool item_is_complete(const Matter& matter, const NamedProduct& named, bool by_version, Day& day) {
  const auto* line = find_line(matter.state, named.product.line);
  if (line == nullptr) return false;
  const Version* version = nullptr;
  if (by_version && named.product.version) {
    version = find_version(*line, *named.product.version);
    if (version == nullptr) return false;
  }
  return complete({matter.state, matter.inquiry, *line, version, matter.group}, day);
}

bool same_item(const Matter& matter, const Determination& finding, const NamedProduct& other,
               bool by_version) {
  return std::any_of(finding.products.begin(), finding.products.end(), [&](const auto& own) {
    if (own.product.line != matter.line.name || own.item != other.item) return false;
    return !by_version || matter.version == nullptr || !own.product.version ||
           own.product.version == matter.version->name;
  });
}

// "... alle Zertifikate gültig": of whom is reading A01.
bool all_certificates_valid(const Matter& matter, const Determination& finding, bool by_version,
                            Day& day) {
  const auto question = matter.inquiry.explaining()
                            ? "were all certificates valid on " + to_string(day.at)
                            : std::string();
  const Step step(matter.inquiry, "MsbG § 19(6) S. 2", question);
  const auto scope = matter.inquiry.reading(ReadingId::ban_scope);
  if (scope == option::product) {
    return step.verdict(complete(by_version ? matter : matter.of_line(), day));
  }
  const auto& all = finding.products;
  return step.verdict(std::all_of(all.begin(), all.end(), [&](const auto& named) {
    if (scope == option::tenor_item && !same_item(matter, finding, named, by_version)) return true;
    return item_is_complete(matter, named, by_version, day);
  }));
}

bool newly_determined(const Matter& matter, const Determination& finding, Day& day) {
  return std::any_of(matter.state.determinations.begin(), matter.state.determinations.end(),
                     [&](const auto& other) {
                       return other.norm == Norm::s30 && other.scope.contains(matter.group) &&
                              other.moment.works.earliest() > finding.moment.works.earliest() &&
                              in_force(matter, other, day);
                     });
}

bool exit_is_open(const Matter& matter, const Determination& finding, Day& day) {
  return newly_determined(matter, finding, day) ||
         matter.inquiry.reading(ReadingId::late_certificate) == option::certificate_suffices;
}

// N11: from D to the day, stepping from one day on which anything may change to the next.
bool banned_since(const Matter& matter, const Determination& finding, Date term_end,
                  bool by_version, Day& day) {
  Day step{term_end};
  bool banned = !all_certificates_valid(matter, finding, by_version, step);
  while (step.at < day.at) {
    step = Day{std::min(step.next.value_or(day.at), day.at)};
    const bool valid = all_certificates_valid(matter, finding, by_version, step);
    if (banned) {
      banned = !(valid && exit_is_open(matter, finding, step));
      if (!valid) static_cast<void>(newly_determined(matter, finding, step));  // notes its days
    } else if (!valid) {
      banned = matter.inquiry.reading(ReadingId::later_loss) == option::ban_again;
    }
  }
  if (step.next) day.note(*step.next);
  return banned;
}

bool bans(const Matter& matter, const Determination& finding, Day& day) {
  if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) return false;
  const auto soonest = soonest_end(finding);
  day.note(soonest + 1);
  if (day.at <= soonest || !applies(matter, finding, day) || !covers(matter, finding)) return false;
  const auto term_end = last_day_of_term(matter.inquiry, finding);
  day.note(term_end + 1);
  if (day.at <= term_end) return false;
  tell_term(matter.inquiry, finding, term_end);
  const bool by_version =
      names_only_versions(finding, matter.line.name) && by_certified_version(matter);
  if (by_version && matter.version != nullptr &&
      !names_version(finding, matter.line.name, matter.version->name)) {
    return false;
  }
  return banned_since(matter, finding, term_end, by_version, day);
}

}  // namespace

bool further_installation_must_cease(const Matter& matter, Day& day) {
  return std::any_of(matter.state.determinations.begin(), matter.state.determinations.end(),
                     [&](const Determination& finding) {
                       if (finding.norm != Norm::s19_6) return false;
                       const Step step(matter.inquiry, "MsbG § 19(6) S. 2",
                                       "does the twelve-month clause stop installation");
                       return step.verdict(bans(matter, finding, day));
                     });
}

bool clause_may_split_the_line(const Matter& matter, Day& day) {
  return std::any_of(matter.state.determinations.begin(), matter.state.determinations.end(),
                     [&](const Determination& finding) {
                       if (finding.norm != Norm::s19_6) return false;
                       if (!names_line(finding, matter.line.name)) return false;
                       day.note(soonest_end(finding) + 1);
                       return names_only_versions(finding, matter.line.name) &&
                              day.at > soonest_end(finding) &&
                              matter.inquiry.visible(finding.moment);
                     });
}

bool persists_after_gndew(const Matter& matter, Day& day) {
  const auto from = gndew_from(matter);
  if (!from || day.at < *from) return false;
  Day eve{*from - 1};
  const bool clause_may_have_applied =
      std::any_of(matter.state.determinations.begin(), matter.state.determinations.end(),
                  [&](const Determination& finding) {
                    return finding.norm == Norm::s19_6 && names_line(finding, matter.line.name) &&
                           eve.at > soonest_end(finding);
                  });
  if (!clause_may_have_applied ||
      matter.inquiry.reading(ReadingId::gndew_effect) != option::persists_for_uncertified) {
    return false;
  }
  return further_installation_must_cease(matter, eve);
}

}  // namespace stichtag::law::section_19_6
