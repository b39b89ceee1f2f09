// The way from the days that were shown to those that are wanted, for the eye alone: whatever one
// does counts at once. Off in pictures and scripts, which show what is wanted.
#pragma once
#include "viz/model/view/axis.hpp"

namespace stichtag::view {

class Motion {
 public:
  static constexpr double takes = 0.15;  // seconds

  // The days to draw at a moment, in seconds of any clock that goes forward. A day that stays where
  // it is, as under the pointer at the wheel, stays there all the way.
  [[nodiscard]] Span at(const Span& wanted, double now, bool at_once);
  // Another moment will show something else.
  [[nodiscard]] bool moving() const { return drawn_ != to_; }

 private:
  Span from_;
  Span to_;
  Span drawn_;
  double begun_ = 0;
  bool begins_ = true;
};

}  // namespace stichtag::view
