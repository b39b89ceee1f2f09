// The whole time in one strip: a thin line a product, worst standing wins, and the part shown.
#include <cmath>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

Ink ink_of(Look look) {
  switch (look) {
    case Look::plain:
    case Look::plain_other:
      return Ink::law;
    case Look::certificate:
      return Ink::good;
    case Look::permitted:
      return Ink::permitted;
    case Look::obligatory:
      return Ink::obligatory;
    case Look::not_yet:
      return Ink::panel;
    case Look::undetermined:
      return Ink::undetermined_line;
    case Look::differs:
    case Look::differs_by_ban:
      return Ink::text;
    case Look::ban_other:
      return Ink::ban_other;
    case Look::ban_s24_4:
      return Ink::ban_pale;
    case Look::ban_s19_6:
      return Ink::ban;
  }
  return Ink::rule;
}

void lines(const Canvas& canvas, const Rect& strip) {
  const auto& axis = canvas.laid.minimap_axis;
  const auto& tracks = canvas.scene.tracks().tracks;
  float y = strip.y;
  for (std::size_t i = 0; i < tracks.size() && y + 3 < strip.bottom(); ++i) {
    if (tracks[i].group != "bans" || !tracks[i].parent.empty() || canvas.scene.details()[i].empty())
      continue;
    for (const auto& piece :
         canvas.scene.details()[i].front().pieces(axis.span, axis.days_a_pixel())) {
      const float from = std::max(axis.x_of(piece.from), axis.left);
      const float until = std::max(axis.x_of(piece.until), from + 2);
      canvas.picture().add(Fill{{from, y, until - from, 3}, ink_of(piece.look), 0, 255});
    }
    y += 4;
  }
}

// Where the search has found something.
void hits(const Canvas& canvas, const Rect& frame) {
  const auto& axis = canvas.laid.minimap_axis;
  float last = -1;
  for (const auto& found : canvas.scene.search().all()) {
    if (!found.on) continue;
    const float x = std::round(axis.x_of(*found.on));
    if (x == last || x < axis.left || x > axis.left + axis.width) continue;
    canvas.picture().add(Fill{{x - 2, frame.bottom() - 8, 5, 8}, Ink::text, 0, 255});
    canvas.picture().add(Fill{{x - 1, frame.bottom() - 7, 3, 6}, Ink::found, 0, 255});
    last = x;
  }
}

}  // namespace

void lay_minimap(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame.minimap;
  const auto& axis = canvas.laid.minimap_axis;
  auto& picture = canvas.picture();
  picture.add(Fill{frame, Ink::panel, 0, 255});
  lines(canvas, {axis.left, frame.y + 16, axis.width, 21});
  // A year is written where it has room.
  int every = 1;
  while (every < 64 && 366 * every / axis.days_a_pixel() < 36) every *= 2;
  for (int year = day_of(axis.span.from).year() + 1; year <= day_of(axis.span.until).year();
       ++year) {
    const float x = axis.x_of(Date::of(year, 1, 1));
    picture.add(Stroke{{x, frame.y + 14}, {x, frame.bottom() - 2}, Ink::rule, 1, false});
    if (x + 34 < frame.right() && year % every == 0)
      canvas.words_in({x + 3, frame.y, 40, 15}, std::to_string(year), Ink::soft, Face::small);
  }
  hits(canvas, frame);
  const auto& shown = canvas.view.shown;
  const float from = std::max(axis.left, axis.x_of(shown.from));
  const float until = std::min(axis.left + axis.width, axis.x_of(shown.until));
  picture.add(Outline{{from, frame.y + 14, std::max(4.F, until - from), 24}, Ink::accent, 2, 3});
  canvas.words_in({16, frame.y, gutter_width - 24, frame.height},
                  canvas.german() ? "Gesamte Zeit" : "Whole time", Ink::soft, Face::small);
  canvas.rule({0, frame.bottom()}, {frame.right(), frame.bottom()});
}

}  // namespace stichtag::view
