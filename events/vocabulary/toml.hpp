// TOML in. Every value of the tree knows its file, line and column.
#pragma once
#include <string>
#include <string_view>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

// TOML 1.0. Local dates become dates; times of day are refused, since legal time is whole days.
[[nodiscard]] Result<Tree> parse_toml(std::string_view text, const std::string& file);

}  // namespace stichtag
