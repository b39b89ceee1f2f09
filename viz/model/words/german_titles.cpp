#include "viz/model/words/german_titles.hpp"

#include "scenarios/report/scenario_titles.hpp"

namespace stichtag::view {
namespace {

struct Pair {
  std::string_view known;  // an id
  std::string_view german;
};

constexpr Pair steps[] = {
    {"market-analysis-2019",
     "Erste Marktanalyse des BSI: ein zertifiziertes Gateway, keine Feststellung"},
    {"market-analysis-2020", "Ergebnis der Marktanalyse: technisch möglich"},
    {"vg-koeln-2020",
     "VG Köln 9 L 663/20 lehnt Eilrechtsschutz gegen die Allgemeinverfügung von 2020 ab"},
    {"market-analysis-2020-10", "Letzte veröffentlichte Fortschreibung der Marktanalyse"},
    {"bundestag-2021", "Bundestag beschließt die Reparatur des MsbG"},
    {"tr-1.1-2021",
     "TR-03109-1 Version 1.1 verabschiedet; Ausschuss Gateway-Standardisierung konstituiert"},
    {"vg-koeln-hearing-2022",
     "Verhandlung VG Köln 9 K 3784/20, durch die Rücknahme überholt; Ausgang nicht gefunden"},
    {"cabinet-2023", "Kabinett legt das GNDEW vor"},
    {"bundestag-2023", "Bundestag beschließt das GNDEW"},
    {"bnetza-surveys-2024", "BNetzA beginnt vierteljährliche Erhebungen zum Rollout"},
    {"bnetza-letters-2025", "BNetzA schreibt rund 700 Messstellenbetreiber an"},
    {"bnetza-supervision-2026",
     "BNetzA leitet rund 77 Verfahren nach § 76 gegen Messstellenbetreiber unter 20 % ein"},
    {"ptb-type-examination-2019", "PTB: Baumusterprüfungen für drei Hersteller"}};

constexpr std::string_view by_hand = "What if: ";  // what_if.cpp

template <std::size_t count>
std::optional<std::string_view> found(const Pair (&pairs)[count], std::string_view known) {
  for (const auto& pair : pairs) {
    if (pair.known == known) return pair.german;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> german_title(std::string_view english) {
  if (english.starts_with(by_hand)) {
    const auto rest = german_title(english.substr(by_hand.size()));
    if (!rest) return std::nullopt;
    return "Was wäre, wenn: " + *rest;
  }
  return report::german_scenario_title(english);
}

std::optional<std::string_view> german_name_of_step(const EventId& id) { return found(steps, id); }

std::string title_of(Language language, const scenarios::Scenario& scenario) {
  const auto& title = scenario.title.empty() ? scenario.name : scenario.title;
  return language == Language::german ? german_title(title).value_or(title) : title;
}

}  // namespace stichtag::view
