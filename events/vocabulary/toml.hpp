// TOML in, and one string out. Every value of the tree knows its file, line and column.
#pragma once
#include <string>
#include <string_view>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

// TOML 1.0. Local dates become dates; times of day are refused, since legal time is whole days.
[[nodiscard]] Result<Tree> parse_toml(std::string_view text, const std::string& file);

// The text as a basic string with its quotes; what parse_toml reads there is the same bytes, as
// long as they are UTF-8.
[[nodiscard]] std::string toml_string(std::string_view text);

}  // namespace stichtag
