// What the chains of a hindcast say of themselves: the fitted parameters, and whether the chains
// have come to the same answer.
#pragma once
#include "events/vocabulary/tree.hpp"
#include "scenarios/hindcast/hindcast.hpp"

namespace stichtag::app {

[[nodiscard]] Tree mixing_tree(const scenarios::hindcast::Mixing& mixing);
// Sets the keys chains, parameters and warnings.
void add_chains(Tree& tree, const scenarios::hindcast::Forecasts& forecasts);
// A sentence on the chains, a warning where they do not agree, the parameters as a table.
[[nodiscard]] std::string chains_in_words(const scenarios::hindcast::Forecasts& forecasts);

}  // namespace stichtag::app
