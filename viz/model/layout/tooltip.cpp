// What the pointer is on, in a sentence beside it.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {

void lay_tooltip(const Canvas& canvas) {
  const auto& pointer = canvas.view.pointer;
  if (!pointer || covers(canvas.view.overlay)) return;
  if (!std::holds_alternative<NoDrag>(canvas.view.drag)) return;
  const auto* hit = hit_at(canvas.picture(), *pointer);
  if (hit == nullptr || hit->tip.empty()) return;
  const auto lines = wrapped(hit->tip, 340, Face::body, canvas.measure);
  float wide = 0;
  for (const auto& line : lines) wide = std::max(wide, canvas.width(line, Face::body));
  const float high = 16 + 20 * float(lines.size());
  const auto& all = canvas.laid.frame;
  const float right = all.header.right() - 8, bottom = all.status.bottom() - 8;
  Rect at{pointer->x + 14, pointer->y + 20, wide + 24, high};
  at.x = std::max(8.F, std::min(at.x, right - at.width));
  if (at.bottom() > bottom) at.y = pointer->y - high - 10;
  auto& picture = canvas.picture();
  picture.add(Fill{{at.x + 2, at.y + 3, at.width, at.height}, Ink::text, 4, 40});
  picture.add(Fill{at, Ink::raised, 4, 255});
  picture.add(Outline{at, Ink::rule_strong, 1, 4});
  float y = at.y + 8;
  for (const auto& line : lines) {
    picture.add(Text{{at.x + 12, y + 2}, line, Ink::text, Face::body});
    y += 20;
  }
}

}  // namespace stichtag::view
