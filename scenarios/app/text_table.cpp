#include "scenarios/app/text_table.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace stichtag::app {
namespace {

constexpr std::size_t narrow = 8;

// A word wider than a line, such as a long id, goes on after a hyphen or stroke.
void add_word(std::vector<std::string>& lines, std::string word, std::size_t width) {
  auto& line = lines.back();
  if (line.empty() || shown_width(line) + 1 + shown_width(word) <= width)
    line += (line.empty() ? "" : " ") + word;
  else
    lines.push_back(std::move(word));
  while (shown_width(lines.back()) > width) {
    const auto hyphen = lines.back().find_last_of("-/", width - 1);
    if (hyphen == std::string::npos) return;
    auto rest = lines.back().substr(hyphen + 1);
    lines.back().resize(hyphen + 1);
    lines.push_back(std::move(rest));
  }
}

std::vector<std::string> lines_of(const std::string& text, std::size_t width) {
  std::vector<std::string> lines{""};
  std::size_t at = 0;
  while (at < text.size()) {
    auto space = text.find(' ', at);
    // The sign and its number stay on one line.
    if (space != std::string::npos && text.substr(at, space - at).ends_with("§"))
      space = text.find(' ', space + 1);
    if (space == std::string::npos) space = text.size();
    add_word(lines, text.substr(at, space - at), width);
    at = space + 1;
  }
  return lines;
}

std::string padded(const std::string& text, std::size_t width) {
  const auto shown = shown_width(text);
  return shown < width ? text + std::string(width - shown, ' ') : text;
}

// Empty cells at the end of a row leave no blanks behind.
std::string without_blanks_at_end(std::string line) {
  line.resize(line.find_last_not_of(' ') + 1);
  return line;
}

std::vector<std::size_t> widths_of(const Rows& rows) {
  std::vector<std::size_t> widths(rows.front().size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; row.size() > 1 && i < row.size(); ++i)
      widths[i] = std::max(widths[i], shown_width(row[i]));
  }
  return widths;
}

// The last column may be as narrow as this; a short one is broken at a hyphen rather than the
// first.
std::size_t least_of_last(std::size_t widest) {
  return widest <= 20 ? std::min(widest, narrow) : 20;
}

// The first column gives way where a row would be too wide.
void narrow_first(std::vector<std::size_t>& widths) {
  if (widths.size() < 2) return;
  std::size_t all = least_of_last(widths.back());
  for (std::size_t i = 0; i + 1 < widths.size(); ++i) all += widths[i] + 2;
  if (all > text_width)
    widths[0] -= std::min(all - text_width, widths[0] - std::min(widths[0], 2 * narrow));
}

bool coloured() {
  static const bool yes = std::getenv("NO_COLOR") == nullptr && isatty(STDOUT_FILENO) == 1;
  return yes;
}

}  // namespace

std::size_t shown_width(const std::string& text) {
  // Every byte that does not continue a UTF-8 sequence begins a character; escapes show nothing.
  std::size_t width = 0;
  bool escape = false;
  for (const char c : text) {
    if (c == '\033') escape = true;
    if (!escape && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++width;
    if (escape && c == 'm') escape = false;
  }
  return width;
}

std::string joined(const std::vector<std::string>& texts, const std::string& between) {
  std::string all;
  for (const auto& text : texts) all += (all.empty() ? "" : between) + text;
  return all;
}

std::string wrapped(const std::string& text, std::size_t indent) {
  std::string all;
  for (const auto& line : lines_of(text, text_width - indent)) {
    all += std::string(indent, ' ') + line + "\n";
  }
  return all;
}

std::string table(const Rows& rows) {
  if (rows.empty()) return {};
  auto widths = widths_of(rows);
  narrow_first(widths);
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const auto& row = rows[r];
    const bool heading = row.size() < 2;
    const auto begin = lines_of(heading ? "" : row.front(), std::max(widths[0], narrow));
    std::string line;
    for (std::size_t i = 0; i + 1 < row.size(); ++i)
      line += padded(i == 0 ? begin.front() : row[i], widths[i]) + "  ";
    const auto indent = shown_width(line);
    const auto room =
        std::max(text_width - std::min(indent, text_width), least_of_last(widths.back()));
    const auto last = lines_of(row.back(), room);
    const auto first = without_blanks_at_end(line + last.front());
    text += (r == 0 ? styled(first, Style::bold) : first) + "\n";
    for (std::size_t i = 1; i < std::max(begin.size(), last.size()); ++i) {
      const auto before = padded(i < begin.size() ? begin[i] : "", indent);
      text += without_blanks_at_end(before + (i < last.size() ? last[i] : "")) + "\n";
    }
  }
  return text;
}

std::string styled(const std::string& text, Style style) {
  static constexpr std::array codes{"0", "1", "31", "33", "32", "2"};
  if (!coloured() || style == Style::plain) return text;
  return std::string("\033[") + codes[std::size_t(style)] + "m" + text + "\033[0m";
}

}  // namespace stichtag::app
