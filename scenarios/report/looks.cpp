#include "scenarios/report/looks.hpp"

#include <algorithm>

#include "engine/law/calendar.hpp"
#include "engine/law/section_29.hpp"

namespace stichtag::report {
namespace {

Look look_of(const law::Standing& standing, bool on_market) {
  switch (standing.install) {
    case law::Install::obligatory:
      return Look::obligatory;
    case law::Install::permitted:
      return Look::permitted;
    case law::Install::undetermined:
      return Look::undetermined;
    case law::Install::banned:
      break;
  }
  if (standing.grounds.contains(law::Ground::s19_6_s2)) return Look::ban_s19_6;
  if (standing.grounds.contains(law::Ground::s24_4))
    return on_market ? Look::ban_s24_4 : Look::not_yet;
  return Look::ban_other;
}

void add(std::vector<Span>& spans, const Period& period, Look look) {
  if (!spans.empty() && spans.back().look == look && spans.back().period.until == period.from)
    spans.back().period.until = period.until;
  else
    spans.push_back({period, look});
}

}  // namespace

std::string class_of(Look look) {
  static const std::vector<std::string> names{
      "obligatory", "permitted", "ban-s19-6", "ban-s24-4", "ban-other", "undetermined", "not-yet"};
  return names[std::size_t(look)];
}

std::string word_for(Look look, const Speech& say) {
  switch (look) {
    case Look::obligatory:
      return say("obligatory", "Pflicht");
    case Look::permitted:
      return say("permitted", "erlaubt");
    case Look::ban_s19_6:
      return say("banned, § 19(6) S. 2", "verboten, § 19 Abs. 6 S. 2");
    case Look::ban_s24_4:
      return say("banned, § 24(4)", "verboten, § 24 Abs. 4");
    case Look::ban_other:
      return say("banned, other ground", "verboten, anderer Grund");
    case Look::undetermined:
      return say("undetermined: a fact is unknown", "ungeklärt: eine Tatsache fehlt");
    case Look::not_yet:
      return say("not yet certified", "noch nicht zertifiziert");
  }
  return {};
}

std::vector<Span> spans_of(const Side& side, const std::string& product, CaseGroup group) {
  std::vector<Span> spans;
  const auto subject = law::subject_of(side.state, {product, std::nullopt});
  if (!subject) return spans;
  const law::Inquiry fresh(side.known, side.addressee, side.readings);
  const auto calendar = law::calendar(side.state, *subject, group, fresh, law::msbg_begins);
  const auto market = projections::first_certificate(side.state, product);
  for (std::size_t i = 0; i < calendar.size(); ++i) {
    Period period{calendar[i].from, std::nullopt};
    if (i + 1 < calendar.size()) period.until = calendar[i + 1].from;
    const auto& standing = calendar[i].standing;
    const bool comes_inside =
        market && period.from < *market && (!period.until || *market < *period.until);
    if (comes_inside) {
      add(spans, {period.from, *market}, look_of(standing, false));
      period.from = *market;
    }
    add(spans, period, look_of(standing, market && *market <= period.from));
  }
  return spans;
}

std::vector<CaseRow> case_rows(const Report& report, const std::string& product) {
  std::vector<CaseRow> rows;
  for (const auto group : all_case_groups()) {
    CaseRow row{{group}, {}};
    for (const auto& side : report.sides) row.by_side.push_back(spans_of(side, product, group));
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const CaseRow& other) {
      return other.by_side == row.by_side;
    });
    if (same == rows.end())
      rows.push_back(std::move(row));
    else
      same->cases.push_back(group);
  }
  return rows;
}

std::vector<std::string> products_of(const Report& report) {
  std::vector<std::string> products;
  for (const auto& side : report.sides) {
    for (const auto& line : projections::all_lines(side.state)) {
      if (std::find(products.begin(), products.end(), line.line) == products.end())
        products.push_back(line.line);
    }
  }
  return products;
}

Period shown_period(const Report& report) {
  Period shown{law::msbg_begins, Date::of(2034, 1, 1)};
  std::optional<Date> until;
  for (const auto& side : report.sides) {
    const auto end = side.ran.run.horizon.until;
    if (end && (!until || *until < *end)) until = end;
  }
  if (until) shown.until = until;
  return shown;
}

}  // namespace stichtag::report
