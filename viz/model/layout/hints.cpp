// Below the plot, so that it covers no row: three hints at the first start, with a button that puts
// them away for good; or the words that are looked for.
#include <array>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float finding_height = 40, line = 22, margin = 8;
constexpr std::array hints{Phrase::hint_why, Phrase::hint_drag, Phrase::hint_keys};

bool finding(const ViewState& view) {
  return view.overlay == Overlay::search || view.overlay == Overlay::filter;
}

float button_width(const Canvas& canvas) {
  return canvas.width(canvas.say(Phrase::got_it), Face::strong) + 24;
}

// A number and a hint; as many side by side as there is room for.
float hint_width(const Canvas& canvas, Phrase hint) {
  return 18 + canvas.width(canvas.say(hint), Face::small) + 24;
}

// From the left edge of the dock, line by line; gives the number of lines.
template <class Put>
int flow(const Canvas& canvas, float width, Put put) {
  const float room = width - 32 - button_width(canvas);
  float x = 0;
  int lines = 1;
  for (const auto hint : hints) {
    const float wide = hint_width(canvas, hint);
    if (x > 0 && x + wide > room) {
      x = 0;
      ++lines;
    }
    put(hint, Rect{x, float(lines - 1) * line, std::min(wide, room - x), line});
    x += wide;
  }
  return lines;
}

void lay_hints(const Canvas& canvas) {
  const auto& at = canvas.laid.frame.dock;
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::stripe, 0, 255});
  picture.add(Fill{{at.x, at.y, at.width, 2}, Ink::accent, 0, 255});
  picture.hits.push_back({at, std::nullopt, ""});
  int number = 1;
  flow(canvas, at.width, [&](Phrase hint, Rect place) {
    place.x += at.x + 16;
    place.y += at.y + margin;
    canvas.words_in(place, std::to_string(number++), Ink::text, Face::strong);
    canvas.words_in({place.x + 16, place.y, place.width - 16, place.height}, canvas.say(hint),
                    Ink::text, Face::small);
  });
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
  return 2 * margin + line * float(flow(canvas, width, [](Phrase, const Rect&) {}));
}

void lay_dock(const Canvas& canvas) {
  if (finding(canvas.view)) return lay_finding_bar(canvas);
  if (canvas.view.hints) lay_hints(canvas);
}

}  // namespace stichtag::view
