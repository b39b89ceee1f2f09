#include "scenarios/report/scenario_titles.hpp"

namespace stichtag::report {
namespace {

struct Pair {
  std::string_view english;
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

}  // namespace

std::optional<std::string> german_scenario_title(std::string_view english) {
  for (const auto& title : titles) {
    if (title.english == english) return std::string(title.german);
  }
  return std::nullopt;
}

}  // namespace stichtag::report
