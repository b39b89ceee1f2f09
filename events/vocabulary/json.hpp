// JSON in and out. Dates are written as ISO 8601 texts, so they read back as texts.
#pragma once
#include <string>
#include <string_view>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

// Strict RFC 8259; duplicate keys, invalid UTF-8 and nesting deeper than 64 are refused.
// `file` and `line` say in messages where the text stands.
[[nodiscard]] Result<Tree> parse_json(std::string_view text, const std::string& file = "",
                                      int line = 0);
// The same more slowly. parse_json asks it where the fast one (fast_json.hpp) says nothing, so that
// every refusal is told in its words.
[[nodiscard]] Result<Tree> parse_json_strictly(std::string_view text, const std::string& file = "",
                                               int line = 0);

// Members in the order they were set; numbers in the shortest form that reads back the same;
// no result depends on the locale.
[[nodiscard]] std::string print_json_compact(const Tree& tree);
[[nodiscard]] std::string print_json_pretty(const Tree& tree);

}  // namespace stichtag
