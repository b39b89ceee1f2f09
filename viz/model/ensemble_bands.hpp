// What an ensemble says of the bans of a product.
#pragma once
#include "viz/model/tracks.hpp"

namespace stichtag::view {

// Starts and ends of bans over the runs, where they are told: an ensemble measures them for
// consumers of 6,000 to 10,000 kWh of a basic operator.
void add_ban_bands(Track& track, const TracksAsked& asked, const std::string& line);

}  // namespace stichtag::view
