#include <algorithm>

#include "scenarios/report/quota.hpp"

namespace stichtag::report {
namespace {

Cell amount(const QuotaLine& line, projections::Count units) {
  if (line.duty.denominator.unit == law::section_45::Unit::watts) return Watts{units};
  return Number{units};
}

Cell chance(const scenarios::Summary* summary) {
  if (summary == nullptr || !summary->probability) return Empty{};
  return Share{*summary->probability};
}

Cell interval_end(const scenarios::Summary* summary, double scenarios::Interval::*end) {
  if (summary == nullptr || !summary->ci) return Empty{};
  return Share{(*summary->ci).*end};
}

// Of required and equipped, as `stichtag quota` names it.
std::string unit_of(const QuotaLine& line) {
  return line.duty.denominator.unit == law::section_45::Unit::watts ? "W" : "points";
}

std::string outcome(const QuotaLine& line, const Speech& say) {
  if (!line.due_in_run) return say("not due yet", "noch nicht fällig");
  if (line.of > 1) return std::to_string(line.met) + say(" of ", " von ") + std::to_string(line.of);
  return line.is_met() ? say("met", "erfüllt") : say("missed", "verfehlt");
}

Table quota_table(const Report& report, const std::vector<QuotaLine>& lines) {
  const auto& say = report.say;
  Table table{"quota",
              say("Duties of § 45 MsbG: the run told here, and the probability over the ensemble",
                  "Pflichten des § 45 MsbG: der hier erzählte Lauf, und die Wahrscheinlichkeit im "
                  "Ensemble"),
              {{"scenario", say("Sc.", "Sz.")},
               {"operator", say("Operator", "Betreiber")},
               {"duty", say("Duty", "Pflicht")},
               {"due", say("due", "fällig")},
               {"required", say("required", "gefordert"), true},
               {"equipped", say("equipped", "ausgestattet"), true},
               {"achieved", say("share", "Anteil"), true},
               {"unit", "", false, false},
               {"met", say("Result", "Ergebnis")},
               {"probability", say("P(met)", "P(erfüllt)"), true},
               {"ci-low", say("95 % from", "95 % von"), true},
               {"ci-high", say("to", "bis"), true}},
              {},
              {}};
  for (const auto& line : lines) {
    const auto achieved = line.achieved();
    table.rows.push_back(
        {{Word{line.side->scenario.name, letter_of(report, *line.side)},
          line.who.empty() ? say("all together", "alle zusammen") : line.who,
          Word{line.duty.name, duty_in_words(line.duty, say)}, line.duty.due,
          amount(line, line.required), amount(line, line.equipped),
          achieved ? Cell(Share{*achieved}) : Cell(Empty{}), unit_of(line), outcome(line, say),
          chance(line.probability), interval_end(line.probability, &scenarios::Interval::low),
          interval_end(line.probability, &scenarios::Interval::high)},
         line.is_met() ? "" : "missed"});
  }
  for (const auto& side : report.sides) {
    table.commands.push_back(report.commands.of_run("quota", side) + " --format csv");
    if (side.ensemble)
      table.commands.push_back(report.commands.of_run("ensemble", side) + " --runs " +
                               std::to_string(side.ensemble->runs) + " --format json");
  }
  return table;
}

// Many operators are told as one: the command has a row for each.
std::optional<Sentence> sums_note(const std::vector<QuotaLine>& lines, const Speech& say) {
  const bool any =
      std::any_of(lines.begin(), lines.end(), [](const QuotaLine& line) { return line.of > 1; });
  if (!any) return std::nullopt;
  return Sentence{
      say("All operators together: required and equipped are sums over the rows of the "
          "command, which has one for each operator. Met means met by every one that has a "
          "case; the result says by how many of them.",
          "Alle Betreiber zusammen: gefordert und ausgestattet sind Summen über die "
          "Zeilen des Befehls, der für jeden Betreiber eine hat. Erfüllt heißt von "
          "jedem erfüllt, der einen Fall hat; das Ergebnis nennt, von wie vielen.")};
}

std::string honest_n(const Report& report) {
  const auto& say = report.say;
  const auto& ensemble = report.sides.front().ensemble;
  if (!ensemble)
    return say("One run each: one draw of chance is no forecast. --runs N adds an ensemble.",
               "Ein Lauf je Szenario: Eine Ziehung ist keine Prognose. --runs N fügt ein Ensemble "
               "hinzu.");
  return say("Ensemble of ", "Ensemble aus ") + std::to_string(ensemble->runs) +
         say(" runs a scenario, the same chance for each; probabilities with exact 95 % intervals "
             "(Clopper-Pearson). They speak of the chance that the model draws, not of what the "
             "model does not know.",
             " Läufen je Szenario mit gleichem Zufall; Wahrscheinlichkeiten mit exakten "
             "95-%-Intervallen (Clopper-Pearson). Sie sprechen vom Zufall, den das Modell zieht, "
             "nicht von dem, was es nicht weiß.");
}

}  // namespace

Section quota_section(const Report& report) {
  const auto& say = report.say;
  Section section{"quota", say("Quotas of § 45 MsbG", "Quoten des § 45 MsbG"), {}, true};
  const auto lines = quota_lines(report);
  if (lines.empty()) {
    section.parts.emplace_back(Sentence{say("No duty of § 45 falls due in the horizon.",
                                            "Im Zeitraum wird keine Pflicht des § 45 fällig.")});
    return section;
  }
  section.parts.emplace_back(Sentence{honest_n(report)});
  if (auto note = sums_note(lines, say)) section.parts.emplace_back(*std::move(note));
  section.parts.emplace_back(whisker_picture(report, lines));
  if (auto fans = fan_picture(report, lines)) section.parts.emplace_back(*std::move(fans));
  section.parts.emplace_back(quota_table(report, lines));
  return section;
}

}  // namespace stichtag::report
