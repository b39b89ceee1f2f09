#include "viz/model/layout/layout.hpp"

#include <cmath>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {

float Canvas::words_in(const Rect& at, const std::string& words, Ink ink, Face face) const {
  const auto shown = cut(words, at.width, face, measure);
  if (shown.empty()) return 0;
  picture().add(Text{{at.x, at.y + (at.height - height_of(face)) / 2}, shown, ink, face});
  return width(shown, face);
}

float Canvas::words_right(const Rect& at, const std::string& words, Ink ink, Face face) const {
  const auto shown = cut(words, at.width, face, measure);
  const float wide = width(shown, face);
  return words_in({at.right() - wide, at.y, wide + 1, at.height}, shown, ink, face);
}

Rect Canvas::pill(Point left_middle, const std::string& words, Ink ground, Ink ink,
                  Face face) const {
  const float high = height_of(face) + 6, wide = width(words, face) + 12;
  const Rect at{left_middle.x, left_middle.y - high / 2, wide, high};
  picture().add(Fill{at, ground, 3, 255});
  words_in({at.x + 6, at.y, wide, high}, words, ink, face);
  return at;
}

bool says_little(const std::string& whole, const std::string& shown) {
  constexpr std::string_view cut_off = "…";
  constexpr std::size_t letters = 8;
  return shown != whole && shown.ends_with(cut_off) && shown.size() < letters + cut_off.size();
}

float side_width(Size size, const ViewState& view) {
  return view.why_open ? std::min(why_width, std::round(size.width * 0.42F)) : 0;
}

Frame frame_of(Size size, const ViewState& view, float table, float dock) {
  const float side = side_width(size, view);
  const float top = header_height + minimap_height;
  const float bottom = size.height - status_height;
  const float plot_width = std::max(80.F, size.width - gutter_width - side);
  const float plot_top = top + ruler_height;
  Frame frame;
  frame.header = {0, 0, size.width, header_height};
  frame.minimap = {0, header_height, size.width - side, minimap_height};
  frame.ruler = {gutter_width, top, plot_width, ruler_height};
  const float plot_height = std::max(24.F, bottom - plot_top - table - dock);
  frame.gutter = {0, plot_top, gutter_width, plot_height};
  frame.plot = {gutter_width, plot_top, plot_width, plot_height};
  frame.table = {0, plot_top + plot_height, gutter_width + plot_width, table};
  frame.dock = {0, frame.table.bottom(), size.width - side, dock};
  frame.why = {size.width - side, header_height, side, bottom - header_height};
  frame.status = {0, bottom, size.width, status_height};
  return frame;
}

Laid layout(const Scene& scene, const ViewState& view, Size size, const Measure& measure) {
  Laid laid;
  const Canvas canvas{scene, view, measure, laid};
  laid.frame = frame_of(size, view, table_height(canvas, size), dock_height(canvas, size));
  laid.axis = {view.shown, laid.frame.plot.x, laid.frame.plot.width};
  laid.minimap_axis = {scene.whole(), laid.frame.plot.x,
                       laid.frame.minimap.right() - laid.frame.plot.x - gap};
  canvas.picture().add(Fill{{0, 0, size.width, size.height}, Ink::background, 0, 255});
  if (scene.plane())
    lay_plane(canvas);
  else
    lay_timeline(canvas);
  lay_ruler(canvas);
  lay_finding(canvas);
  lay_handles(canvas);
  lay_comparing(canvas);
  lay_notes_in_ruler(canvas);
  lay_minimap(canvas);
  lay_header(canvas);
  lay_side(canvas);
  lay_status(canvas);
  lay_dock(canvas);
  lay_overlay(canvas);
  lay_focus(canvas);
  lay_tooltip(canvas);
  return laid;
}

Surroundings surroundings(const Scene& scene, const Laid& laid) {
  Surroundings around;
  around.whole = scene.whole();
  around.days = scene.days();
  around.scenarios = scene.world().branches.size();
  around.named = scene.named();
  around.facts = scene.facts();
  around.decisions = scene.decisions();
  around.order = laid.order;
  around.found = scene.search().all();
  around.scroll = laid.scroll;
  around.places = places_of(laid.picture).size();
  around.tracks_overflow = laid.tracks_overflow;
  around.why_overflow = laid.why_overflow;
  return around;
}

}  // namespace stichtag::view
