// Comma-separated tables as people write them: every cell knows its line and column.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag::scenarios {

struct CsvCell {
  std::string text;
  Place place;
};
using CsvRow = std::vector<CsvCell>;  // never empty

// Cells may stand in quotes, a doubled quote stands for itself; lines that are empty or begin with
// # are passed over, as is a byte order mark. Refuses what is not UTF-8.
[[nodiscard]] Result<std::vector<CsvRow>> read_csv(std::string_view text, const std::string& file);
// A row that has not as many cells as the header.
[[nodiscard]] std::optional<Problem> check_width(const CsvRow& row, const CsvRow& header);

}  // namespace stichtag::scenarios
