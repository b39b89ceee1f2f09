#include "scenarios/app/page/text_table.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace stichtag::app {
namespace {

constexpr std::size_t narrow = 8;

// A word wider than a line, such as a long id, goes on after a hyphen, stroke, underscore or dot.
void add_word(std::vector<std::string>& lines, std::string word, std::size_t width) {
  auto& line = lines.back();
  if (line.empty() || shown_width(line) + 1 + shown_width(word) <= width)
    line += (line.empty() ? "" : " ") + word;
  else
    lines.push_back(std::move(word));
  while (shown_width(lines.back()) > width) {
    const auto hyphen = lines.back().find_last_of("-/_.", width - 1);
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

struct Column {
  std::size_t width = 0;
  bool of_names = false;  // its widest cell is a name with underscores, which may be broken there
};

std::vector<Column> columns_of(const Rows& rows) {
  std::vector<Column> columns(rows.front().size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; row.size() > 1 && i < row.size(); ++i) {
      const auto width = shown_width(row[i]);
      if (width > columns[i].width) columns[i] = {width, row[i].find('_') != std::string::npos};
    }
  }
  return columns;
}

// The last column may be as narrow as this; a short one is broken at a hyphen rather than the
// first.
std::size_t least_of_last(std::size_t widest) {
  return widest <= 20 ? std::min(widest, narrow) : 20;
}

std::size_t excess_of(const std::vector<Column>& columns) {
  std::size_t all = least_of_last(columns.back().width);
  for (std::size_t i = 0; i + 1 < columns.size(); ++i) all += columns[i].width + 2;
  return all - std::min(all, text_width);
}

// Where a row would be too wide the first column gives way, then the widest of those with names.
void narrow_some(std::vector<Column>& columns) {
  if (columns.size() < 2) return;
  auto& first = columns.front().width;
  first -= std::min(excess_of(columns), first - std::min(first, 2 * narrow));
  for (auto excess = excess_of(columns); excess > 0; --excess) {
    const auto widest = std::max_element(
        columns.begin() + 1, columns.end() - 1, [](const Column& left, const Column& right) {
          return left.of_names * left.width < right.of_names * right.width;
        });
    if (widest == columns.end() - 1 || !widest->of_names || widest->width <= narrow) return;
    --widest->width;
  }
}

std::string lines_of_row(const Rows::value_type& row, const std::vector<Column>& columns) {
  std::vector<std::vector<std::string>> cells;
  std::size_t indent = 0, height = 1;
  for (std::size_t i = 0; i + 1 < row.size(); ++i) {
    cells.push_back(lines_of(row[i], std::max(columns[i].width, narrow)));
    indent += std::max(columns[i].width, shown_width(cells.back().front())) + 2;
  }
  const auto room =
      std::max(text_width - std::min(indent, text_width), least_of_last(columns.back().width));
  cells.push_back(lines_of(row.back(), room));
  for (const auto& cell : cells) height = std::max(height, cell.size());
  std::string text;
  for (std::size_t at = 0; at < height; ++at) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto words = at < cells[i].size() ? cells[i][at] : "";
      line += i + 1 < cells.size() ? padded(words, columns[i].width) + "  " : words;
    }
    text += without_blanks_at_end(line) + "\n";
  }
  return text;
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
  auto columns = columns_of(rows);
  narrow_some(columns);
  std::string text;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    auto lines = lines_of_row(rows[r], columns);
    if (r == 0) {
      const auto end = lines.find('\n');
      lines = styled(lines.substr(0, end), Style::bold) + lines.substr(end);
    }
    text += lines;
  }
  return text;
}

std::string styled(const std::string& text, Style style) {
  static constexpr std::array codes{"0", "1", "31", "33", "32", "2"};
  if (!coloured() || style == Style::plain) return text;
  return std::string("\033[") + codes[std::size_t(style)] + "m" + text + "\033[0m";
}

}  // namespace stichtag::app
