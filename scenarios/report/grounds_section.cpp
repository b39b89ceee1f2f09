// Readings and assumptions in force: what the numbers stand on besides the facts.
#include <algorithm>

#include "scenarios/report/german_readings.hpp"
#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

Table reading_table(const Report& report) {
  const auto& say = report.say;
  Table table{"readings",
              say("Contested points of the law, and how each is read here",
                  "Streitige Punkte des Rechts, und wie jeder hier gelesen wird"),
              {{"number", say("No.", "Nr.")},
               {"reading", say("Reading", "Lesart")},
               {"question", say("Question", "Frage")}},
              {},
              {}};
  for (const auto& side : report.sides)
    table.columns.push_back({side.scenario.name, letter_of(report, side)});
  table.columns.push_back({"default", say("Default is", "Grundstellung ist")});
  for (const auto& reading : law::all_readings()) {
    const auto& german = german_reading(reading.id);
    Row row{{reading.number, Word{reading.name, say(reading.name, std::string(german.title))},
             Word{reading.question, say(reading.question, std::string(german.question))}}};
    for (const auto& side : report.sides) {
      const auto option = side.readings.option_of(reading.id);
      const bool changed = option != reading.default_option;
      const auto& name = reading.options[option].name;
      const auto words = say(name, std::string(german.options[option].words));
      row.cells.emplace_back(
          Word{name, changed ? words + say(" (changed)", " (geändert)") : words});
      if (changed) row.look = "strong";
    }
    row.cells.emplace_back(
        Word{reading.strength, say(reading.strength, german_strength(reading.strength))});
    table.rows.push_back(std::move(row));
  }
  table.commands.emplace_back("stichtag readings");
  return table;
}

// As scenarios/branch.cpp and its like write them.
std::string in_words(const std::string& change, const Speech& say) {
  static const std::vector<std::pair<std::string, std::string>> german{
      {"adds ", "ergänzt "},
      {"removes ", "ohne "},
      {"moves ", "verschiebt "},
      {"replaces ", "ersetzt "},
      {"sets ", "setzt "},
      {"shock ", "Schock "},
      {"knows only what was known by ", "kennt nur, was bekannt war bis zum "}};
  for (const auto& [word, wort] : german)
    if (change.starts_with(word)) return say(word, wort) + change.substr(word.size());
  return change;
}

// "A, B" in a column that is as narrow as its longest word.
std::string on_one_line(std::string letters) {
  for (auto at = letters.find(' '); at != std::string::npos; at = letters.find(' ', at))
    letters.replace(at, 1, "\u00a0");
  return letters;
}

std::vector<std::string> assumptions_of(const Side& side) {
  auto all = side.scenario.assumptions;
  const auto& of_actors = side.ran.spec.assumptions;
  all.insert(all.end(), of_actors.begin(), of_actors.end());
  return all;
}

// One table for all: which scenario assumes what.
Table assumption_table(const Report& report) {
  const auto& say = report.say;
  Table table{"assumptions",
              say("Assumptions: nobody claims that these are facts",
                  "Annahmen: Niemand behauptet, dass dies Tatsachen sind (Wortlaut nur auf "
                  "Englisch)"),
              {{"scenarios", say("Sc.", "Sz.")}, {"assumption", say("Assumption", "Annahme")}},
              {},
              {}};
  std::vector<std::pair<std::string, std::string>> lines;  // what, letters
  for (const auto& side : report.sides) {
    for (const auto& text : assumptions_of(side)) {
      const auto letter = letter_of(report, side);
      const auto same = std::find_if(lines.begin(), lines.end(),
                                     [&](const auto& line) { return line.first == text; });
      if (same == lines.end())
        lines.emplace_back(text, letter);
      else if (!same->second.ends_with(letter))
        same->second += ", " + letter;
    }
  }
  // What not all share comes first: it makes the difference.
  std::stable_partition(lines.begin(), lines.end(), [&](const auto& line) {
    return std::size_t(std::count(line.second.begin(), line.second.end(), ',')) + 1 <
           report.sides.size();
  });
  for (const auto& [text, letters] : lines)
    table.rows.push_back({{Word{letters, on_one_line(letters)}, text}});
  for (const auto& side : report.sides)
    table.commands.push_back(report.commands.of_run("run", side) + " --format json");
  return table;
}

}  // namespace

Section reading_section(const Report& report) {
  const auto& say = report.say;
  Section section{"readings", say("Readings and assumptions", "Lesarten und Annahmen"), {}, true};
  for (const auto& side : report.sides) {
    for (const auto& change : side.scenario.changes)
      section.parts.emplace_back(
          Sentence{letter_of(report, side) + ": " + in_words(change, say), "change"});
  }
  section.parts.emplace_back(reading_table(report));
  section.parts.emplace_back(assumption_table(report));
  return section;
}

}  // namespace stichtag::report
