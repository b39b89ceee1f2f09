// Both times of one product and case at once: how it stands on a day, as known on another one.
#pragma once
#include <vector>

#include "viz/model/tracks/track.hpp"
#include "viz/model/tracks/tracks.hpp"

namespace stichtag::view {

// From this day of knowledge to that of the next row the law looked like this.
struct PlaneRow {
  Date known_from;
  std::vector<Bar> bars;  // notes are those of Plane::notes
};

struct Plane {
  std::vector<PlaneRow> rows;  // by day of knowledge; the last one holds from then on
  std::vector<Note> notes;
};

// A row for each day on which something became known, equal neighbours put together.
[[nodiscard]] Plane plane_of(const TracksAsked& asked, const std::string& product);

}  // namespace stichtag::view
