// What a pressed mouse button is doing.
#pragma once
#include <variant>

#include "viz/model/layout/geometry.hpp"
#include "viz/model/view/edit.hpp"

namespace stichtag::view {

struct NoDrag {
  bool operator==(const NoDrag&) const = default;
};
struct DragOn {  // the handle of the effective day
  bool operator==(const DragOn&) const = default;
};
struct DragKnown {  // the handle of the day of knowledge
  bool operator==(const DragKnown&) const = default;
};
struct DragPan {
  Point last;
  Point from;  // where it was taken; let go there, it was a click
  bool operator==(const DragPan&) const = default;
};
struct DragMeasure {
  double from;
  bool operator==(const DragMeasure&) const = default;
};
struct DragMinimap {
  bool operator==(const DragMinimap&) const = default;
};
struct DragBox {  // the days to zoom to
  double from;
  bool operator==(const DragBox&) const = default;
};
struct DragEvent {  // a fact along the axis; a press that does not move only chooses it
  EventId id;
  Point from;          // where it was taken
  Date was;            // the day from which the fact works
  bool moved = false;  // far enough that it was not a click
  bool operator==(const DragEvent&) const = default;
};
struct DragKnob {  // a slider of the panel
  ActorSet set;    // its value goes with the hand
  Rect track;
  double least;
  double most;
  double step;
  bool operator==(const DragKnob&) const = default;
};
// Pixels; below it a press is a click.
inline constexpr float least_drag = 3;

using Drag = std::variant<NoDrag, DragOn, DragKnown, DragPan, DragMeasure, DragMinimap, DragBox,
                          DragEvent, DragKnob>;

}  // namespace stichtag::view
