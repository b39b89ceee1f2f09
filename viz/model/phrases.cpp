#include "viz/model/phrase.hpp"

#include <array>

namespace stichtag::view {
namespace {

struct Both {
  Phrase phrase;
  std::string_view english;
  std::string_view german;
};

constexpr std::array table{
    Both{Phrase::law, "LAW", "RECHT"},
    Both{Phrase::bans, "MAY IT BE INSTALLED?", "EINBAU ERLAUBT?"},
    Both{Phrase::certificates, "CERTIFICATES", "ZERTIFIKATE"},
    Both{Phrase::decisions, "DECISIONS", "ENTSCHEIDUNGEN"},
    Both{Phrase::fleet, "FLEET", "FLOTTE"},
    Both{Phrase::quota, "QUOTA, § 45 MsbG", "QUOTE, § 45 MsbG"},
    Both{Phrase::statutes, "MsbG versions", "MsbG-Fassungen"},
    Both{Phrase::acts, "Rulings of BSI", "Verfügungen des BSI"},
    Both{Phrase::courts, "Courts", "Gerichte"},
    Both{Phrase::steps, "On the way", "Auf dem Weg"},
    Both{Phrase::on, "on", "am"},
    Both{Phrase::known, "as known on", "Kenntnisstand"},
    Both{Phrase::known_all, "all that is known", "alles Bekannte"},
    Both{Phrase::beside, "beside", "neben"},
    Both{Phrase::case_of, "case", "Fallgruppe"},
    Both{Phrase::readings_default, "readings at their defaults", "Lesarten in Grundstellung"},
    Both{Phrase::readings_changed, "readings changed: {}", "Lesarten geändert: {}"},
    Both{Phrase::why, "WHY", "WARUM"},
    Both{Phrase::rests_on, "What the answer rests on", "Worauf die Antwort beruht"},
    Both{Phrase::flips, "What would change it", "Was die Antwort ändern würde"},
    Both{Phrase::no_flip, "No set of up to three of these facts changes it.",
         "Keine Änderung von bis zu drei dieser Tatsachen ändert sie."},
    Both{Phrase::readings_in_play, "Readings in play", "Lesarten im Spiel"},
    Both{Phrase::hangs_on, "It hangs on what the record does not tell", "Es hängt an Ungeklärtem"},
    Both{Phrase::try_it, "Try", "Probe"},
    Both{Phrase::obligatory, "obligatory", "Pflicht"},
    Both{Phrase::permitted, "permitted", "erlaubt"},
    Both{Phrase::banned, "banned", "verboten"},
    Both{Phrase::undetermined, "undetermined", "ungeklärt"},
    Both{Phrase::not_yet, "not yet certified", "noch nicht zertifiziert"},
    Both{Phrase::lawful, "lawful", "zulässig"},
    Both{Phrase::unlawful, "unlawful", "unzulässig"},
    Both{Phrase::use_undetermined, "undetermined", "ungeklärt"},
    Both{Phrase::valid_until, "until {}", "bis {}"},
    Both{Phrase::no_end, "no end on record", "kein Ende bekannt"},
    Both{Phrase::gateways, "gateways", "Gateways"},
    Both{Phrase::certified, "certified", "zertifiziert"},
    Both{Phrase::uncertified, "not certified", "nicht zertifiziert"},
    Both{Phrase::doubtful, "undetermined", "ungeklärt"},
    Both{Phrase::required, "required", "gefordert"},
    Both{Phrase::reached, "reached", "erreicht"},
    Both{Phrase::latest_start, "latest safe start", "spätester Beginn"},
    Both{Phrase::hint_why, "Click a bar: the proof of that day opens on the right.",
         "Balken anklicken: rechts erscheint die Begründung für den Tag."},
    Both{Phrase::hint_drag,
         "Drag the dark handle: another day. The violet one: what was known when.",
         "Dunklen Griff ziehen: anderer Tag. Violetter Griff: was wann bekannt war."},
    Both{Phrase::hint_keys, "Wheel zooms, right drag pans, ? lists all keys.",
         "Mausrad zoomt, rechte Taste schiebt, ? zeigt alle Tasten."},
    Both{Phrase::got_it, "Got it", "Verstanden"},
    Both{Phrase::not_legal_advice, "This is a model, not legal advice.",
         "Dies ist ein Modell, keine Rechtsberatung."},
    Both{Phrase::what_if, "WHAT IF", "WAS WÄRE WENN"},
    Both{Phrase::go_to_date, "Go to a date", "Gehe zu einem Tag"},
    Both{Phrase::search_for, "Search", "Suche"},
    Both{Phrase::filter_for, "Show only rows with", "Nur Zeilen mit"},
    Both{Phrase::commands, "Commands", "Befehle"},
    Both{Phrase::keys, "Keys", "Tasten"},
    Both{Phrase::no_such_date, "Write the day as 2023-05-25.", "Den Tag als 25.05.2023 schreiben."},
    Both{Phrase::hits, "{} of {}", "{} von {}"},
    Both{Phrase::days, "{} days", "{} Tage"},
    Both{Phrase::model_is, "model", "Modell"},
    Both{Phrase::installation, "Installation", "Einbau"},
    Both{Phrase::use, "Continued use", "Weiterbetrieb"},
    Both{Phrase::source, "Source", "Quelle"},
    Both{Phrase::only_known_later, "only known later", "erst später bekannt"},
    Both{Phrase::no_answer, "Click a bar to see why.", "Balken anklicken für die Begründung."},
    Both{Phrase::of_points, "of the points", "der Messstellen"},
    Both{Phrase::installed_in_run, "{} gateways installed, {} certified, {} not, {} undetermined",
         "{} Gateways eingebaut, {} zertifiziert, {} nicht, {} ungeklärt"},
    Both{Phrase::nothing_found, "nothing found", "nichts gefunden"},
    Both{Phrase::show_hidden, "Show the rows that are folded.", "Eingeklappte Zeilen zeigen."},
    Both{Phrase::later_knowledge, "as known later", "später bekannt"},
    Both{Phrase::plane, "Day across, day of knowledge upwards",
         "Tag nach rechts, Kenntnisstand nach oben"},
    Both{Phrase::plane_diagonal, "life as lived", "wie erlebt"},
    Both{Phrase::differs, "differs", "anders"},
    Both{Phrase::no_such_act, "no such act", "ohne diesen Akt"},
    Both{Phrase::aligned_at, "aligned: {}", "an: {}"},
    Both{Phrase::rows_alike, "{} alike, hidden", "{} gleich, verborgen"},
    Both{Phrase::measured_against, "measured against {}", "gemessen an {}"},
    Both{Phrase::ban_days, "days banned", "Tage verboten"},
    Both{Phrase::ban_starts, "ban starts", "Verbot ab"},
    Both{Phrase::ban_ends, "ban ends", "Verbot bis"},
    Both{Phrase::installed, "installed", "eingebaut"},
    Both{Phrase::quota_word, "quota", "Quote"},
    Both{Phrase::first_missed, "first missed duty", "erste verfehlte Pflicht"},
    Both{Phrase::none_missed, "none", "keine"},
    Both{Phrase::not_simulated, "not simulated", "nicht simuliert"},
    Both{Phrase::close_table, "Close the table", "Tabelle schließen"},
    Both{Phrase::runs, "{} runs", "{} Läufe"},
    Both{Phrase::stopped, "stopped", "abgebrochen"},
    Both{Phrase::failed, "not possible", "nicht möglich"},
    Both{Phrase::spread,
         "{}: {} in the middle run, {} to {} in nine of ten, {} to {} in half of them.",
         "{}: {} im mittleren Lauf, {} bis {} in neun von zehn, {} bis {} in der Hälfte."},
    Both{Phrase::operators, "{} operators", "{} Betreiber"},
    Both{Phrase::days_counted,
         "Counted from {} to {}. The higher number has the days that hang on an unknown fact.",
         "Gezählt vom {} bis {}. Die höhere Zahl enthält Tage, die an Ungeklärtem hängen."},
    Both{Phrase::save_scenario, "Save one's own changes as a scenario file",
         "Eigene Änderungen als Szenariodatei speichern"},
    Both{Phrase::save_session, "Save the view as a session file",
         "Ansicht als Sitzungsdatei speichern"},
    Both{Phrase::overwrite, "The file is there. Enter replaces it, Esc leaves it.",
         "Die Datei gibt es schon. Enter ersetzt sie, Esc lässt sie."},
    Both{Phrase::bookmark, "A note for this view", "Eine Notiz zu dieser Ansicht"},
    Both{Phrase::run_running, "Being simulated:", "Wird simuliert:"},
    Both{Phrase::run_done, "Simulated.", "Simuliert."},
    Both{Phrase::run_cancelled, "The simulation was cancelled.", "Die Simulation ist abgebrochen."},
    Both{Phrase::run_failed, "It cannot be simulated:", "Nicht zu simulieren:"},
    Both{Phrase::cancel, "Cancel", "Abbrechen"},
    Both{Phrase::changes_of, "Changes of {}", "Änderungen an {}"},
    Both{Phrase::no_changes,
         "None yet. Drag a mark along the time line, try what would change an answer, or turn "
         "something below.",
         "Noch keine. Ziehen Sie eine Marke, probieren Sie, was eine Antwort ändern würde, oder "
         "stellen Sie unten etwas um."},
    Both{Phrase::take_back, "Take this change back", "Diese Änderung zurücknehmen"},
    Both{Phrase::drop_all, "Drop all", "Alle verwerfen"},
    Both{Phrase::save, "Save", "Speichern"},
    Both{Phrase::chosen_fact, "The chosen fact", "Die gewählte Tatsache"},
    Both{Phrase::choose_fact, "Click a mark or a line of the proof, or press [ and ].",
         "Klicken Sie eine Marke oder eine Zeile der Begründung an, oder drücken Sie [ und ]."},
    Both{Phrase::drop_fact, "Without it", "Ohne sie"},
    Both{Phrase::days_later, "so many days later", "so viele Tage später"},
    Both{Phrase::question, "The question", "Die Frage"},
    Both{Phrase::actors, "Policies and capacities", "Verhalten und Kapazitäten"},
    Both{Phrase::readings, "Readings of the law", "Lesarten des Rechts"},
    Both{Phrase::saved, "saved: {}", "gespeichert: {}"},
    Both{Phrase::before_change, "before the last change", "vor der letzten Änderung"},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (std::size_t(table[i].phrase) != i) return false;
  }
  return table.size() == std::size_t(Phrase::before_change) + 1;
}
static_assert(in_order(), "a row a phrase, in the order of the phrases");

}  // namespace

std::string_view say(Language language, Phrase phrase) {
  const auto& both = table[std::size_t(phrase)];
  return language == Language::german ? both.german : both.english;
}

}  // namespace stichtag::view
