// What the window shows, in words: for those who listen instead of look, and for tests.
#pragma once
#include <string>

#include "viz/model/layout/layout.hpp"

namespace stichtag::view {

// The answer first, then the bars in sight row by row as sentences, then the reasons.
[[nodiscard]] std::string spoken(const Scene& scene, const ViewState& view, const Laid& laid);

}  // namespace stichtag::view
