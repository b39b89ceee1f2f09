// What operators and gateway administrators did: update campaigns and decisions.
#include <algorithm>
#include <map>

#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

constexpr double label_width = 250;
using run::Count;

constexpr std::size_t shown = 10;  // campaigns a scenario, the largest

std::string version_name(const run::Run& run, std::uint32_t version) {
  if (version >= run.products.size()) return "";
  return run.products[version].line + "@" + run.products[version].version;
}

std::vector<run::CampaignRow> by_size(const Side& side) {
  auto rows = side.ran.run.campaigns;
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return a.gateways > b.gateways; });
  return rows;
}

std::string end_word(actors::CampaignEnd end, const Speech& say) {
  switch (end) {
    case actors::CampaignEnd::running:
      return say("running", "läuft noch");
    case actors::CampaignEnd::finished:
      return say("finished", "beendet");
    case actors::CampaignEnd::rolled_back:
      return say("rolled back", "zurückgerollt");
    case actors::CampaignEnd::overtaken:
      return say("overtaken", "überholt");
  }
  return {};
}

std::string end_class(actors::CampaignEnd end) {
  if (end == actors::CampaignEnd::rolled_back) return "campaign failed";
  return end == actors::CampaignEnd::finished ? "campaign" : "campaign open";
}

// The largest of each scenario, by start.
std::vector<run::CampaignRow> largest(const Side& side) {
  auto rows = by_size(side);
  if (rows.size() > shown) rows.erase(rows.begin() + std::ptrdiff_t(shown), rows.end());
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return a.started < b.started; });
  return rows;
}

Picture campaign_picture(const Report& report) {
  const auto& say = report.say;
  constexpr double row_height = 17;
  double height = 26;
  for (const auto& side : report.sides) height += 24 + row_height * double(largest(side).size());
  Svg svg(height, say("Update campaigns", "Kampagnen"));
  const auto& horizon = report.sides.front().ran.run.horizon;
  const TimeAxis axis{horizon.from, *horizon.until, label_width};
  draw_years(svg, axis, 16, height);
  double y = 22;
  for (const auto& side : report.sides) {
    svg.text({0, y + 14}, letter_of(report, side) + "  " + side.scenario.name, "label");
    y += 20;
    for (const auto& row : largest(side)) {
      const auto words = product_name(version_name(side.ran.run, row.from)) + " → " +
                         side.ran.run.products[row.to].version;
      svg.text({10, y + 11}, fitted(words, label_width - 20, 10.5), "case-label");
      const auto until = row.ended ? axis.x(*row.ended) : axis.right;
      const auto left = axis.x(row.started);
      svg.rect({left, y + 2}, std::max(2.0, until - left), 11, end_class(row.end),
               words + ": " + say(row.started) + ", " + end_word(row.end, say));
      const auto count = say.count(row.gateways);
      const bool right = until + width_of(count, 10.5) + 8 < axis.right;
      svg.text({right ? until + 5 : left - 5, y + 12}, count, "note",
               right ? Anchor::start : Anchor::end);
      y += row_height;
    }
    y += 4;
  }
  return {svg.done(),
          say("The largest update campaigns: from start to end, with the gateways they began with",
              "Die größten Kampagnen: von Beginn bis Ende, mit der Zahl der Gateways am Anfang"),
          {}};
}

