#include "scenarios/app/text_table.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace stichtag::app {
namespace {

// A word wider than a line, such as a long id, goes on after one of its hyphens.
void add_word(std::vector<std::string>& lines, std::string word, std::size_t width) {
  auto& line = lines.back();
  if (line.empty() || shown_width(line) + 1 + shown_width(word) <= width)
    line += (line.empty() ? "" : " ") + word;
  else
    lines.push_back(std::move(word));
  while (shown_width(lines.back()) > width) {
    const auto hyphen = lines.back().rfind('-', width - 1);
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
  const auto widths = widths_of(rows);
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    std::string line;
    for (std::size_t i = 0; i + 1 < rows[r].size(); ++i)
      line += padded(rows[r][i], widths[i]) + "  ";
    const auto indent = shown_width(line);
    const auto room = indent + 20 < text_width ? text_width - indent : std::size_t{20};
    const auto last = lines_of(rows[r].back(), room);
    const auto first = without_blanks_at_end(line + last.front());
    text += r == 0 ? styled(first, Style::bold) : first;
    text += "\n";
    for (std::size_t i = 1; i < last.size(); ++i) text += std::string(indent, ' ') + last[i] + "\n";
  }
  return text;
}

std::string styled(const std::string& text, Style style) {
  static constexpr std::array codes{"0", "1", "31", "33", "32", "2"};
  if (!coloured() || style == Style::plain) return text;
  return std::string("\033[") + codes[std::size_t(style)] + "m" + text + "\033[0m";
}

}  // namespace stichtag::app
