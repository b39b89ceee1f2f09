// Actions of the hand at the mouse, and how things look; part of action.hpp.
#pragma once
#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

// The pointer
struct PointTo {
  std::optional<Point> at;
  bool operator==(const PointTo&) const = default;
};
struct BeginDrag {
  Drag drag;
  bool operator==(const BeginDrag&) const = default;
};
struct MeasureTo {
  double day;
  bool operator==(const MeasureTo&) const = default;
};
struct DragTo {  // box, fact or slider
  Point at;
  double day;
  bool operator==(const DragTo&) const = default;
};
struct EndDrag {
  bool operator==(const EndDrag&) const = default;
};

// Looks
struct UseLanguage {
  Language language;
  bool operator==(const UseLanguage&) const = default;
};
struct UseTheme {
  Theme theme;
  bool operator==(const UseTheme&) const = default;
};
struct UseScale {
  float scale;
  bool operator==(const UseScale&) const = default;
};

struct UseMotion {  // zoom and jumps glide, or are there at once
  bool on;
  bool operator==(const UseMotion&) const = default;
};

}  // namespace stichtag::view