Table campaign_table(const Report& report) {
  const auto& say = report.say;
  Table table{"campaigns",
              say("Update campaigns by size", "Kampagnen nach Größe"),
              {{"scenario", say("Sc.", "Sz.")},
               {"operator", say("Operator", "Betreiber")},
               {"started", say("started", "Beginn")},
               {"ended", say("ended", "Ende")},
               {"end", say("Outcome", "Ausgang")},
               {"from", say("from", "von")},
               {"to", say("to", "auf")},
               {"gateways", say("gateways", "Gateways"), true},
               {"updated", say("updated", "aktualisiert"), true},
               {"bricked", say("bricked", "ausgefallen"), true}},
              {},
              {}};
  for (const auto& side : report.sides) {
    table.commands.push_back(report.commands.of_run("run", side) + " --format json");
    std::size_t at = 0;
    for (const auto& row : by_size(side)) {
      const auto from = version_name(side.ran.run, row.from);
      const auto to = version_name(side.ran.run, row.to);
      table.rows.push_back(
          {{Word{side.scenario.name, letter_of(report, side)}, operator_name(side, row.operator_at),
            row.started, row.ended ? Cell(*row.ended) : Cell(Empty{}), end_word(row.end, say),
            Word{from, product_name(from)}, Word{to, product_name(to)}, Number{row.gateways},
            Number{row.updated}, Number{row.bricked}},
           row.end == actors::CampaignEnd::rolled_back ? "missed" : "",
           at++ < shown});
    }
  }
  return table;
}

struct Told {
  Date first, last;
  Count times = 0;
  Count at_stake = 0;
};
using Decisions = std::map<std::tuple<std::uint16_t, actors::Choice, actors::Reason>, Told>;

// The same choice for the same reason is told once.
Decisions told(const Side& side) {
  Decisions all;
  for (const auto& row : side.ran.run.decisions) {
    const auto& what = row.decision;
    auto& one = all.try_emplace({what.line, what.choice, what.reason}, Told{row.date, row.date})
                    .first->second;
    one.last = row.date;
    ++one.times;
    one.at_stake = std::max(one.at_stake, what.at_stake);
  }
  return all;
}

Table decision_table(const Report& report) {
  const auto& say = report.say;
  Table table{"decisions",
              say("What was decided, for what reason, how often, and on which days",
                  "Was entschieden wurde, warum, wie oft und an welchen Tagen"),
              {{"scenario", say("Sc.", "Sz.")},
               {"product", say("Product", "Produkt")},
               {"choice", say("Decision", "Entscheidung")},
               {"reason", say("because", "weil")},
               {"times", say("times", "Male"), true},
               {"first", say("first", "zuerst")},
               {"last", say("last", "zuletzt")},
               {"most-at-stake", say("most at stake", "betroffen, höchstens"), true}},
              {},
              {}};
  for (const auto& side : report.sides) {
    table.commands.push_back(report.commands.of_run("run", side) + " --format json");
    for (const auto& [what, one] : told(side)) {
      const auto& [line, choice, reason] = what;
      const auto& lines = side.ran.run.lines;
      const auto product = line < lines.size() ? lines[line] : std::string();
      const std::string choice_name(name_of(choice)), reason_name(name_of(reason));
      table.rows.push_back(
          {{Word{side.scenario.name, letter_of(report, side)}, Word{product, product_name(product)},
            Word{choice_name, say.choice(choice_name)}, Word{reason_name, say.choice(reason_name)},
            Number{one.times}, one.first, one.last, Number{one.at_stake}}});
    }
  }
  return table;
}

}  // namespace

Section campaign_section(const Report& report) {
  const auto& say = report.say;
  Section section{"campaigns", say("Update campaigns", "Update-Kampagnen"), {}};
  const bool any = std::any_of(report.sides.begin(), report.sides.end(),
                               [](const Side& side) { return !side.ran.run.campaigns.empty(); });
  if (!any) {
    section.parts.emplace_back(Sentence{say("No campaign was run.", "Es gab keine Kampagne.")});
    return section;
  }
  section.parts.emplace_back(campaign_picture(report));
  section.parts.emplace_back(campaign_table(report));
  return section;
}

Section decision_section(const Report& report) {
  const auto& say = report.say;
  Section section{"decisions", say("Decisions", "Entscheidungen"), {}};
  section.parts.emplace_back(
      Sentence{say("Actors decide by what is known on the day and nothing more.",
                   "Die Akteure entscheiden nach dem, was am Tag bekannt ist, und nach nichts "
                   "anderem.")});
  section.parts.emplace_back(decision_table(report));
  return section;
}

}  // namespace stichtag::report
