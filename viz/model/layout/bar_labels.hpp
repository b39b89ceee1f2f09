// Labels of the bars of a row.
#pragma once
#include <vector>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {

// A piece of a ribbon where it lies on the screen.
struct Shown {
  Rect at;
  Piece piece;
};

// `lines`: what stands upright on the row, which no label crosses.
void label_bars(const Canvas& canvas, const Track& track, const std::vector<Shown>& all,
                const std::vector<Rect>& lines);

}  // namespace stichtag::view
