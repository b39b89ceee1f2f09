#include "engine/projections/bans.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "engine/law/section_29.hpp"

namespace stichtag::projections {
namespace {

using law::Ground;
using law::Install;

bool certain_ban(const law::Standing& standing) { return standing.install == Install::banned; }

// Facts that are cited on one side of a change of answer and not on the other.
std::vector<EventId> cited_on_one_side(const law::Answer& before, const law::Answer& after) {
  std::vector<EventId> events;
  const auto missing = [&](const auto& from, const auto& in) {
    for (const auto& id : from) {
      const bool cited = std::find(in.begin(), in.end(), id) != in.end();
      if (!cited && std::find(events.begin(), events.end(), id) == events.end())
        events.push_back(id);
    }
  };
  missing(after.events, before.events);
  missing(before.events, after.events);
  return events;
}

// The event begins to work on the day, or its term is over on it.
bool turns_on(const law::LegalState& state, const EventId& id, Date day) {
  for (std::size_t i = 0; i < state.ids.size(); ++i) {
    if (state.ids[i] != id) continue;
    if (state.works[i].earliest() == day) return true;
    if (state.ends[i] && *state.ends[i] + 1 == day) return true;
  }
  return false;
}

// Of the facts on which the answers differ those whose own day it is; where there are none (a term
// ran out that no fact ends) all of them.
std::vector<EventId> made_by(const law::LegalState& state, const law::Answer& before,
                             const law::Answer& after, Date day) {
  const auto differing = cited_on_one_side(before, after);
  std::vector<EventId> own;
  std::copy_if(differing.begin(), differing.end(), std::back_inserter(own),
               [&](const EventId& id) { return turns_on(state, id, day); });
  return own.empty() ? differing : own;
}

void add_new(std::vector<EventId>& events, const EventId& id) {
  if (std::find(events.begin(), events.end(), id) == events.end()) events.push_back(id);
}

struct Teller {
  law::Answers& answers;
  const BansAsked& asked;
  const ProductRef& product;
  CaseGroup group;

  [[nodiscard]] law::Answer on(Date day) const {
    return answers.on(day, product, group, asked.readings);
  }

  [[nodiscard]] std::vector<EventId> change_at(Date day) const {
    if (day <= law::msbg_begins) return {answers.state().ids.front()};
    const auto before = on(day - 1), after = on(day);
    auto events = made_by(answers.state(), before, after, day);
    for (const auto& finding : answers.state().determinations) {
      // A term that runs out is made by the finding that opened it.
      const bool clause = finding.norm == Norm::s19_6 && !named(before, Ground::s19_6_s2) &&
                          named(after, Ground::s19_6_s2);
      const auto& id = answers.state().ids[finding.moment.event];
      const bool cited =
          std::find(after.events.begin(), after.events.end(), id) != after.events.end();
      if (clause && cited) add_new(events, id);
    }
    for (const auto& id : after.hangs_on) add_new(events, id);
    if (events.empty()) events = after.events;  // the same facts, another day: a term ran out
    return events;
  }

