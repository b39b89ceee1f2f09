// Lines that are written downwards in the side panel.
#pragma once
#include <string>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {

struct Column {
  const Canvas& canvas;
  Rect at;
  float y;

  void words(const std::string& text, Ink ink, Face face, float indent = 0);
  void space(float by) { y += by; }
  void heading(const std::string& text);
  // A button at the right end of the line; gives its rectangle.
  Rect button(float right, const std::string& words, const Action& click, const std::string& tip);
};

[[nodiscard]] Ink ink_of(law::Install install);

}  // namespace stichtag::view
