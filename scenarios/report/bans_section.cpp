// The ban calendar: one case of each product at a glance, the term of § 19(6) up close, every case
// group, and the table.
#include <algorithm>

#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

constexpr double label_width = 128;
constexpr double bar = 17;

// Above the bar where a ban of § 19(6) is too short to hold its own dates.
bool needs_callout(const TimeAxis& axis, const std::vector<Span>& spans) {
  return std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
    return span.look == Look::ban_s19_6 && span.period.from < axis.until &&
           (!span.period.until || *span.period.until > axis.from);
  });
}

void draw_callouts(Svg& svg, const TimeAxis& axis, double top, const std::vector<Span>& spans,
                   const Speech& say) {
  for (const auto& span : spans) {
    if (span.look != Look::ban_s19_6 || span.period.from >= axis.until) continue;
    auto words = say.period(span.period);
    if (span.period.until) words += ", " + say.days(*span.period.until - span.period.from);
    const auto end = span.period.until ? axis.x(*span.period.until) : axis.right;
    const auto middle = (axis.x(span.period.from) + end) / 2;
    const auto half = width_of(words, 12) / 2;
    const auto x = std::clamp(middle, axis.left + half, axis.right - half);
    svg.text({x, top}, words, "callout", Anchor::middle);
    svg.line({middle, top + 2}, {middle, top + 7}, "callout-line");
  }
}

struct Drawn {
  Svg svg;
  double height;
};

double height_of(const Report& report, const TimeAxis& axis, std::vector<CaseGroup> groups) {
  double height = 30;
  for (const auto& product : products_of(report)) {
    for (const auto& side : report.sides)
      height += bar + 4 + (needs_callout(axis, spans_of(side, product, groups.front())) ? 18 : 0);
    height += 9;
  }
  return height;
}

std::string calendar_picture(const Report& report, const TimeAxis& axis, const std::string& label) {
  const auto& say = report.say;
  const auto height = height_of(report, axis, {report.group});
  Svg svg(height, label);
  draw_years(svg, axis, 16, height - 6);
  double y = 24;
  for (const auto& product : products_of(report)) {
    bool first = true;
    for (const auto& side : report.sides) {
      const auto spans = spans_of(side, product, report.group);
      if (needs_callout(axis, spans)) {
        draw_callouts(svg, axis, y + 10, spans, say);
        y += 18;
      }
      const auto letter = letter_of(report, side);
      if (first) svg.text({0, y + 13}, fitted(product_name(product), label_width - 22), "label");
      first = false;
      if (report.sides.size() > 1)
        svg.text({label_width - 10, y + 13}, letter, "letter", Anchor::end);
      draw_bar(svg, axis, {axis.left, y}, bar, spans, report,
               product_name(product) + " (" + side.scenario.name + ")");
      y += bar + 4;
    }
    svg.line({0, y + 2}, {picture_width, y + 2}, "grid");
    y += 9;
  }
  return svg.done();
}

// A year around the first ban of § 19(6); nothing where there is none.
std::optional<Period> close_up(const Report& report) {
  std::optional<Period> shown;
  for (const auto& side : report.sides) {
    for (const auto& clause : clauses_of(side)) {
      const auto from = Date::of(clause.period.from.year() - 1, 1, 1);
      const auto until = Date::of(clause.period.from.year() + 1, 1, 1);
      if (!shown || from < shown->from) shown = Period{from, until};
    }
  }
  return shown;
}

constexpr double thin = 9, indent = 10;

double case_label_width(const TimeAxis& axis) { return axis.left - indent - 18; }

// Of a row of cases: as high as its bars and its label.
double case_row_height(const Report& report, const TimeAxis& axis, const CaseRow& row) {
  const auto label = label_height(case_label_width(axis), report.say.cases(row.cases));
  return std::max(double(report.sides.size()) * (thin + 2), label) + 9;
}

