#include "scenarios/csv_rows.hpp"

#include <algorithm>

namespace stichtag::scenarios {
namespace {

Problem wrong(const Place& place, std::string what, std::string hint) {
  return {.what = std::move(what), .where = to_string(place), .hint = std::move(hint)};
}

// From the opening quote to the closing one; a doubled quote stands for itself.
std::optional<std::string> quoted(std::string_view line, std::size_t& at) {
  std::string text;
  for (++at; at < line.size(); ++at) {
    if (line[at] != '"') {
      text += line[at];
    } else if (at + 1 < line.size() && line[at + 1] == '"') {
      text += line[at++];
    } else {
      ++at;
      return text;
    }
  }
  return std::nullopt;
}

Result<CsvRow> cells_of(std::string_view line, const std::string& file, int number) {
  CsvRow row;
  for (std::size_t at = 0; at <= line.size(); ++at) {
    CsvCell cell{"", {file, number, int(at) + 1}};
    if (at < line.size() && line[at] == '"') {
      auto text = quoted(line, at);
      if (!text) return wrong(cell.place, "a quote is not closed", "close it in the same line");
      cell.text = std::move(*text);
      if (at < line.size() && line[at] != ',')
        return wrong(cell.place, "text stands after a closed quote", "put a comma between cells");
    } else {
      const auto end = std::min(line.find(',', at), line.size());
      cell.text = std::string(line.substr(at, end - at));
      at = end;
    }
    row.push_back(std::move(cell));
  }
  return row;
}

// Bytes of the character that begins the text; 0 where that is no UTF-8 (RFC 3629).
std::size_t character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? unsigned(text[i]) & 0xFFU : 0U; };
  const auto first = byte(0), second = byte(1);
  if (first < 0x80) return 1;
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4) return 0;
  for (std::size_t i = 1; i < size; ++i)
    if ((byte(i) & 0xC0U) != 0x80) return 0;
  const bool too_long = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool no_character = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
  return too_long || no_character ? 0 : size;
}

std::optional<Problem> check_utf8(std::string_view line, const std::string& file, int number) {
  for (std::size_t at = 0; at < line.size();) {
    const auto size = character(line.substr(at));
    if (size == 0)
      return wrong({file, number, int(at) + 1}, "the text is not UTF-8 here",
                   "save the file as UTF-8; spreadsheets call it \"CSV UTF-8\"");
    at += size;
  }
  return std::nullopt;
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // spreadsheets put it first

}  // namespace

Result<std::vector<CsvRow>> read_csv(std::string_view text, const std::string& file) {
  std::vector<CsvRow> rows;
  int number = 0;
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  while (!text.empty()) {
    ++number;
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (auto problem = check_utf8(line, file, number)) return *problem;
    if (line.empty() || line.starts_with('#')) continue;
    auto row = cells_of(line, file, number);
    if (!row) return row.problem();
    rows.push_back(std::move(*row));
  }
  return rows;
}

std::optional<Problem> check_width(const CsvRow& row, const CsvRow& header) {
  if (row.size() == header.size()) return std::nullopt;
  return wrong(row.front().place,
               "the line has " + std::to_string(row.size()) + " cells, the header " +
                   std::to_string(header.size()),
               "write as many, empty where nothing is set");
}

}  // namespace stichtag::scenarios
