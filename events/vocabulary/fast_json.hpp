// JSON several times as fast as the strict parser of json.hpp, of which it takes the plain cases.
#pragma once
#include <optional>
#include <string_view>

#include "events/vocabulary/tree.hpp"

namespace stichtag {

// Levels of a document that either parser takes.
inline constexpr int json_levels_most = 64;

// The tree that parse_json_strictly (json.hpp) makes of the text, without places. Nothing: the text
// is refused, in doubt or too long, and the strict parser has the word.
[[nodiscard]] std::optional<Tree> parse_json_fast(std::string_view text);

}  // namespace stichtag
