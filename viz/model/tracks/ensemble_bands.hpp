// What an ensemble says of the bans of a product, and what it does not say.
#pragma once
#include <string>
#include <vector>

#include "viz/model/tracks/tracks.hpp"

namespace stichtag::view {

// Starts and ends of bans over the runs, where they are told. An ensemble measures them for a basic
// operator and for one case of each set that fares alike; nothing is added for another operator,
// nor where `groups` fare like no case that was measured.
void add_ban_bands(Track& track, const TracksAsked& asked, const std::string& line,
                   const std::vector<CaseGroup>& groups);

// For the side panel, a sentence a line: how many runs, which bans have a band and for which cases,
// whether quotas are followed on their way or known on their due day alone. Empty without one.
[[nodiscard]] std::vector<std::string> ensemble_told(const ViewState& view, const Branch& front,
                                                     std::size_t named);

}  // namespace stichtag::view