  static bool named(const law::Answer& answer, Ground ground) {
    return std::find(answer.grounds.begin(), answer.grounds.end(), ground) != answer.grounds.end();
  }
};

// The law that knows no § 30 determination any more also closes the exit of § 19(6) S. 2.
bool determination_abolished(const law::LegalState& state, Date known) {
  return std::any_of(state.statutes.begin(), state.statutes.end(),
                     [&](const law::Statute& statute) {
                       const auto& seen = statute.moment.known;
                       return statute.version == StatuteVersion::v3 && seen.earliest() <= known;
                     });
}

void tell_exit(Ban& ban, bool abolished) {
  switch (ban.ground) {
    case Ground::s19_6_s2:
      ban.exit = "all certificates valid and a new determination under § 30 S. 1";
      ban.exit_reachable = !abolished;
      if (abolished) ban.exit += "; the GNDEW abolished that determination, so this exit is closed";
      return;
    case Ground::s24_4:
      ban.exit = "valid certificates under § 24(1)";
      break;
    case Ground::s19_5:
      ban.exit =
          "an announced or ordered iMSys, or the end of the determination that closed the window";
      break;
    case Ground::court:
      ban.exit = "the suspension ends, or the missing certificate is issued";
      break;
    case Ground::product_unknown:
      ban.exit = "a certificate for the product";
      break;
  }
  ban.exit_reachable = true;
}

Ban told(const Teller& teller, const BanSpan& row, std::vector<CaseGroup> cases) {
  const auto first = teller.on(row.period.from);
  Ban ban{to_string(teller.product),
          std::move(cases),
          row.period,
          row.ground,
          row.certain,
          first.rules,
          teller.change_at(row.period.from),
          {},
          first.hangs_on,
          {},
          true};
  if (row.period.until) ban.ends_by = teller.change_at(*row.period.until);
  tell_exit(ban, determination_abolished(teller.answers.state(), teller.asked.known));
  return ban;
}

}  // namespace

std::vector<BanSpan> ban_spans(const law::Calendar& calendar) {
  std::vector<BanSpan> rows;
  for (const auto ground :
       {Ground::s19_6_s2, Ground::s24_4, Ground::s19_5, Ground::court, Ground::product_unknown}) {
    std::optional<BanSpan> open;
    for (const auto& entry : calendar) {
      const bool here = entry.standing.grounds.contains(ground);
      const bool certain = certain_ban(entry.standing);
      if (open && (!here || open->certain != certain)) {
        open->period.until = entry.from;
        rows.push_back(*open);
        open.reset();
      }
      if (here && !open) open = BanSpan{{entry.from, std::nullopt}, ground, certain};
    }
    if (open) rows.push_back(*open);
  }
  return rows;
}

Result<std::vector<Ban>> bans(const law::LegalState& state, const BansAsked& asked) {
  const auto first = std::max(asked.first, law::msbg_begins);
  const law::Inquiry fresh(asked.known, asked.addressee, asked.readings);
  std::vector<law::Subject> subjects;
  for (const auto& product : asked.products) {
    const auto subject = law::subject_of(state, product);
    if (!subject) return subject.problem();
    subjects.push_back(*subject);
  }
  law::Answers answers(state, asked.addressee, asked.known);
  std::vector<std::pair<CaseGroup, law::Calendar>> done;  // of the product at hand
  return bans(answers, asked, [&](std::size_t product, std::size_t group) {
    if (group == 0) done.clear();
    const auto wanted = asked.groups[group];
    for (const auto& [other, calendar] : done) {
      if (law::fare_alike(state, other, wanted)) return calendar;
    }
    done.emplace_back(wanted, law::calendar(state, subjects[product], wanted, fresh, first,
                                            law::Detail::bans_only));
    return done.back().second;
  });
}

std::vector<Ban> bans(law::Answers& answers, const BansAsked& asked,
                      const CalendarAt& calendar_at) {
  std::vector<Ban> all;
  for (std::size_t product = 0; product < asked.products.size(); ++product) {
    std::map<BanSpan, std::vector<CaseGroup>> rows;
    for (std::size_t group = 0; group < asked.groups.size(); ++group) {
      for (const auto& row : ban_spans(calendar_at(product, group))) {
        rows[row].push_back(asked.groups[group]);
      }
    }
    for (auto& [row, cases] : rows) {
      const Teller teller{answers, asked, asked.products[product], cases.front()};
      all.push_back(told(teller, row, std::move(cases)));
    }
  }
  return all;
}

std::optional<Date> first_certificate(const law::LegalState& state, const std::string& line) {
  std::optional<Date> first;
  const auto* found = law::find_line(state, line);
  if (found == nullptr) return first;
  for (const auto& certificate : found->cc) {
    const auto day = certificate.issue.works.earliest();
    if (!first || day < *first) first = day;
  }
  return first;
}

std::vector<ProductRef> all_lines(const law::LegalState& state) {
  std::vector<ProductRef> lines;
  for (const auto& line : state.lines) lines.push_back({line.name, std::nullopt});
  return lines;
}

}  // namespace stichtag::projections
