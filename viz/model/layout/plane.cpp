// The day across, the day of knowledge upwards, both on the same scale of days: on the diagonal one
// knows what is known that day, which is life as it was lived. Above it lies hindsight.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

// Days of knowledge on the height of the plot, the later ones higher.
struct Height {
  Rect plot;
  Span span;
  [[nodiscard]] float y_of(double day) const {
    return plot.bottom() - float((day - span.from) / span.days() * double(plot.height));
  }
};

void row(const Canvas& canvas, const Plane& plane, std::size_t number, const Rect& band) {
  const auto& axis = canvas.laid.axis;
  for (const auto& bar : plane.rows[number].bars) {
    const float from = std::max(axis.x_of(bar.period.from), band.x);
    const float until =
        bar.period.until ? std::min(axis.x_of(*bar.period.until), band.right()) : band.right();
    if (until <= from) continue;
    const Rect at{from, band.y, std::max(until - from, 2.F), band.height};
    paint(canvas.picture(), at, bar.look);
    canvas.picture().hits.push_back({at, std::nullopt, plane.notes[bar.note].sentence});
  }
  canvas.picture().add(
      Stroke{{band.x, band.bottom()}, {band.right(), band.bottom()}, Ink::rule_strong, 1, false});
}

void label(const Canvas& canvas, Date day, float y) {
  const auto& gutter = canvas.laid.frame.gutter;
  if (y > gutter.bottom() - 4 || y < gutter.y + 40) return;
  canvas.words_right({gutter.x + 8, y - 16, gutter.width - 16, 16}, canvas.say(day), Ink::soft,
                     Face::small);
}

void lines(const Canvas& canvas, const Height& height) {
  const auto& plot = height.plot;
  auto& picture = canvas.picture();
  picture.add(Stroke{{plot.x, plot.bottom()}, {plot.right(), plot.y}, Ink::text, 2, false});
  canvas.pill({plot.x + plot.width * 0.7F,
               height.y_of(canvas.laid.axis.day_at(plot.x + plot.width * 0.7F)) - 14},
              canvas.say(Phrase::plane_diagonal), Ink::background, Ink::text, Face::small);
  const auto known = canvas.scene.known(canvas.view);
  const float y = height.y_of(double(known.days_since_epoch()));
  picture.add(Stroke{{plot.x, y}, {plot.right(), y}, Ink::known_line, 1.5F, true});
}

}  // namespace

void lay_plane(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame;
  const auto& plane = *canvas.scene.plane();
  const Height height{frame.plot, canvas.laid.axis.span};
  auto& picture = canvas.picture();
  picture.add(Fill{frame.gutter, Ink::panel, 0, 255});
  picture.add(ClipTo{frame.plot});
  float last_label = frame.plot.bottom() + 100;
  for (std::size_t i = 0; i < plane.rows.size(); ++i) {
    const auto from = plane.rows[i].known_from;
    const float bottom =
        std::min(height.y_of(double(from.days_since_epoch())), frame.plot.bottom());
    const float above = i + 1 < plane.rows.size()
                            ? height.y_of(double(plane.rows[i + 1].known_from.days_since_epoch()))
                            : frame.plot.y;
    const float top = std::max(above, frame.plot.y);
    if (bottom <= top) continue;
    row(canvas, plane, i, {frame.plot.x, top, frame.plot.width, bottom - top});
  }
  lines(canvas, height);
  picture.add(ClipEnd{});
  for (const auto& one : plane.rows) {
    const float y = height.y_of(double(one.known_from.days_since_epoch()));
    if (last_label - y < 18) continue;
    label(canvas, one.known_from, y);
    last_label = y;
  }
  const Rect head{frame.gutter.x + 16, frame.gutter.y + 4, frame.gutter.width - 24, 40};
  float y = head.y;
  for (const auto& words :
       wrapped(product_name(canvas.view.product) + ": " + canvas.say(Phrase::plane), head.width,
               Face::small, canvas.measure)) {
    canvas.words_in({head.x, y, head.width, 16}, words, Ink::text, Face::small);
    y += 16;
  }
}

}  // namespace stichtag::view
