// Each shape of a picture on an ImGui draw list.
#pragma once
#include <imgui.h>

#include <string>

#include "viz/model/layout/picture.hpp"

namespace stichtag::view {

struct Brush {
  ImDrawList& list;
  Theme theme;
  float scale;

  void operator()(const Fill& fill) const;
  void operator()(const Outline& outline) const;
  void operator()(const Hatch& hatch) const;
  void operator()(const Stroke& stroke) const;
  void operator()(const Text& text) const;
  void operator()(const Symbol& symbol) const;
  void operator()(const Area& area) const;
  void operator()(const Path& path) const;
  void operator()(const ClipTo& clip) const;
  void operator()(const ClipEnd& end) const;

 private:
  [[nodiscard]] ImU32 colour_of(Ink ink, std::uint8_t opacity = 255) const;
  [[nodiscard]] ImVec2 at(Point p) const { return {p.x * scale, p.y * scale}; }
  [[nodiscard]] ImVec2 top_left(const Rect& rect) const { return at({rect.x, rect.y}); }
  [[nodiscard]] ImVec2 bottom_right(const Rect& rect) const {
    return at({rect.right(), rect.bottom()});
  }
  void dashes(Point from, Point to, ImU32 colour, float width) const;
};

// One character (U+0000 to U+FFFF) at the end of a text.
void append_utf8(std::string& text, unsigned code);

}  // namespace stichtag::view
