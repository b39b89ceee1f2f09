// Tables and bars for a terminal of 100 columns.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "events/vocabulary/date.hpp"
#include "scenarios/app/page/output.hpp"

namespace stichtag::app {

inline constexpr std::size_t text_width = 100;

// Columns as wide as their widest cell, a row of one cell being a heading; the last one is wrapped,
// and where that is not enough the first, so that no line is longer than text_width. Widths are
// counted in code points.
[[nodiscard]] std::string table(const Rows& rows);
// Broken at spaces; lines after the first are indented.
[[nodiscard]] std::string wrapped(const std::string& text, std::size_t indent = 0);
[[nodiscard]] std::size_t shown_width(const std::string& text);
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, const std::string& between);

enum class Style { plain, bold, red, yellow, green, dim };
// Plain when NO_COLOR is set or standard output is no terminal.
[[nodiscard]] std::string styled(const std::string& text, Style style);

}  // namespace stichtag::app
