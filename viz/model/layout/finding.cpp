// What is looked for: two fields left of the ruler, and the bar in which the words are typed. The
// rows stay free below it, so that one sees what is found while one types.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

std::string counts(const Canvas& canvas) {
  const auto& search = canvas.scene.search();
  const auto all = view::say(canvas.language(), std::int64_t(search.all().size()));
  if (search.all().empty()) return canvas.say(Phrase::nothing_found);
  const auto at = canvas.view.hit ? std::int64_t(*canvas.view.hit + 1) : 0;
  return filled(canvas.say(Phrase::hits), {view::say(canvas.language(), at), all});
}

// A field of the corner: empty it says what it is for, full what is in it, with a cross to clear
// it.
struct Field {
  std::string empty;
  std::string full;
  Overlay opens;
  Action clear;
};

void lay_field(const Canvas& canvas, const Rect& at, const Field& field) {
  auto& picture = canvas.picture();
  const bool full = !field.full.empty();
  picture.add(Fill{at, Ink::background, 3, 255});
  picture.add(Outline{at, full ? Ink::accent : Ink::rule, 1, 3});
  canvas.words_in({at.x + 6, at.y, at.width - (full ? 26.F : 10.F), at.height},
                  full ? field.full : field.empty, full ? Ink::text : Ink::soft, Face::small);
  picture.hits.push_back({at, Action(OpenOverlay{field.opens}), field.empty});
  if (!full) return;
  const Rect cross{at.right() - 20, at.y, 20, at.height};
  canvas.words_in({cross.x + 6, cross.y, 14, cross.height}, "×", Ink::soft, Face::body);
  picture.hits.push_back({cross, field.clear, canvas.say(RowPhrase::clear)});
}

struct Press {
  std::string words;
  bool on;
  Action click;
  std::string tip;
};

// Its right edge is given; gives its left one.
float lay_press(const Canvas& canvas, Point right_middle, const Press& press) {
  const float wide = canvas.width(press.words, Face::small) + 14;
  const Rect at{right_middle.x - wide, right_middle.y - 11, wide, 22};
  auto& picture = canvas.picture();
  if (press.on) picture.add(Fill{at, Ink::accent, 4, 255});
  picture.add(Outline{at, Ink::accent, 1, 4});
  canvas.words_in({at.x + 7, at.y, wide, at.height}, press.words,
                  press.on ? Ink::on_accent : Ink::accent, Face::small);
  picture.hits.push_back({at, press.click, press.tip});
  return at.x;
}

// What stands right of the words; they get what it leaves.
void search_presses(const Canvas& canvas, Rect& at) {
  const float y = at.centre().y;
  const Press presses[] = {
      {canvas.say(RowPhrase::only_hits), canvas.view.only_hits, ToggleOnlyHits{},
       canvas.german() ? "Strg+F" : "Ctrl+F"},
      {"›", false, StepHit{1}, "Enter, F3"},
      {"‹", false, StepHit{-1},
       canvas.german() ? "Umschalt+Enter, Umschalt+F3" : "Shift+Enter, Shift+F3"}};
  float right = at.right();
  for (const auto& press : presses) right = lay_press(canvas, {right, y}, press) - 5;
  const auto words = canvas.view.search.empty() ? std::string() : counts(canvas);
  const float wide = canvas.width(words, Face::small);
  canvas.words_in({right - 4 - wide, at.y, wide + 1, at.height}, words, Ink::soft, Face::small);
  at.width = right - 12 - wide - at.x;
}

}  // namespace

Finding finding_of(const Canvas& canvas, std::size_t track, std::uint32_t note) {
  const auto& search = canvas.scene.search();
  if (!search.has(track, note)) return Finding::none;
  if (!canvas.view.hit || *canvas.view.hit >= search.all().size()) return Finding::found;
  const auto& looked_at = search.all()[*canvas.view.hit];
  return looked_at.track == track && looked_at.note == note ? Finding::looked_at : Finding::found;
}

void lay_finding(const Canvas& canvas) {
  const auto& ruler = canvas.laid.frame.ruler;
  const Rect upper{12, ruler.y + 3, gutter_width - 24, 20};
  const Rect lower{upper.x, upper.y + 22, upper.width, upper.height};
  auto found = canvas.view.search;
  if (!found.empty()) found = counts(canvas) + " · " + found;
  lay_field(canvas, upper,
            {canvas.say(RowPhrase::search_field), found, Overlay::search, SearchFor{""}});
  lay_field(
      canvas, lower,
      {canvas.say(RowPhrase::filter_field), canvas.view.filter, Overlay::filter, FilterTracks{""}});
}

void lay_finding_bar(const Canvas& canvas) {
  const auto& at = canvas.laid.frame.dock;
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::raised, 0, 255});
  picture.add(Fill{{at.x, at.y, at.width, 2}, Ink::accent, 0, 255});
  picture.hits.push_back({at, std::nullopt, ""});
  Rect inner{at.x + 16, at.y, at.width - 32, at.height};
  const bool search = canvas.view.overlay == Overlay::search;
  if (search) search_presses(canvas, inner);
  const auto& typed = canvas.view.typed;
  const auto asks = canvas.say(search ? RowPhrase::search_field : RowPhrase::filter_field);
  const float wide = canvas.words_in(inner, typed.empty() ? asks : typed,
                                     typed.empty() ? Ink::soft : Ink::text, Face::body);
  const float caret = inner.x + (typed.empty() ? -3 : wide + 1);
  picture.add(Fill{{caret, at.y + 10, 2, at.height - 20}, Ink::accent, 0, 255});
}

}  // namespace stichtag::view
