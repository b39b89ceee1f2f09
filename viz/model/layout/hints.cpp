// Below the plot, so that it covers no row: hints at the first start, with a button that puts them
// away for good; or the words that are looked for.
#include <array>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float finding_height = 40, line = 22, margin = 8, number_width = 18;
constexpr int most_lines = 3;  // of a dock that must leave room for the rows
constexpr std::array hints{Phrase::hint_why, Phrase::hint_drag, Phrase::hint_keys};

bool finding(const ViewState& view) {
  return view.overlay == Overlay::search || view.overlay == Overlay::filter;
}

float button_width(const Canvas& canvas) {
  return canvas.width(canvas.say(Phrase::got_it), Face::strong) + 24;
}

// A hint where it stands: from the left edge of the dock, and in lines.
struct Placed {
  float x;
  int line;
  std::vector<std::string> words;
};

struct Flow {
  std::vector<Placed> hints;
  int lines = 0;
};

// As many side by side as there is room for; one that has not even a line to itself is wrapped.
template <class Hints>
Flow flow(const Canvas& canvas, float room, const Hints& shown) {
  Flow all;
  float x = 0;
  int at = 0;
  for (const auto hint : shown) {
    const auto words = canvas.say(hint);
    const float wide = number_width + canvas.width(words, Face::small) + 24;
    if (x > 0 && x + wide > room) {
      x = 0;
      ++at;
    }
    all.hints.push_back({x, at, wrapped(words, room - number_width, Face::small, canvas.measure)});
    at += int(all.hints.back().words.size()) - 1;
    all.lines = at + 1;
    x += wide;
  }
  return all;
}

// Those that a narrow window has room for: without the one on dragging, then without the keys.
Flow fitting(const Canvas& canvas, float width) {
  const float room = width - 32 - button_width(canvas);
  auto all = flow(canvas, room, hints);
  if (all.lines <= most_lines) return all;
  all = flow(canvas, room, std::array{Phrase::hint_why, Phrase::hint_keys});
  if (all.lines <= most_lines) return all;
  return flow(canvas, room, std::array{Phrase::hint_why});
}

void lay_hints(const Canvas& canvas) {
  const auto& at = canvas.laid.frame.dock;
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::stripe, 0, 255});
  picture.add(Fill{{at.x, at.y, at.width, 2}, Ink::accent, 0, 255});
  picture.hits.push_back({at, std::nullopt, ""});
  int number = 1;
  for (const auto& hint : fitting(canvas, at.width).hints) {
    Rect place{at.x + 16 + hint.x, at.y + margin + float(hint.line) * line, at.width, line};
    canvas.words_in(place, std::to_string(number++), Ink::text, Face::strong);
    place.x += number_width - 2;
    for (const auto& words : hint.words) {
      canvas.words_in(place, words, Ink::text, Face::small);
      place.y += line;
    }
  }
  const float wide = button_width(canvas);
  const Rect press{at.right() - wide - 16, at.centre().y - 13, wide, 26};
  picture.add(Fill{press, Ink::accent, 4, 255});
  canvas.words_in({press.x + 12, press.y, press.width, press.height}, canvas.say(Phrase::got_it),
                  Ink::on_accent, Face::strong);
  picture.hits.push_back({press, Action(DismissHints{}), ""});
}

}  // namespace

float dock_height(const Canvas& canvas, Size size) {
  if (finding(canvas.view)) return finding_height;
  if (!canvas.view.hints) return 0;
  const float width = size.width - side_width(size, canvas.view);
  return 2 * margin + line * float(fitting(canvas, width).lines);
}

void lay_dock(const Canvas& canvas) {
  if (finding(canvas.view)) return lay_finding_bar(canvas);
  if (canvas.view.hints) lay_hints(canvas);
}

}  // namespace stichtag::view
