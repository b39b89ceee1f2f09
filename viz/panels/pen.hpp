// Draws pictures with Dear ImGui, and tells how wide words are. Knows shapes, not what they mean.
#pragma once
#include <memory>

#include "viz/model/layout/picture.hpp"
#include "viz/panels/fonts.hpp"

namespace stichtag::view {

// Holds ImGui's context; at most one at a time. A window or an off-screen surface owns the frame
// around begin() and end().
class Pen {
 public:
  explicit Pen(const FontFiles& fonts);
  ~Pen();
  Pen(const Pen&) = delete;
  Pen& operator=(const Pen&) = delete;

  // Loads the faces for this scale; the surface must then make its texture anew (true).
  bool use_scale(float scale);
  [[nodiscard]] const Measure& measure() const { return measure_; }

  // Within a frame that the surface has begun.
  void draw(const Picture& picture, Theme theme);

 private:
  FontFiles fonts_;
  float scale_ = 0;
  Measure measure_;
};

}  // namespace stichtag::view
