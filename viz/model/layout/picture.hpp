// What is to be drawn, as plain data: shapes in their order, and what a click on a place means. The
// layout makes it, tests read it, and the panels draw it without knowing what it says.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "viz/model/actions/action.hpp"
#include "viz/model/layout/geometry.hpp"
#include "viz/model/layout/ink.hpp"

namespace stichtag::view {

// 13, 15, 15 and 20 px at 100 %; strong and title in the medium weight.
enum class Face : std::uint8_t { small, body, strong, title };
inline constexpr std::size_t face_count = 4;
[[nodiscard]] constexpr float height_of(Face face) {
  return face == Face::small ? 13.F : face == Face::title ? 20.F : 15.F;
}
// Width of a line of text in that face.
using Measure = std::function<float(std::string_view, Face)>;

struct Fill {
  Rect at;
  Ink ink;
  float radius = 0;
  std::uint8_t opacity = 255;
};
struct Outline {
  Rect at;
  Ink ink;
  float width = 1;
  float radius = 0;
};
enum class Pattern : std::uint8_t { rising, falling, cross, dots };
struct Hatch {
  Rect at;
  Ink ink;
  Pattern pattern;
};
struct Stroke {
  Point from;
  Point to;
  Ink ink;
  float width = 1;
  bool dashed = false;
};
struct Text {
  Point at;  // top left
  std::string words;
  Ink ink;
  Face face = Face::body;
};
enum class Form : std::uint8_t { diamond, circle, square, up, down, left, right, cross };
struct Symbol {
  Point centre;
  float radius;
  Form form;
  Ink ink;
  bool hollow = false;
};
struct Area {  // between a line and another one below it, point by point
  std::vector<Point> top;
  std::vector<float> bottom;
  Ink ink;
  std::uint8_t opacity = 255;
};
struct Path {
  std::vector<Point> points;
  Ink ink;
  float width = 1.5F;
  bool dashed = false;
};
struct ClipTo {
  Rect at;
};
struct ClipEnd {};

using Shape = std::variant<Fill, Outline, Hatch, Stroke, Text, Symbol, Area, Path, ClipTo, ClipEnd>;

// A place that answers: what a click does, what hovering says. The last one that contains the
// pointer counts.
struct Hit {
  Rect at;
  std::optional<Action> click;
  std::string tip;
  std::optional<Drag> drag = std::nullopt;  // begun by a press, instead of the click
};

struct Picture {
  std::vector<Shape> shapes;
  std::vector<Hit> hits;
  std::size_t covered = 0;  // hits before this one lie below an overlay

  template <class AnyShape>
  void add(AnyShape shape) {
    shapes.emplace_back(std::move(shape));
  }
};

// Those that a click or the keyboard can press, in the order drawn; one below an open overlay
// cannot.
[[nodiscard]] std::vector<const Hit*> places_of(const Picture& picture);
[[nodiscard]] const Hit* hit_at(const Picture& picture, Point at);

// The text cut to the width with an ellipsis; empty where not even one letter fits.
[[nodiscard]] std::string cut(const std::string& text, float width, Face face,
                              const Measure& measure);
// Lines no wider than `width`, broken at spaces; a single long word is cut.
[[nodiscard]] std::vector<std::string> wrapped(const std::string& text, float width, Face face,
                                               const Measure& measure);

}  // namespace stichtag::view
