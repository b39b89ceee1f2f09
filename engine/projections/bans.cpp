#include "engine/projections/bans.hpp"

#include <algorithm>

#include "engine/law/section_29.hpp"
#include "engine/projections/ban_causes.hpp"

namespace stichtag::projections {
namespace {

using law::Ground;

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

Ban told(law::Answers& answers, const BansAsked& asked, const ProductRef& product,
         const BanSpan& row, std::vector<CaseGroup> cases) {
  const auto& state = answers.state();
  const GroundAsked ground{state, *law::subject_of(state, product), cases.front(),
                           law::Inquiry(asked.known, asked.addressee, asked.readings), row.ground};
  Ban ban{to_string(product),
          std::move(cases),
          row.period,
          row.ground,
          row.certain,
          answers.on(row.period.from, product, ground.group, asked.readings).rules,
          causes_of_change(ground, row.period.from),
          {},
          hangs_on(ground, row.period.from),
          {},
          true};
  if (row.period.until) ban.ends_by = causes_of_change(ground, *row.period.until);
  tell_exit(ban, determination_abolished(state, asked.known));
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
      const bool certain = entry.standing.certain.contains(ground);
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
      all.push_back(told(answers, asked, asked.products[product], row, std::move(cases)));
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
