// Changes made by hand as a scenario file. The window simulates what the file says, so that the
// command line runs a saved one to the same hash.
#pragma once
#include <string>
#include <string_view>

#include "viz/model/scene/world.hpp"

namespace stichtag::view {

// TOML, ready to be written; `extends` is the name or the file of the scenario that is changed.
[[nodiscard]] std::string what_if_text(const Branch& base, const std::vector<Edit>& edits,
                                       const std::string& extends);
// "moves gndew-in-force to 2024-01-01"
[[nodiscard]] std::string in_words(Language language, const Branch& base, const Edit& edit);

}  // namespace stichtag::view
