// Where the facts come from: those that the bans and the regime rest on, with confidence.
#include <algorithm>
#include <set>

#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

struct OfFact {
  bool operator()(const RolloutReported&) const { return false; }
  bool operator()(const StepNoted& step) const { return step.kind == StepKind::court; }
  template <class Other>
  bool operator()(const Other&) const {
    return true;
  }
};

Cell day_of(const FuzzyDate& date) {
  if (date.is_exact()) return date.earliest();
  return to_string(date);
}

// Of a fact, each fact once, although several scenarios have it.
Row row_of(const Recorded& fact, const std::string& letters, const Speech& say) {
  const auto& works = works_from(fact);
  const auto& source = works.source;
  return {{letters, fact.id, fact.title, day_of(works.date), day_of(fact.known.date),
           source.document + (source.at.empty() ? "" : ", " + source.at),
           source.retrieved ? Cell(*source.retrieved) : Cell(Empty{}),
           confidence_word(source.confidence, say)},
          source.confidence == Confidence::a || source.confidence == Confidence::b ? "" : "doubt"};
}

struct Found {
  const Recorded* fact;
  std::string letters;
};

std::vector<Found> facts_of(const Report& report) {
  std::vector<Found> found;
  for (const auto& side : report.sides) {
    for (const auto& fact : side.scenario.log) {
      if (!std::visit(OfFact{}, fact.event)) continue;
      const auto letter = letter_of(report, side);
      const auto same = std::find_if(found.begin(), found.end(),
                                     [&](const Found& one) { return *one.fact == fact; });
      if (same == found.end())
        found.push_back({&fact, letter});
      else
        same->letters += ", " + letter;
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return works_from(*a.fact).date.earliest() < works_from(*b.fact).date.earliest();
  });
  return found;
}

}  // namespace

Word confidence_word(Confidence confidence, const Speech& say) {
  switch (confidence) {
    case Confidence::a:
      return {"A", "A"};
    case Confidence::b:
      return {"B", "B"};
    case Confidence::c:
      return {"C", say("C, inferred", "C, abgeleitet")};
    case Confidence::assumption:
      return {"assumption", say("assumption", "Annahme")};
  }
  return {};
}

Section source_section(const Report& report) {
  const auto& say = report.say;
  Section section{"sources", say("Sources", "Quellen"), {}, true};
  section.parts.emplace_back(Sentence{
      say("Confidence: A read in a primary source, B secondary source, C inferred or uncertain, "
          "assumption: of the scenario. Published rollout figures are not listed.",
          "Vertrauen: A in einer Primärquelle gelesen, B Sekundärquelle, C abgeleitet oder "
          "unsicher, Annahme: des Szenarios. Titel und Quellen stehen nur auf Englisch zur "
          "Verfügung. Veröffentlichte Rollout-Zahlen sind nicht aufgeführt.")});
  Table table{"sources",
              say("Facts that the law of this report is read off",
                  "Tatsachen, aus denen das Recht "
                  "dieses Berichts folgt"),
              {{"scenarios", say("Sc.", "Sz.")},
               {"id", say("Fact", "Tatsache")},
               {"title", say("Title", "Titel")},
               {"works-from", say("works from", "wirkt ab")},
               {"known-from", say("known from", "bekannt ab")},
               {"source", say("Source", "Quelle")},
               {"retrieved", say("retrieved", "abgerufen")},
               {"confidence", say("Confidence", "Vertrauen")}},
              {},
              {}};
  for (const auto& one : facts_of(report))
    table.rows.push_back(row_of(*one.fact, one.letters, say));
  for (const auto& side : report.sides)
    table.commands.push_back("stichtag log import " + shell_word(side.word) + " --db facts-" +
                             letter_of(report, side) + ".db && stichtag log export --db facts-" +
                             letter_of(report, side) + ".db");
  section.parts.emplace_back(std::move(table));
  return section;
}

}  // namespace stichtag::report
