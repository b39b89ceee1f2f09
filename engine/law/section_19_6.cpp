#include "engine/law/section_19_6.hpp"

#include <algorithm>

#include "engine/law/deadlines.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::law::section_19_6 {
namespace {

constexpr Span term{.months = 12};

bool covers(const Matter& matter, const Determination& finding) {
  return finding.scope.contains(matter.group) ||
         matter.inquiry.reading(ReadingId::permission_scope) == option::all_groups;
}

bool names_line(const Determination& finding, const std::string& line) {
  return std::any_of(finding.products.begin(), finding.products.end(),
                     [&](const NamedProduct& named) { return named.product.line == line; });
}

bool names_version(const Determination& finding, const std::string& line, const std::string& name) {
  return std::any_of(finding.products.begin(), finding.products.end(), [&](const auto& named) {
    return named.product.line == line && (!named.product.version || named.product.version == name);
  });
}

bool names_only_versions(const Determination& finding, const std::string& line) {
  return std::all_of(finding.products.begin(), finding.products.end(), [&](const auto& named) {
    return named.product.line != line || named.product.version.has_value();
  });
}

// S. 1 and S. 2 alike need: the clause, a prompt finding that stands, and a withdrawal (N08, N10).
bool applies(const Matter& matter, const Determination& finding, Day& day) {
  if (finding.norm != Norm::s19_6) return false;
  return stands(matter, finding, day) && section_19_6_of_2021(matter, day) &&
         determination_was_withdrawn(matter, day) &&
         matter.inquiry.reading(ReadingId::finding_prompt) == option::yes;
}

bool by_certified_version(const Matter& matter) {
  return matter.inquiry.reading(ReadingId::product_identity) == option::by_certified_version;
}

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

// No reading lets the term end earlier than this.
Date soonest_end(const Determination& finding) {
  return last_day(finding.decided, term, WeekendEnd::stays);
}

bool bans(const Matter& matter, const Determination& finding, Day& day) {
  if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) return false;
  const auto soonest = soonest_end(finding);
  day.note(soonest + 1);
  if (day.at <= soonest || !applies(matter, finding, day) || !covers(matter, finding)) return false;
  const auto term_end = last_day_of_term(matter.inquiry, finding);
  day.note(term_end + 1);
  if (day.at <= term_end) return false;
  if (matter.inquiry.explaining()) {
    matter.inquiry.because("BGB § 187(1), § 188(2), § 193",
                           "the twelve months ended with " + to_string(term_end));
  }
  const bool by_version =
      names_only_versions(finding, matter.line.name) && by_certified_version(matter);
  if (by_version && matter.version != nullptr &&
      !names_version(finding, matter.line.name, matter.version->name)) {
    return false;
  }
  return banned_since(matter, finding, term_end, by_version, day);
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

}  // namespace

Date last_day_of_term(Inquiry& inquiry, const Determination& finding) {
  const bool from_decision = inquiry.reading(ReadingId::clock_start) == option::decision;
  const auto start = from_decision ? finding.decided : finding.moment.works.earliest();
  const auto nominal = last_day(start, term, WeekendEnd::stays);
  if (is_working_day(nominal)) return nominal;
  const bool rolls = inquiry.reading(ReadingId::weekend_roll) == option::roll;
  return last_day(start, term, rolls ? WeekendEnd::rolls : WeekendEnd::stays);
}

Permission new_installation(const Matter& matter, Day& day) {
  auto best = Permission::none;
  for (const auto& finding : matter.state.determinations) {
    if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) continue;
    const Step step(matter.inquiry, "MsbG § 19(6) S. 1", "is the product permitted by a finding");
    if (!applies(matter, finding, day) || !open_term(matter, finding, day)) continue;
    if (!covers(matter, finding) || !named_for_installation(matter, finding, day)) continue;
    if (!suspended(matter, finding, day)) return Permission::granted;
    best = Permission::suspended_by_court;
  }
  return best;
}

bool continued_use(const Matter& matter, Day& day) {
  return std::any_of(
      matter.state.determinations.begin(), matter.state.determinations.end(),
      [&](const auto& finding) {
        if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) return false;
        const Step step(matter.inquiry, "MsbG § 19(6) S. 1", "may the product be used on");
        return step.verdict(applies(matter, finding, day) && covers(matter, finding) &&
                            named_for_use(matter, finding, day) &&
                            !suspended(matter, finding, day));
      });
}

bool use_before_the_withdrawal(const Matter& matter, Day& day) {
  auto& inquiry = matter.inquiry;
  for (const auto& finding : matter.state.determinations) {
    if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) continue;
    if (!inquiry.visible(finding.moment)) continue;
    for (const auto& other : matter.state.determinations) {
      for (const auto& withdrawal : other.withdrawals) {
        const auto notified = withdrawal.moment.works.earliest();
        day.note(notified);
        if (other.norm != Norm::s30 || day.at >= notified || inquiry.known() < notified) continue;
        if (!inquiry.visible(withdrawal.moment) || !reaches_back(matter, withdrawal)) continue;
        if (inquiry.reading(ReadingId::finding_prompt) != option::yes) continue;
        if (!covers(matter, finding) || !named_for_use(matter, finding, day)) continue;
        inquiry.fact(finding.moment, "devices installed earlier may be used on (§ 19(6) S. 1)");
        return true;
      }
    }
  }
  return false;
}

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

std::optional<Date> term_of_named_product(const Matter& matter, Day& day) {
  for (const auto& finding : matter.state.determinations) {
    if (finding.norm != Norm::s19_6 || !names_line(finding, matter.line.name)) continue;
    if (!matter.inquiry.visible(finding.moment) || !covers(matter, finding)) continue;
    if (matter.inquiry.reading(ReadingId::finding_prompt) != option::yes) continue;
    if (!named_for_use(matter, finding, day)) continue;
    return last_day_of_term(matter.inquiry, finding);
  }
  return std::nullopt;
}

}  // namespace stichtag::law::section_19_6
