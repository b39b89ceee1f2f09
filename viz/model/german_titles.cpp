#include "viz/model/german_titles.hpp"

namespace stichtag::view {
namespace {

struct Pair {
  std::string_view known;  // an English title, an id
  std::string_view german;
};

constexpr Pair titles[] = {
    {"CONEXA 1.1 runs out", "CONEXA 1.1 läuft ab"},
    {"A court suspends the finding of 2022",
     "Ein Gericht setzt die Vollziehung der Feststellung von 2022 aus"},
    {"Six ways to update before the chip lapses",
     "Sechs Wege zum Update, bevor das Sicherheitsmodul abläuft"},
    {"One vendor or three, when SMARTY IQ fails",
     "Ein Hersteller oder drei, wenn SMARTY IQ scheitert"},
    {"What the record says", "Was belegt ist"},
    {"SMARTY IQ fails, and court and legislator are free to act",
     "SMARTY IQ scheitert, und Gericht und Gesetzgeber sind frei"},
    {"The whole country, 2018 to 2033", "Das ganze Land, 2018 bis 2033"},
    {"The whole country when SMARTY IQ fails", "Das ganze Land, wenn SMARTY IQ scheitert"},
    {"BSI never withdraws the ruling of 2020",
     "Das BSI nimmt die Allgemeinverfügung von 2020 nie zurück"},
    {"The order of 2021 binds all", "Der Beschluss von 2021 bindet alle"},
    {"Twenty per cent by the end of 2025", "Zwanzig Prozent bis Ende 2025"},
    {"Ninety per cent by the end of 2032", "Neunzig Prozent bis Ende 2032"},
    {"SMARTY IQ fails, and the GNDEW never comes", "SMARTY IQ scheitert, und das GNDEW kommt nie"},
    {"SMARTY IQ never gets its TR certificate", "SMARTY IQ bekommt sein TR-Zertifikat nie"},
    {"SMARTY IQ gets its TR certificate in time",
     "SMARTY IQ bekommt sein TR-Zertifikat rechtzeitig"},
    {"SMARTY IQ is late, and the GNDEW never comes",
     "SMARTY IQ kommt zu spät, und das GNDEW kommt nie"},
    {"What nobody knows about SMARTY IQ", "Was niemand über SMARTY IQ weiß"},
    {"Gateways take a year to arrive", "Gateways brauchen ein Jahr bis zur Lieferung"},
    {"The TCOS security module lapses", "Das Sicherheitsmodul TCOS läuft ab"},
    {"A vulnerability costs a line its certificates",
     "Eine Schwachstelle kostet eine Linie ihre Zertifikate"},
    {"The withdrawal works for the future only", "Die Rücknahme wirkt nur für die Zukunft"},
    {"A worked operator of 60,000 points",
     "Ein durchgerechneter Betreiber mit 60.000 Messstellen"}};

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
  const auto german = found(titles, english);
  return german ? std::optional(std::string(*german)) : std::nullopt;
}

std::optional<std::string_view> german_name_of_step(const EventId& id) { return found(steps, id); }

std::string title_of(Language language, const scenarios::Scenario& scenario) {
  const auto& title = scenario.title.empty() ? scenario.name : scenario.title;
  return language == Language::german ? german_title(title).value_or(title) : title;
}

}  // namespace stichtag::view
