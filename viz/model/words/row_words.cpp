#include "viz/model/words/row_words.hpp"

#include "viz/model/words/both_languages.hpp"

namespace stichtag::view {
namespace {

using Row = Both<RowPhrase>;

constexpr std::array table{
    Row{RowPhrase::decided, "decided", "erlassen"},
    Row{RowPhrase::published, "published", "veröffentlicht"},
    Row{RowPhrase::notified, "deemed notified", "gilt als bekannt gegeben"},
    Row{RowPhrase::works_from, "works from", "wirkt ab"},
    Row{RowPhrase::last_day, "last day", "letzter Tag"},
    Row{RowPhrase::reassessed, "re-assessed", "neu bewertet"},
    Row{RowPhrase::maintained, "maintenance", "Maintenance"},
    Row{RowPhrase::all_cases, "worst of all cases", "schlimmster Fall"},
    Row{RowPhrase::pin, "Keep this row at the top.", "Diese Zeile oben festhalten."},
    Row{RowPhrase::unpin, "Let this row go.", "Diese Zeile loslassen."},
    Row{RowPhrase::open_cases, "Show the case groups in rows of their own.",
        "Fallgruppen in eigenen Zeilen zeigen."},
    Row{RowPhrase::close_cases, "One row for all case groups.", "Eine Zeile für alle Fallgruppen."},
    Row{RowPhrase::decided_by, "{} decided", "{} hat entschieden"},
    Row{RowPhrase::law_on_the_day, "The law on that day", "Das Recht an diesem Tag"},
    Row{RowPhrase::because, "because: {}", "weil: {}"},
    Row{RowPhrase::options_weighed, "What else could be done", "Was sonst möglich war"},
    Row{RowPhrase::known_then, "Know what was known then", "Wissen, was damals bekannt war"},
    Row{RowPhrase::newest_in_reach, "newest certified version in reach: {}",
        "neueste erreichbare zertifizierte Version: {}"},
    Row{RowPhrase::loses_on, "without certificates from {}, as known then",
        "nach damaligem Stand ohne Zertifikate ab {}"},
    Row{RowPhrase::begins_on, "begins {}", "beginnt {}"},
    Row{RowPhrase::over_on, "over {}", "fertig {}"},
    Row{RowPhrase::left_behind, "{} gateways left without certificates",
        "{} Gateways bleiben ohne Zertifikate"},
    Row{RowPhrase::bricked, "{} dead", "{} defekt"},
    Row{RowPhrase::at_stake, "{} gateways or points at stake",
        "{} Gateways oder Messstellen betroffen"},
    Row{RowPhrase::hung_a_week, "{} gateways a week", "{} Gateways je Woche"},
    Row{RowPhrase::days_at_risk, "{} gateway-days at risk", "{} Gatewaytage im Risiko"},
    Row{RowPhrase::idle_days, "{} crew days without work", "{} Trupptage ohne Arbeit"},
    Row{RowPhrase::clear, "Clear", "Leeren"},
    Row{RowPhrase::only_hits, "only rows with hits", "nur Zeilen mit Treffern"},
    Row{RowPhrase::search_field, "Search (Ctrl+F)", "Suche (Strg+F)"},
    Row{RowPhrase::filter_field, "Filter rows (Ctrl+L)", "Zeilen filtern (Strg+L)"},
    Row{RowPhrase::note, "A note on {}", "Eine Notiz zum {}"},
    Row{RowPhrase::note_anew, "The note of {}; without words it goes away",
        "Die Notiz zum {}; ohne Worte verschwindet sie"},
    Row{RowPhrase::note_none, "no row", "keine Zeile"},
    Row{RowPhrase::drop_note, "Delete", "Löschen"},
    Row{RowPhrase::notes_and_places, "Notes and bookmarks", "Notizen und Lesezeichen"},
    Row{RowPhrase::nothing_noted, "Nothing yet. M writes a note at the day, Ctrl+K keeps the view.",
        "Noch nichts. M schreibt eine Notiz zum Tag, Strg+K merkt die Ansicht."},
    Row{RowPhrase::on_row, "row {}", "Zeile {}"},
    Row{RowPhrase::one_of_them, "{} ({} of {})", "{} ({} von {})"},
    Row{RowPhrase::choose_by_name, "Click the name to choose by name.",
        "Auf den Namen klicken, um nach Namen zu wählen."},
    Row{RowPhrase::choose_actor, "Operator or administrator",
        "Messstellenbetreiber oder Administrator"},
    Row{RowPhrase::an_operator, "operator", "Messstellenbetreiber"},
    Row{RowPhrase::an_administrator, "administrator", "Administrator"},
    Row{RowPhrase::crews_most, "crews at most", "Trupps höchstens"},
    Row{RowPhrase::on_ban, "on a ban", "bei Verbot"},
    Row{RowPhrase::in_doubt, "in doubt", "im Zweifel"},
    Row{RowPhrase::updates, "updates", "Updates"},
    Row{RowPhrase::updates_a_night, "updates a night", "Updates je Nacht"},
    Row{RowPhrase::band_begins, "a ban begins", "ein Verbot beginnt"},
    Row{RowPhrase::band_ends, "a ban ends", "ein Verbot endet"},
    Row{RowPhrase::band_shares, "in nine of ten runs; dark: in half of them; line: the middle one",
        "in neun von zehn Läufen; dunkel: in der Hälfte; Strich: im mittleren"},
    Row{RowPhrase::mouse,
        "Mouse: the wheel zooms, right drag pans, right click notes, left drag measures, Shift and "
        "left drag zooms to the box.",
        "Maus: Das Rad zoomt, rechts ziehen schiebt, Rechtsklick notiert, links ziehen misst, mit "
        "Umschalt zoomt es auf den Kasten."},
};

static_assert(in_order(table, RowPhrase::mouse), "a row a phrase, in the order of the phrases");

}  // namespace

std::string_view say(Language language, RowPhrase phrase) { return said(table, language, phrase); }

}  // namespace stichtag::view
