// The type of the window: a proportional face of a Debian package, found when the program starts.
#pragma once
#include <string>

#include "events/vocabulary/result.hpp"

namespace stichtag::view {

struct FontFiles {
  std::string regular;
  std::string medium;
};

// Roboto, else DejaVu Sans; both have figures of one width. STICHTAG_FONT and STICHTAG_FONT_MEDIUM
// name other files. Machine trouble when there is none.
[[nodiscard]] Result<FontFiles> find_fonts();

}  // namespace stichtag::view
