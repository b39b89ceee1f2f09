// What a ribbon looks like at a zoom: strips of whole pixel columns. A column shows the worst of
// all that touches it, so a ban of one day is seen at any zoom, and no column belongs to two
// strips.
#pragma once
#include <cstdint>
#include <vector>

#include "viz/detail/ribbon.hpp"

namespace stichtag::view {

// Pixel columns over days. Column c covers [begin(c), begin(c + 1)).
struct Columns {
  double from;  // days since 1970-01-01 at the left edge
  double days;  // a column, above 0
  std::int32_t count;
  [[nodiscard]] double begin(std::int32_t column) const { return from + column * days; }
};

struct Strip {
  std::int32_t left;      // column
  std::int32_t right;     // half-open
  std::uint32_t stretch;  // that fills it; if folded, the first that touches it, whatever its rank
  Rank rank;              // of the worst
  bool folded;            // of stretches that fill no column, so what it says is a summary
  bool operator==(const Strip&) const = default;
};

// Adds the strips of one row, left to right; a gap has none. At most one a column.
void add_strips(const Ribbon& ribbon, const Columns& columns, std::vector<Strip>& strips);

}  // namespace stichtag::view
