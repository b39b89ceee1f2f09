// What an ensemble says of the bans of a product, and what it does not say.
#pragma once
#include <string>
#include <vector>

#include "viz/model/tracks.hpp"

namespace stichtag::view {

// Starts and ends of bans over the runs, where they are told. An ensemble measures them for
// consumers of 6,000 to 10,000 kWh of a basic operator; so they hold for each of `groups` that no
// rule on bans tells apart from these, and nothing is added where one of them is told apart.
void add_ban_bands(Track& track, const TracksAsked& asked, const std::string& line,
                   const std::vector<CaseGroup>& groups);

// For the side panel, a sentence a line: how many runs, which bans have a band and for which cases,
// whether quotas are followed on their way or known on their due day alone. Empty without one.
[[nodiscard]] std::vector<std::string> ensemble_told(const ViewState& view, const Branch& front,
                                                     std::size_t named);

}  // namespace stichtag::view
