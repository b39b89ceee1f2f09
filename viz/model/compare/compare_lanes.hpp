// What the ribbons of several scenarios get beside their bars: names with the days by which they
// are moved, and strips where they differ from the base.
#pragma once
#include "viz/model/tracks/tracks.hpp"

namespace stichtag::view {

// "+219 d", "no such act"; empty where nothing is moved.
[[nodiscard]] std::string moved_in_words(const TracksAsked& asked, std::size_t scenario);
// Below the last lane of the track: where it differs from the only lane of `base`.
void add_differences(Track& track, const Track& base, const TracksAsked& asked);

}  // namespace stichtag::view