std::string case_picture(const Report& report, const TimeAxis& axis) {
  const auto& say = report.say;
  const auto count = report.sides.size();
  double height = 28;
  for (const auto& product : products_of(report)) {
    height += 26;
    for (const auto& row : case_rows(report, product)) height += case_row_height(report, axis, row);
  }
  Svg svg(height, say("Every case group", "Jede Fallgruppe"));
  draw_years(svg, axis, 16, height - 4);
  double y = 26;
  for (const auto& product : products_of(report)) {
    svg.text({0, y + 12}, product_name(product), "label");
    y += 22;
    for (const auto& row : case_rows(report, product)) {
      const auto words = say.cases(row.cases);
      const auto block = case_row_height(report, axis, row) - 9;
      const auto next = y + block + 9;
      draw_label(svg, {indent, y + block / 2 + 3}, case_label_width(axis), words);
      y += (block - double(count) * (thin + 2)) / 2;
      for (std::size_t i = 0; i < count; ++i) {
        const auto letter = letter_of(report, report.sides[i]);
        if (count > 1) svg.text({axis.left - 4, y + thin - 1}, letter, "letter small", Anchor::end);
        draw_bar(svg, axis, {axis.left, y}, thin, row.by_side[i], report,
                 product_name(product) + ", " + words + " (" + letter + ")");
        y += thin + 2;
      }
      y = next;
    }
    y += 4;
  }
  return svg.done();
}

Key key_of(const Speech& say) {
  Key key;
  for (const auto look : {Look::obligatory, Look::permitted, Look::ban_s19_6, Look::ban_s24_4,
                          Look::undetermined, Look::not_yet})
    key.entries.emplace_back(class_of(look), word_for(look, say));
  return key;
}

// The day after the last, as `stichtag bans` has it; people read the last day.
Cell until_cell(const std::optional<Date>& until) { return until ? Cell(*until) : Cell(Empty{}); }

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

Table ban_table(const Report& report) {
  const auto& say = report.say;
  Table table{"bans",
              say("All spans in which installation is or may be banned, up to, not including, the "
                  "day under “until”",
                  "Alle Zeiten, in denen der Einbau verboten ist oder sein kann, bis vor dem Tag "
                  "unter „bis vor“"),
              {{"scenario", say("Scenario", "Szenario")},
               {"product", say("Product", "Produkt")},
               {"from", say("from", "ab")},
               {"until", say("until", "bis vor")},
               {"ground", say("Ground", "Grund")},
               {"cases", say("Cases", "Fallgruppen")},
               {"hangs-on", say("Certain?", "Gewiss?")}},
              {},
              {}};
  for (const auto& side : report.sides) {
    table.commands.push_back(report.commands.of_run("run", side) + " --format json");
    for (const auto& ban : side.bans) {
      table.rows.push_back(
          {{Word{side.scenario.name, letter_of(report, side)},
            Word{ban.product, product_name(ban.product)}, ban.period.from,
            until_cell(ban.period.until),
            Word{std::string(name_of(ban.ground)), say.norm(ban.ground)}, say.cases(ban.cases),
            Word{joined(ban.hangs_on),
                 ban.certain
                     ? say("yes", "ja")
                     : say("perhaps; hangs on ", "vielleicht; hängt an ") + joined(ban.hangs_on)}},
           ban.ground == law::Ground::s19_6_s2 ? "strong" : ""});
    }
  }
  return table;
}

}  // namespace

Section ban_section(const Report& report) {
  const auto& say = report.say;
  const auto whole = shown_period(report);
  Section section{"bans", say("What was banned when", "Was wann verboten war"), {}};
  const auto group = say.cases({report.group});
  std::vector<std::string> commands;
  for (const auto& side : report.sides)
    commands.push_back(report.commands.of_run("run", side) + " --format json");
  section.parts.emplace_back(key_of(say));
  if (const auto near = close_up(report)) {
    const TimeAxis axis{near->from, *near->until, label_width};
    const auto caption = say("The term of § 19(6) MsbG up close; case: ",
                             "Die Frist des § 19 Abs. 6 MsbG aus der Nähe; Fallgruppe: ") +
                         group;
    section.parts.emplace_back(Picture{calendar_picture(report, axis, caption), caption, {}});
  }
  const TimeAxis axis{whole.from, *whole.until, label_width};
  const auto caption = say("The whole time; case: ", "Die ganze Zeit; Fallgruppe: ") + group;
  section.parts.emplace_back(Picture{calendar_picture(report, axis, caption), caption, commands});
  section.parts.emplace_back(
      Picture{case_picture(report, {whole.from, *whole.until, 250}),
              say("Every case group; groups that never differ share a row",
                  "Jede Fallgruppe; Gruppen, die sich nie unterscheiden, teilen sich eine Zeile"),
              {}});
  section.parts.emplace_back(ban_table(report));
  if (auto over_runs = bans_over_runs(report)) section.parts.emplace_back(*std::move(over_runs));
  return section;
}

}  // namespace stichtag::report
