// How fast the window's model is, measured without a screen.
#pragma once
#include <string>

#include "events/vocabulary/result.hpp"

namespace stichtag::view {

// The row view/layout-1e7: levels of detail and pieces of ten million bars, at every zoom.
[[nodiscard]] Result<std::string> bench(bool json);

}  // namespace stichtag::view
