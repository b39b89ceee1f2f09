// What one sees first: a card a scenario with the ban of § 19(6) and its days in large letters.
#include <algorithm>

#include "scenarios/report/markup.hpp"
#include "scenarios/report/scenario_titles.hpp"
#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

std::string products_in_words(const std::vector<std::string>& products) {
  std::string text;
  for (const auto& product : products) text += (text.empty() ? "" : ", ") + product_name(product);
  return text;
}

std::string joined(const std::vector<EventId>& ids) {
  std::string text;
  for (const auto& id : ids) text += (text.empty() ? "" : ", ") + id;
  return text;
}

std::string ban_block(const Clause& clause, const Speech& say) {
  auto days = say.period(clause.period);
  const auto length =
      clause.period.until ? say.days(*clause.period.until - clause.period.from) : std::string();
  auto text = around(
      "p", "product",
      escaped(products_in_words(clause.products)) +
          element("span", "",
                  clause.certain ? say(" may not be installed", " darf nicht eingebaut werden")
                                 : say(" may have been banned", " war vielleicht verboten")));
  text += around("p", "dates",
                 "<strong>" + escaped(days) + "</strong>" +
                     (length.empty() ? "" : " " + element("span", "length", length)));
  auto small = say.norm(law::Ground::s19_6_s2) + "; " + say.cases(clause.cases);
  if (!clause.certain)
    small += say("; hangs on an unknown fact: ", "; hängt an einer unbekannten Tatsache: ") +
             joined(clause.hangs_on);
  return around("div", clause.certain ? "ban" : "ban perhaps", text + element("p", "small", small));
}

// Bans of products that are on the market, other than the clause: a line each.
std::string others(const Report& report, const Side& side) {
  const auto& say = report.say;
  std::string items;
  for (const auto& product : products_of(report)) {
    std::string spans;
    for (const auto& span : spans_of(side, product, report.group)) {
      if (span.look != Look::ban_s24_4 && span.look != Look::ban_other) continue;
      if (span.period.from >= *shown_period(report).until) continue;
      spans += (spans.empty() ? "" : "; ") + say.period(span.period);
    }
    if (!spans.empty())
      items += around("li", "", element("b", "", product_name(product)) + " " + escaped(spans));
  }
  if (items.empty()) return "";
  return element("p", "small head",
                 say("Also banned, § 24(4) MsbG (certificates missing or lapsed), ",
                     "Außerdem verboten, § 24 Abs. 4 MsbG (Zertifikate fehlen oder abgelaufen), ") +
                     say.cases({report.group})) +
         around("ul", "also", items);
}

std::string title_of(const Side& side, const Speech& say) {
  const auto& title = side.scenario.title;
  return say.german() ? german_scenario_title(title).value_or(title) : title;
}

std::string card(const Report& report, const Side& side) {
  const auto& say = report.say;
  const auto letter =
      report.sides.size() > 1 ? element("span", "letter", letter_of(report, side)) : std::string();
  auto text = around("h2", "", letter + " " + escaped(title_of(side, say)));
  const auto clauses = clauses_of(side);
  for (const auto& clause : clauses) text += ban_block(clause, say);
  if (clauses.empty())
    text += around(
        "div", "ban none",
        element("p", "product",
                say("No ban under § 19(6) S. 2 MsbG", "Kein Verbot nach § 19 Abs. 6 S. 2 MsbG")));
  text += others(report, side);
  text += element("p", "story", side.scenario.story);
  return around("article", "card", text) + "\n";
}

}  // namespace

std::string headline_of(const Report& report) {
  std::string cards;
  for (const auto& side : report.sides) cards += card(report, side);
  return around("div", "cards", cards) + "\n";
}

}  // namespace stichtag::report
