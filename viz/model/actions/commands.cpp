#include "viz/model/actions/commands.hpp"

#include <algorithm>
#include <array>

namespace stichtag::view {
namespace {

KeyPress letter(char what, bool ctrl = false) { return {Key::character, what, ctrl, false}; }
KeyPress shifted(Key what) { return {what, 0, false, true}; }
KeyPress ctrl(Key what) { return {what, 0, true, false}; }
KeyPress key(Key what) { return {what, 0, false, false}; }

Theme next(Theme theme) {
  switch (theme) {
    case Theme::light:
      return Theme::dark;
    case Theme::dark:
      return Theme::high_contrast;
    case Theme::high_contrast:
      return Theme::light;
  }
  return Theme::light;
}

std::vector<Command> moving(const ViewState& view) {
  const double at = view.on.days_since_epoch() + 0.5;
  const double step = view.shown.days() / 8;
  return {
      {"zoom-in",
       "Zoom in at the day",
       "Hineinzoomen am Tag",
       {letter('w'), letter('+')},
       ZoomAt{at, 0.7}},
      {"zoom-out", "Zoom out", "Herauszoomen", {letter('s'), letter('-')}, ZoomAt{at, 1 / 0.7}},
      {"pan-left", "Earlier", "Früher", {letter('a')}, PanBy{-step}},
      {"pan-right", "Later", "Später", {letter('d')}, PanBy{step}},
      {"fit", "Show the whole time", "Gesamte Zeit zeigen", {letter('f')}, FitAll{}},
      {"day-before", "The day before", "Ein Tag früher", {key(Key::left)}, SetOn{view.on - 1}},
      {"day-after", "The day after", "Ein Tag später", {key(Key::right)}, SetOn{view.on + 1}},
      {"next-change",
       "Next day on which something changes",
       "Nächster Tag mit Änderung",
       {letter('n'), key(Key::page_down)},
       StepToChange{1}},
      {"previous-change",
       "Previous day on which something changes",
       "Voriger Tag mit Änderung",
       {letter('b'), key(Key::page_up)},
       StepToChange{-1}},
      {"undo-view", "Undo", "Rückgängig", {letter('z', true)}, UndoView{}},
      {"redo-view", "Redo", "Wiederholen", {letter('y', true)}, RedoView{}},
      {"next-row", "Next row", "Nächste Zeile", {ctrl(Key::down)}, StepRow{1}},
      {"previous-row", "Previous row", "Vorige Zeile", {ctrl(Key::up)}, StepRow{-1}},
      {"fold-row",
       "Fold the row or open it",
       "Zeile ein- oder ausklappen",
       {letter('o')},
       FoldRow{}},
      {"pin-row", "Keep the row at the top", "Zeile oben festhalten", {letter('v')}, PinRow{}},
      {"scroll-down", "Rows below", "Zeilen weiter unten", {key(Key::down)}, ScrollTracks{48}},
      {"scroll-up", "Rows above", "Zeilen weiter oben", {key(Key::up)}, ScrollTracks{-48}},
  };
}

std::vector<Command> opening(const ViewState& view) {
  return {
      {"go-to-date",
       "Go to a date",
       "Gehe zu einem Tag",
       {letter('g', true)},
       OpenOverlay{Overlay::go_to_date}},
      {"search", "Search", "Suche", {letter('f', true)}, OpenOverlay{Overlay::search}},
      {"next-hit", "Next hit", "Nächster Treffer", {key(Key::f3)}, StepHit{1}},
      {"previous-hit", "Previous hit", "Voriger Treffer", {shifted(Key::f3)}, StepHit{-1}},
      {"only-hits",
       "Only rows with hits",
       "Nur Zeilen mit Treffern",
       {letter('r')},
       ToggleOnlyHits{}},
      {"filter",
       "Only rows with certain words",
       "Nur Zeilen mit bestimmten Wörtern",
       {letter('l', true)},
       OpenOverlay{Overlay::filter}},
      {"palette", "Commands", "Befehle", {letter('p', true)}, OpenOverlay{Overlay::palette}},
      {"keys", "Keys", "Tasten", {letter('?')}, OpenOverlay{Overlay::keys}},
      {"why", "Open or close the reasons", "Begründung auf oder zu", {letter('e')}, ToggleWhy{}},
      {"plane",
       "Rows, or both times at once",
       "Zeilen, oder beide Zeiten zugleich",
       {letter('p')},
       TogglePlane{}},
      {"all-known",
       "Know all that became known later",
       "Alles später Bekannte wissen",
       {letter('k')},
       SetKnown{std::nullopt}},
      {"known-then",
       "Know only what was known on the day",
       "Nur wissen, was am Tag bekannt war",
       {letter('j')},
       SetKnown{view.on}},
      {"drop-what-if",
       "Drop one's own changes",
       "Eigene Änderungen verwerfen",
       {letter('x')},
       DropEdits{}},
      {"close-hints", "Put the hints away", "Hinweise schließen", {letter('h')}, DismissHints{}},
      {"theme",
       "Light, dark, high contrast",
       "Hell, dunkel, hoher Kontrast",
       {letter('t')},
       UseTheme{next(view.theme)}},
      {"language",
       "Deutsch",
       "English",
       {letter('l')},
       UseLanguage{view.language == Language::german ? Language::english : Language::german}},
      {"larger",
       "Larger type",
       "Größere Schrift",
       {letter('+', true)},
       UseScale{view.scale + 0.1F}},
      {"smaller",
       "Smaller type",
       "Kleinere Schrift",
       {letter('-', true)},
       UseScale{view.scale - 0.1F}},
  };
}

std::vector<Command> by_hand(const ViewState& view) {
  return {
      {"what-if",
       "What if: changes by hand",
       "Was wäre wenn: von Hand ändern",
       {letter('i')},
       ShowSide{Side::what_if}},
      {"known-earlier",
       "Know a day less",
       "Einen Tag weniger wissen",
       {shifted(Key::left)},
       SetKnown{view.known.value_or(view.on) - 1}},
      {"known-later",
       "Know a day more",
       "Einen Tag mehr wissen",
       {shifted(Key::right)},
       SetKnown{view.known.value_or(view.on) + 1}},
      {"reasons-down",
       "Side panel: further down",
       "Seitenfeld: weiter unten",
       {shifted(Key::down)},
       ScrollWhy{48}},
      {"reasons-up",
       "Side panel: further up",
       "Seitenfeld: weiter oben",
       {shifted(Key::up)},
       ScrollWhy{-48}},
      {"next-fact", "Next fact", "Nächste Tatsache", {letter(']')}, StepEvent{1}},
      {"previous-fact", "Previous fact", "Vorige Tatsache", {letter('[')}, StepEvent{-1}},
      {"fact-earlier",
       "Move the fact a day earlier",
       "Tatsache einen Tag früher",
       {letter(',')},
       MoveEventBy{-1}},
      {"fact-later",
       "Move the fact a day later",
       "Tatsache einen Tag später",
       {letter('.')},
       MoveEventBy{1}},
      {"choose-actor",
       "Choose an operator or administrator",
       "Messstellenbetreiber oder Administrator wählen",
       {letter('o', true)},
       OpenOverlay{Overlay::actor}},
      {"save-scenario",
       "Save the changes as a scenario",
       "Änderungen als Szenario speichern",
       {letter('s', true)},
       OpenOverlay{Overlay::save_scenario}},
      {"save-session",
       "Save the view as a session",
       "Ansicht als Sitzung speichern",
       {letter('e', true)},
       OpenOverlay{Overlay::save_session}},
      {"cancel-run",
       "Cancel the simulation",
       "Simulation abbrechen",
       {letter('c', true)},
       WishFor{{Wish::What::cancel_run, "", false}}},
      {"zoom-to-measured",
       "Zoom to what was measured",
       "Auf das Gemessene zoomen",
       {letter('z')},
       ZoomToMeasured{}},
      {"note",
       "Note at the day, on the row",
       "Notiz zum Tag, auf der Zeile",
       {letter('m')},
       WriteRemark{std::nullopt, view.on, ""}},
      {"bookmark",
       "Bookmark for this view",
       "Lesezeichen für diese Ansicht",
       {letter('k', true)},
       OpenOverlay{Overlay::bookmark}},
      {"places",
       "Notes and bookmarks",
       "Notizen und Lesezeichen",
       {letter('j', true)},
       OpenOverlay{Overlay::places}},
      {"motion",
       "Let zoom and jumps glide, or not",
       "Zoom und Sprünge gleiten lassen oder nicht",
       {},
       UseMotion{!view.motion}},
      {"quit", "Close", "Schließen", {letter('q', true)}, WishFor{{Wish::What::quit, "", false}}},
  };
}

std::string lower(std::string text) {
  for (auto& letter : text) letter = char(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
  return text;
}

}  // namespace

std::vector<Command> commands(const ViewState& view) {
  auto all = moving(view);
  for (const auto& others : {comparing_commands(view), opening(view), by_hand(view)})
    all.insert(all.end(), others.begin(), others.end());
  return all;
}

std::string label_of(const Command& command, Language language) {
  return language == Language::german ? command.german : command.english;
}

namespace {

struct KeyNames {
  const char* ctrl;
  const char* shift;
  std::array<const char*, 15> names;  // by Key
};
constexpr KeyNames english_keys{"Ctrl+",
                                "Shift+",
                                {"", "Left", "Right", "Up", "Down", "Page up", "Page down", "Home",
                                 "End", "Enter", "Esc", "Backspace", "Tab", "F3", "Delete"}};
constexpr KeyNames german_keys{"Strg+",
                               "Umschalt+",
                               {"", "Links", "Rechts", "Hoch", "Runter", "Bild auf", "Bild ab",
                                "Pos1", "Ende", "Enter", "Esc", "Rücktaste", "Tab", "F3", "Entf"}};
static_assert(std::size_t(Key::remove) + 1 == english_keys.names.size());

std::string named(const KeyPress& press, const KeyNames& keys) {
  const std::string text = press.ctrl ? keys.ctrl : press.shift ? keys.shift : "";
  if (press.key != Key::character) return text + keys.names[std::size_t(press.key)];
  const bool small = press.letter >= 'a' && press.letter <= 'z';
  return text + char(small ? press.letter - 32 : press.letter);
}

}  // namespace

std::string key_in_words(const KeyPress& press) { return named(press, english_keys); }

std::string key_label(Language language, const KeyPress& press) {
  return named(press, language == Language::german ? german_keys : english_keys);
}

std::vector<Command> matching(const std::vector<Command>& all, Language language,
                              const std::string& text) {
  std::vector<Command> found;
  std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&](const Command& command) {
    return lower(label_of(command, language) + " " + command.id).find(lower(text)) !=
           std::string::npos;
  });
  return found;
}

}  // namespace stichtag::view
