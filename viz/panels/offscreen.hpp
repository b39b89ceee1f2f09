// A surface without a screen: OpenGL by EGL and Mesa's software renderer, so that the same picture
// has the same bytes on every machine, with or without a display.
#pragma once
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "viz/model/layout/geometry.hpp"

namespace stichtag::view {

// Rows from the top, RGB.
struct Pixels {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgb;
};

class Offscreen {
 public:
  // Machine trouble where there is no EGL, no OpenGL 3 or no room for the picture.
  [[nodiscard]] static Result<std::unique_ptr<Offscreen>> open(int width, int height);
  ~Offscreen();
  Offscreen(const Offscreen&) = delete;
  Offscreen& operator=(const Offscreen&) = delete;

  // One frame of ImGui, drawn by `paint`, read back. A Pen must be alive.
  [[nodiscard]] Pixels frame(const std::function<void()>& paint);

 private:
  struct Context;
  explicit Offscreen(std::unique_ptr<Context> context);
  std::unique_ptr<Context> context_;
};

}  // namespace stichtag::view
