// Rows of ten million made-up items, seeded, for measuring the layout.
#pragma once
#include <cstddef>

#include "viz/model/tracks/track.hpp"

namespace stichtag::view {

inline constexpr std::size_t synthetic_items = 10'000'000;

// 40 rows in 4 groups; of each row nine in ten items are bars of 1 to 20 days with gaps between
// some of them, the others marks. About one bar in a thousand is a ban under § 19(6).
[[nodiscard]] Tracks synthetic_tracks();

}  // namespace stichtag::view
