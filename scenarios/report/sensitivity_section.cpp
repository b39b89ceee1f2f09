// Sensitivity: on which of its uncertain inputs a scenario's results hang.
#include <algorithm>

#include "scenarios/report/sensitivity.hpp"

namespace stichtag::report {
namespace {

std::string command_of(const Report& report, const Side& side, const std::string& measure) {
  return report.commands.of_run("sensitivity", side) + " --measure " + shell_word(measure) +
         " --runs " + std::to_string(side.sensitivity->runs) + " --format json";
}

struct OneMeasure {
  const scenarios::Measure& measure;
  const std::vector<scenarios::Bar>& bars;
};
// The table has a row for each, so that every number can be had again.
std::vector<OneMeasure> each_by_itself(const Sensitivity& sensitivity) {
  std::vector<OneMeasure> all;
  for (const auto& swings : sensitivity.measures) {
    all.push_back({swings.measure, swings.bars});
    for (const auto& other : swings.also) all.push_back({other, swings.bars});
  }
  return all;
}

Table swing_table(const Report& report) {
  const auto& say = report.say;
  Table table{"sensitivity",
              say("Each uncertain input by itself: the measure at both ends, and how far it swings",
                  "Jede unsichere Größe für sich: der Wert an beiden Enden, und wie weit er "
                  "ausschlägt"),
              {{"scenario", say("Sc.", "Sz.")},
               {"measure", say("Measure", "Größe")},
               {"input", say("Input", "Eingang")},
               {"lowest-at", say("lowest at", "am kleinsten bei")},
               {"lowest", say("there", "dort"), true},
               {"highest-at", say("highest at", "am größten bei")},
               {"highest", say("there", "dort"), true},
               {"swing", say("swing", "Ausschlag"), true},
               {"ci-low", say("95 % from", "95 % von"), true},
               {"ci-high", say("to", "bis"), true}},
              {},
              {}};
  for (const auto& side : report.sides) {
    if (!side.sensitivity) continue;
    for (const auto& [measure, bars] : each_by_itself(*side.sensitivity)) {
      table.commands.push_back(command_of(report, side, measure.name));
      for (const auto& bar : bars) {
        const auto& input = side.sensitivity->inputs[bar.input];
        const auto& low = bar.values[bar.low];
        const auto& high = bar.values[bar.high];
        table.rows.push_back(
            {{Word{side.scenario.name, letter_of(report, side)},
              Word{measure.name, measure_in_words(measure, side, say)},
              Word{input.input, input_in_words(input, say)},
              Word{low, end_in_words(input, low, say)}, value_cell(measure, bar.means[bar.low]),
              Word{high, end_in_words(input, high, say)}, value_cell(measure, bar.means[bar.high]),
              gap_cell(measure, bar.swing), bar.ci ? gap_cell(measure, bar.ci->low) : Cell(Empty{}),
              bar.ci ? gap_cell(measure, bar.ci->high) : Cell(Empty{})},
             is_sure(bar) ? "sure" : "",
             bar.swing > 0});
      }
    }
  }
  return table;
}

Table input_table(const Report& report) {
  const auto& say = report.say;
  Table table{"inputs",
              say("What is uncertain, and where that comes from",
                  "Was unsicher ist, und woher das kommt (Wortlaut nur auf Englisch)"),
              {{"scenario", say("Sc.", "Sz.")},
               {"input", say("Input", "Eingang")},
               {"distribution", say("may be", "kann sein")},
               {"note", say("Note", "Notiz")},
               {"confidence", say("Confidence", "Vertrauen")}},
              {},
              {}};
  for (const auto& side : report.sides) {
    if (!side.sensitivity) continue;
    for (const auto& input : side.sensitivity->inputs)
      table.rows.push_back({{Word{side.scenario.name, letter_of(report, side)},
                             Word{input.input, input_in_words(input, say)},
                             in_words(input.marginal), input.note, footing(input, side, say)},
                            "doubt"});
  }
  return table;
}

Sentence about(const Report& report, const Side& side) {
  const auto& say = report.say;
  const auto begin = letter_of(report, side) + ": ";
  if (!side.sensitivity)
    return {begin +
            say("not asked (--sensitivity-runs 0).", "nicht gefragt (--sensitivity-runs 0).")};
  const auto& found = *side.sensitivity;
  if (found.inputs.empty())
    return {
        begin + side.scenario.name +
        say(" names no uncertain input, so its results hang here on chance alone. What contested "
            "readings and assumptions do to them: ",
            " nennt keine unsichere Größe; seine Ergebnisse hängen hier allein am Zufall. Was "
            "streitige Lesarten und Annahmen ausmachen: ") +
        report.commands.of_run("sensitivity", side) + " --inputs all"};
  auto text = begin + std::to_string(found.inputs.size()) +
              say(" uncertain inputs, ", " unsichere Größen, ") + std::to_string(found.runs) +
              say(" runs at every end, ", " Läufe an jedem Ende, ") + std::to_string(found.points) +
              say(" in all.", " insgesamt.");
  if (found.correlated)
    text += say(" Correlations of the scenario are left out.",
                " Korrelationen des Szenarios bleiben außer Betracht.");
  if (found.measures.empty())
    text += say(" None of them moves a quota, a ban or the surplus.",
                " Keine davon bewegt eine Quote, ein Verbot oder den Überschuss.");
  return {text};
}

std::string how(const Speech& say) {
  return say(
      "Each input at its 5 % and 95 % point or at each of its options, the others at their "
      "medians; means of runs with the same chance at every end. What inputs do together is "
      "not seen, nor how likely an end is.",
      "Jede Größe an ihrem 5-%- und 95-%-Punkt oder an jeder ihrer Möglichkeiten, die anderen "
      "an ihren Medianen; Mittelwerte von Läufen mit gleichem Zufall an jedem Ende. Was die "
      "Größen zusammen bewirken, zeigt das nicht, und auch nicht, wie wahrscheinlich ein Ende "
      "ist.");
}

}  // namespace

Section sensitivity_section(const Report& report) {
  const auto& say = report.say;
  Section section{
      "sensitivity",
      say("Sensitivity: what the results hang on", "Sensitivität: woran die Ergebnisse hängen"),
      {}};
  bool any = false;
  for (const auto& side : report.sides) {
    section.parts.emplace_back(about(report, side));
    any = any || (side.sensitivity && !side.sensitivity->measures.empty());
  }
  if (!any) return section;
  section.new_page = true;
  section.parts.emplace_back(Sentence{how(say)});
  section.parts.emplace_back(
      Key{{{"swing sure",
            say("more than chance: the 95 % interval of the swing does not hold 0",
                "mehr als Zufall: Das 95-%-Intervall des Ausschlags enthält die 0 nicht")},
           {"swing chance", say("may be chance", "kann Zufall sein")}}});
  for (const auto& side : report.sides) {
    if (!side.sensitivity) continue;
    for (const auto& swings : side.sensitivity->measures) {
      auto picture = tornado_picture(report, side, swings);
      picture.commands.push_back(command_of(report, side, swings.measure.name));
      for (const auto& other : swings.also)
        picture.commands.push_back(command_of(report, side, other.name));
      section.parts.emplace_back(std::move(picture));
    }
  }
  section.parts.emplace_back(swing_table(report));
  section.parts.emplace_back(input_table(report));
  return section;
}

}  // namespace stichtag::report
