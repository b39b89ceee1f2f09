#include "scenarios/report/german_readings.hpp"

#include <algorithm>
#include <map>

namespace stichtag::report {
namespace {

// In the order of ReadingId.
using enum law::ReadingId;
constexpr std::array readings{
    GermanReading{
        ban_scope,
        "Reichweite des Verbots",
        "Wen trifft das Verbot des § 19(6) S. 2, wenn ein Zertifikat fehlt?",
        {{{"das Produkt allein",
           "„soweit“ und „entweder … oder“ in S. 1 prüfen jedes System; § 24(4) spricht von einem "
           "oder mehreren Zertifikaten eines Gateways; der Tenor trennt Nr. 1 und Nr. 2"},
          {"alle der Feststellung",
           "S. 2 und die Verfügung nennen keine Grenze nach Produkten („der weitere Einbau“, „alle "
           "gültigen Zertifikate“); der Ausweg verlangt eine Feststellung für den ganzen Markt"},
          {"alle derselben Nummer des Tenors",
           "der Tenor behandelt zertifizierte und erwartete Produkte getrennt; eine Nummer steht "
           "und fällt daher als Ganzes"}}}},
    GermanReading{
        clock_start,
        "Beginn der zwölf Monate",
        "Ab wann laufen die zwölf Monate?",
        {{{"mit der Bekanntgabe",
           "ein Verwaltungsakt wird mit seiner Bekanntgabe wirksam (§ 43(1) VwVfG); das BSI hat "
           "den 23.05.2022 bestimmt"},
          {"mit der Entscheidung", "„ab Feststellung“; das BSI hat am 20.05.2022 entschieden"}}}},
    GermanReading{weekend_roll,
                  "Fristende am Wochenende",
                  "Verschiebt sich ein Ende am Wochenende oder Feiertag auf den nächsten Werktag?",
                  {{{"nächster Werktag", "§ 31(3) VwVfG spricht von jeder „Frist“"},
                    {"bleibt", "§ 193 BGB spricht nur von Willenserklärung und Leistung"}}}},
    GermanReading{interop_due,
                  "TR-Zertifikat vor 2022",
                  "War das TR-Zertifikat schon vor dem 31.01.2022 nötig?",
                  {{{"nein, das BSI bestimmt den Tag",
                     "§ 24(1) S. 3 lässt das BSI den Tag des Nachweises bestimmen"},
                    {"ja, von Anfang an",
                     "OVG NRW 21 B 1162/20 hielt die Allgemeinverfügung von 2020 für rechtswidrig, "
                     "weil diese Zertifizierung fehlte"}}}},
    GermanReading{withdrawal_effect,
                  "Wirkung der Rücknahme",
                  "Wirkung der Rücknahme vom 20.05.2022",
                  {{{"für die Vergangenheit",
                     "„mit Wirkung für die Vergangenheit“; § 48(1) S. 1 VwVfG erlaubt es"},
                    {"für die Zukunft", "der volle Wortlaut des Bescheids lag nicht vor"}}}},
    GermanReading{
        withdrawal_objection,
        "Widerspruch gegen die Rücknahme",
        "Bindet die Rücknahme trotz eines Widerspruchs?",
        {{{"wirksam seit 23.05.2022",
           "die Praxis hat sie als wirksam behandelt; ob der Widersprechende befugt war, ist "
           "zweifelhaft"},
          {"aufgeschoben für ihn", "§ 80(1) VwGO: aufschiebende Wirkung für den, der widerspricht"},
          {"aufgeschoben für alle",
           "§ 80(1) VwGO: aufschiebende Wirkung; im Tenor ist keine sofortige Vollziehung zu "
           "sehen"}}}},
    GermanReading{
        court_reach,
        "Reichweite des OVG-Beschlusses",
        "Reichweite von OVG NRW 21 B 1162/20",
        {{{"alle rund 50 Kläger",
           "das BSI hat im März 2021 die Vollziehung für die übrigen Kläger selbst ausgesetzt"},
          {"nur die Beteiligten", "Rechtsschutz nach § 80(5) VwGO kommt dem Antragsteller zugute"},
          {"alle",
           "eine als rechtswidrig erkannte Allgemeinverfügung kann andere praktisch kaum "
           "binden"}}}},
    GermanReading{
        quota_clock,
        "Uhr des § 45",
        "Beginnt die Uhr des § 45 mit einer neuen Feststellung von vorn?",
        {{{"von vorn", "nach einer Rücknahme für die Vergangenheit gab es keine Feststellung"},
          {"läuft seit 2020", "die Messstellenbetreiber waren seit 2020 gebunden"},
          {"ruht", "die Uhr steht, solange keine Feststellung gilt"}}}},
    GermanReading{quota_clock_start,
                  "Beginn der alten iMSys-Quote",
                  "Beginn der alten iMSys-Quote bei Wirkung nur für die Zukunft",
                  {{{"Bekanntgabe", "§ 43 VwVfG: 24.02.2020"},
                    {"Entscheidung", "07.02.2020"},
                    {"erste Veröffentlichung", "31.01.2020"}}}},
    GermanReading{quota_denominator,
                  "Nenner der alten Quote",
                  "Nenner der alten Quote bei einer Teilfeststellung",
                  {{{"nur festgestellte Fallgruppen",
                     "§ 29(1) bindet nur, „soweit dies nach § 30 technisch möglich“ ist"},
                    {"alle nach § 31(1), (2)", "der Text nennt § 31(1), (2) als Ganzes"}}}},
    GermanReading{legacy_window,
                  "Fenster des § 19(5)",
                  "Schließt eine Teilfeststellung das Fenster des § 19(5) überall?",
                  {{{"nur für erfasste Fallgruppen",
                     "Zweck des § 19(5); das Gesetz von 2021 erlaubt zeitversetzte Feststellungen"},
                    {"überall", "vor 2021 galt eine Teilfeststellung überhaupt als unzulässig"}}}},
    GermanReading{
        legacy_reopen,
        "§ 19(5) nach der Rücknahme",
        "Öffnet die Rücknahme das Fenster des § 19(5) wieder?",
        {{{"wieder offen", "die Verfügung von 2022 sagt es ausdrücklich (Gründe zu Nr. 3)"},
          {"bleibt geschlossen", "das Fenster schloss sich mit der Feststellung"}}}},
    GermanReading{permission_scope,
                  "Reichweite der Erlaubnis",
                  "Für welche Fälle gilt die Erlaubnis des § 19(6)?",
                  {{{"Fallgruppen der Allgemeinverfügung",
                     "S. 1 spricht von Systemen, die „aufgrund einer Feststellung“ eingebaut sind; "
                     "„für die oben genannten Einbaufallgruppen“"},
                    {"alle Fallgruppen", "der Tenor von 2022 nennt Produkte, keine Fallgruppen"}}}},
    GermanReading{product_identity,
                  "Dasselbe Produkt",
                  "Was ist dasselbe Produkt?",
                  {{{"gemischt",
                     "Weiterbetrieb nach Linie, neuer Einbau nach zertifizierter Version: Geräte "
                     "im Feld werden durch Software-Update gehoben"},
                    {"die zertifizierte Version", "ein Zertifikat wird für eine Version erteilt"},
                    {"die Produktlinie", "die Verfügung nennt Hersteller und Produkte"}}}},
    GermanReading{permission_after_term,
                  "Erlaubnis nach der Frist",
                  "Liegen alle Zertifikate rechtzeitig vor: gilt die Erlaubnis des S. 1 ohne neue "
                  "Feststellung fort?",
                  {{{"gilt fort", "S. 2 verbietet nur im negativen Fall"},
                    {"endet nach zwölf Monaten", "die Feststellung war ein Übergang"}}}},
    GermanReading{
        late_certificate,
        "Zertifikat nach der Frist",
        "Kommt das fehlende Zertifikat nach der Frist: darf sofort wieder eingebaut werden?",
        {{{"neue Feststellung nötig", "S. 2: „und … eine neue Feststellung“"},
          {"das Zertifikat genügt",
           "ein voll zertifiziertes Produkt ist nach §§ 19(3), 24(4) ohnehin zulässig"}}}},
    GermanReading{later_loss,
                  "Späterer Wegfall",
                  "Ein Zertifikat, das am Fristende galt, entfällt später",
                  {{{"nur § 24(4)",
                     "S. 2 sieht auf den Ablauf der zwölf Monate; späterer Wegfall ist Sache der "
                     "§§ 24(4), 25(1)"},
                    {"erneutes Verbot", "„solange“ verlangt Zertifikate, die gültig bleiben"}}}},
    GermanReading{replacement,
                  "Austausch defekter Geräte",
                  "Trifft ein Verbot den Austausch defekter Geräte?",
                  {{{"ist Einbau", "„der weitere Einbau“ ist weit gefasst"},
                    {"ist Weiterbetrieb", "die Messstelle war schon ausgestattet"}}}},
    GermanReading{gndew_effect,
                  "GNDEW und laufendes Verbot",
                  "Hat das GNDEW ein laufendes Verbot am 27.05.2023 beendet?",
                  {{{"endet", "der neue § 19(6) kennt weder Verbot noch Übergangsregel"},
                    {"dauert fort ohne Zertifikat",
                     "das Verbot war eine Wirkung der Feststellung, nicht der Klausel"}}}},
    GermanReading{eight_years,
                  "Acht Jahre Nutzung",
                  "Acht Jahre Nutzungsrecht für Systeme, die vor dem 27.05.2023 eingebaut sind",
                  {{{"2025 gekürzt",
                     "der neue § 19(5) erfasst „eingebaut und genutzt“; keine Übergangsregel"},
                    {"acht Jahre bleiben", "Vertrauensschutz nach der Verfassung"}}}},
    GermanReading{old_windows,
                  "Alte Fristen des § 31",
                  "Alte Fristen des § 31 „ab 2017 innerhalb von acht Jahren“",
                  {{{"ab der Feststellung", "die Pflicht des § 29(1) braucht § 30"},
                    {"ab 2017", "der Text nennt das Jahr 2017"}}}},
    GermanReading{mme_end,
                  "Ende der mME-Frist",
                  "„bis zum Jahr 2032“ für moderne Messeinrichtungen, vor dem 23.12.2025",
                  {{{"Ende 2032", "das Gesetz von 2025 stellt den 31.12.2032 klar"},
                    {"Beginn 2032", "„bis zum Jahr“"}}}},
    GermanReading{
        on_request_count,
        "Einbauten auf Wunsch",
        "Wie zählen Einbauten auf Wunsch?",
        {{{"mindern die Zahl", "„reduziert sich die Zahl der … auszustattenden Messstellen“"},
          {"zählen als ausgestattet",
           "sie sind ausgestattete Messstellen; § 35(3) vom 27.05.2023 bis 24.02.2025: „steht "
           "einer Ausstattung nach § 29 Absatz 1 gleich“"}}}},
    GermanReading{
        controllable_in_quota,
        "§ 14a EnWG in der Quote",
        "Messstellen nach § 14a EnWG in der 20-Prozent-Quote vom 31.12.2025",
        {{{"zählen mit", "§ 45(1) Nr. 4 nennt § 30(1) Nr. 2 bis 5; so verfährt die BNetzA"},
          {"zählen nicht mit", "Fachpresse"}}}},
    GermanReading{newly_due,
                  "„neu auszustattende“",
                  "„neu auszustattende Messstellen“",
                  {{{"neu entstehende Fälle", "Gegensatz zu „aller insgesamt auszustattenden“"},
                    {"geplante Menge", "der eigene Plan des Messstellenbetreibers"}}}},
    GermanReading{control_device,
                  "Steuerungseinrichtung",
                  "Zählt eine Anlage ohne Steuerungseinrichtung?",
                  {{{"ist nötig", "§ 29(1) Nr. 2, „erforderliche Ausstattung“"},
                    {"iMSys genügt", "die Quote spricht von ausgestatteten Messstellen"}}}},
    GermanReading{
        v4_slip,
        "Verweisfehler in § 45(1) S. 4",
        "Verweisfehler § 45(1) S. 4 „§ 29 Absatz 3“ (25.02. bis 22.12.2025)",
        {{{"berichtigt", "durch das Gesetz vom 18.12.2025 behoben, in Kraft am 23.12.2025"},
          {"wörtlich", "der verkündete Text"}}}},
    GermanReading{finding_prompt,
                  "„unverzüglich“",
                  "Kam die Feststellung von 2022 „unverzüglich“?",
                  {{{"ja", "am selben Tag wie die Rücknahme"},
                    {"nein", "man kann ab dem 04.03.2021 zählen"}}}},
    GermanReading{
        tolerance,
        "Duldung durch den Kunden",
        "Muss der Kunde einen Einbau dulden, zu dem der Betreiber nicht verpflichtet ist?",
        {{{"nur bei Pflicht", "§ 36(3) erfasst Einbauten nach § 29(1), (2), die § 30 voraussetzen"},
          {"auch freiwillig", "die Feststellung erlaubt neuen Einbau"}}}},
    GermanReading{
        suspension_effect,
        "Beginn der aufschiebenden Wirkung",
        "Ab wann wirkt die 2021 wiederhergestellte aufschiebende Wirkung?",
        {{{"ab dem Beschluss", "der Tag des Beschlusses"},
          {"ab dem Verwaltungsakt",
           "die wiederhergestellte aufschiebende Wirkung wird oft auf den Erlass zurückbezogen"}}}},
    GermanReading{
        tr_carry_over,
        "TR für spätere Versionen",
        "Gilt die TR-Konformität für später zertifizierte Versionen einer Linie? (Annahme)",
        {{{"ja",
           "für spätere Versionen ist keine TR-Nummer bekannt, und doch werden sie verkauft und "
           "eingebaut"},
          {"nein", "ein Konformitätszertifikat nennt eine Version"}}}}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (std::size_t(readings[i].id) != i) return false;
  }
  return readings.size() == law::reading_count;
}
static_assert(in_order(), "a row a reading, in the order of the readings");

}  // namespace

const GermanReading& german_reading(law::ReadingId id) { return readings[std::size_t(id)]; }

std::optional<std::string_view> german_option(const law::Reading& reading,
                                              std::string_view option) {
  for (std::size_t i = 0; i < reading.options.size(); ++i) {
    if (reading.options[i].name == option) return german_reading(reading.id).options[i].words;
  }
  return std::nullopt;
}

std::string german_strength(const std::string& strength) {
  static const std::map<std::string, std::string> words{
      {"strong", "stark"},
      {"moderate", "mittel"},
      {"weak", "schwach"},
      {"assumption", "Annahme"},
      {"strong on wording", "stark im Wortlaut"},
      {"weak to moderate", "schwach bis mittel"},
      {"weak; open in the literature", "schwach; im Schrifttum offen"}};
  const auto found = words.find(strength);
  return found == words.end() ? strength : found->second;
}

}  // namespace stichtag::report
