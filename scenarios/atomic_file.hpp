// Writing a file so that it is there whole or not at all.
#pragma once
#include <optional>
#include <string>

#include "events/vocabulary/result.hpp"

namespace stichtag::scenarios {

// Beside the target, flushed to disk, then renamed over it.
[[nodiscard]] std::optional<Problem> write_file_atomically(const std::string& path,
                                                           const std::string& text);

}  // namespace stichtag::scenarios
