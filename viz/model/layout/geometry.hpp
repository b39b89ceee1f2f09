// Points and rectangles of a picture, in pixels at 100 % scale, origin top left.
#pragma once
#include <algorithm>

namespace stichtag::view {

struct Point {
  float x = 0;
  float y = 0;
  bool operator==(const Point&) const = default;
};

struct Rect {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
  bool operator==(const Rect&) const = default;

  [[nodiscard]] float right() const { return x + width; }
  [[nodiscard]] float bottom() const { return y + height; }
  [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
  [[nodiscard]] bool contains(Point p) const {
    return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
  }
  [[nodiscard]] bool overlaps(const Rect& o) const {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }
  [[nodiscard]] Rect inset(float by) const {
    return {x + by, y + by, std::max(0.F, width - 2 * by), std::max(0.F, height - 2 * by)};
  }
};

struct Size {
  float width = 0;
  float height = 0;
  bool operator==(const Size&) const = default;
};

}  // namespace stichtag::view
