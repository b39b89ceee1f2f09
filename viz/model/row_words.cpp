#include "viz/model/row_words.hpp"

#include <array>

namespace stichtag::view {
namespace {

struct Both {
  RowPhrase phrase;
  std::string_view english;
  std::string_view german;
};

constexpr std::array table{
    Both{RowPhrase::decided, "decided", "erlassen"},
    Both{RowPhrase::published, "published", "veröffentlicht"},
    Both{RowPhrase::notified, "deemed notified", "gilt als bekannt gegeben"},
    Both{RowPhrase::works_from, "works from", "wirkt ab"},
    Both{RowPhrase::last_day, "last day", "letzter Tag"},
    Both{RowPhrase::reassessed, "re-assessed", "neu bewertet"},
    Both{RowPhrase::maintained, "maintenance", "Maintenance"},
    Both{RowPhrase::all_cases, "worst of all cases", "schlimmster Fall"},
    Both{RowPhrase::pin, "Keep this row at the top.", "Diese Zeile oben festhalten."},
    Both{RowPhrase::unpin, "Let this row go.", "Diese Zeile loslassen."},
    Both{RowPhrase::open_cases, "Show the case groups in rows of their own.",
         "Fallgruppen in eigenen Zeilen zeigen."},
    Both{RowPhrase::close_cases, "One row for all case groups.",
         "Eine Zeile für alle Fallgruppen."},
    Both{RowPhrase::decided_by, "{} decided", "{} hat entschieden"},
    Both{RowPhrase::law_on_the_day, "The law on that day", "Das Recht an diesem Tag"},
    Both{RowPhrase::because, "because: {}", "weil: {}"},
    Both{RowPhrase::options_weighed, "What else could be done", "Was sonst möglich war"},
    Both{RowPhrase::known_then, "Know what was known then", "Wissen, was damals bekannt war"},
    Both{RowPhrase::newest_in_reach, "newest certified version in reach: {}",
         "neueste erreichbare zertifizierte Version: {}"},
    Both{RowPhrase::loses_on, "without certificates from {}, as known then",
         "nach damaligem Stand ohne Zertifikate ab {}"},
    Both{RowPhrase::begins_on, "begins {}", "beginnt {}"},
    Both{RowPhrase::over_on, "over {}", "fertig {}"},
    Both{RowPhrase::left_behind, "{} gateways left without certificates",
         "{} Gateways bleiben ohne Zertifikate"},
    Both{RowPhrase::bricked, "{} dead", "{} defekt"},
    Both{RowPhrase::at_stake, "{} gateways or points at stake",
         "{} Gateways oder Messstellen betroffen"},
    Both{RowPhrase::hung_a_week, "{} gateways a week", "{} Gateways je Woche"},
    Both{RowPhrase::days_at_risk, "{} gateway-days at risk", "{} Gatewaytage im Risiko"},
    Both{RowPhrase::idle_days, "{} crew days without work", "{} Kolonnentage ohne Arbeit"},
    Both{RowPhrase::clear, "Clear", "Leeren"},
    Both{RowPhrase::only_hits, "only rows with hits", "nur Zeilen mit Treffern"},
    Both{RowPhrase::search_field, "Search (Ctrl+F)", "Suche (Strg+F)"},
    Both{RowPhrase::filter_field, "Filter rows (Ctrl+L)", "Zeilen filtern (Strg+L)"},
    Both{RowPhrase::note, "A note on {}", "Eine Notiz zum {}"},
    Both{RowPhrase::note_anew, "The note of {}; without words it goes away",
         "Die Notiz zum {}; ohne Worte verschwindet sie"},
    Both{RowPhrase::note_none, "no row", "keine Zeile"},
    Both{RowPhrase::drop_note, "Delete", "Löschen"},
    Both{RowPhrase::notes_and_places, "Notes and bookmarks", "Notizen und Lesezeichen"},
    Both{RowPhrase::nothing_noted,
         "Nothing yet. M writes a note at the day, Ctrl+K keeps the view.",
         "Noch nichts. M schreibt eine Notiz zum Tag, Strg+K merkt die Ansicht."},
    Both{RowPhrase::on_row, "row {}", "Zeile {}"},
    Both{RowPhrase::one_of_them, "{} ({} of {})", "{} ({} von {})"},
    Both{RowPhrase::choose_by_name, "Click the name to choose by name.",
         "Auf den Namen klicken, um nach Namen zu wählen."},
    Both{RowPhrase::choose_actor, "Operator or administrator",
         "Messstellenbetreiber oder Administrator"},
    Both{RowPhrase::an_operator, "operator", "Messstellenbetreiber"},
    Both{RowPhrase::an_administrator, "administrator", "Administrator"},
    Both{RowPhrase::crews_most, "crews at most", "Trupps höchstens"},
    Both{RowPhrase::on_ban, "on a ban", "bei Verbot"},
    Both{RowPhrase::in_doubt, "in doubt", "im Zweifel"},
    Both{RowPhrase::updates, "updates", "Updates"},
    Both{RowPhrase::updates_a_night, "updates a night", "Updates je Nacht"},
    Both{RowPhrase::band_begins, "a ban begins", "ein Verbot beginnt"},
    Both{RowPhrase::band_ends, "a ban ends", "ein Verbot endet"},
    Both{RowPhrase::band_shares, "in nine of ten runs; dark: in half of them; line: the middle one",
         "in neun von zehn Läufen; dunkel: in der Hälfte; Strich: im mittleren"},
    Both{
        RowPhrase::mouse,
        "Mouse: the wheel zooms, right drag pans, right click notes, left drag measures, Shift and "
        "left drag zooms to the box.",
        "Maus: Das Rad zoomt, rechts ziehen schiebt, Rechtsklick notiert, links ziehen misst, mit "
        "Umschalt zoomt es auf den Kasten."},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (std::size_t(table[i].phrase) != i) return false;
  }
  return table.size() == std::size_t(RowPhrase::mouse) + 1;
}
static_assert(in_order(), "a row a phrase, in the order of the phrases");

}  // namespace

std::string_view say(Language language, RowPhrase phrase) {
  const auto& both = table[std::size_t(phrase)];
  return language == Language::german ? both.german : both.english;
}

}  // namespace stichtag::view
