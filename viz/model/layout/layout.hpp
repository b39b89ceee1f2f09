// From the state of the window and what follows from it to shapes: data in, rectangles out. No
// window, no library; every word and every pixel can be tested.
#pragma once
#include <string>
#include <vector>

#include "viz/model/actions/update.hpp"
#include "viz/model/layout/picture.hpp"
#include "viz/model/scene/scene.hpp"

namespace stichtag::view {

// Where the panels are.
struct Frame {
  Rect header;
  Rect minimap;
  Rect ruler;   // above the plot
  Rect gutter;  // labels of the rows
  Rect plot;    // bars
  Rect table;   // below the plot: how scenarios are compared; empty without
  Rect dock;    // below that: hints, or what is looked for; empty without
  Rect why;     // empty when closed
  Rect status;
};
// `table`, `dock`: the heights that are kept for them.
[[nodiscard]] Frame frame_of(Size size, const ViewState& view, float table, float dock);

// A row as it stands on the screen, for the text mirror and the tests.
struct ShownRow {
  std::string id;  // of the group or track
  Rect at;         // gutter and plot
};

struct Laid {
  Picture picture;
  Frame frame;
  Axis axis;
  Axis minimap_axis;
  Rect on_handle;
  Rect known_handle;
  std::vector<ShownRow> rows;     // in sight
  std::vector<RowInOrder> order;  // all, from the top
  float scroll = 0;               // of the rows, as it came out
  float tracks_overflow = 0;
  float why_overflow = 0;
};

[[nodiscard]] Laid layout(const Scene& scene, const ViewState& view, Size size,
                          const Measure& measure);

[[nodiscard]] Surroundings surroundings(const Scene& scene, const Laid& laid);

}  // namespace stichtag::view
