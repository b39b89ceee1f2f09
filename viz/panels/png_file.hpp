// A picture as the bytes of a PNG file.
#pragma once
#include <string>

#include "viz/panels/offscreen.hpp"

namespace stichtag::view {

// No time stamp and no other chunk that differs between two calls.
[[nodiscard]] Result<std::string> png_of(const Pixels& pixels);

}  // namespace stichtag::view
