// Operators as a table, one a line. Columns are the keys of [[operator]] as paths: name,
// administrator, rollout-starts, crews.most, points.GROUP (on the first day), buying.mix.LINE (in
// %),
// ... An empty cell is a key that is not set. Cells may stand in quotes.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag::scenarios {

// A table as [[operator]] would give it; every value knows its line and column in the file.
[[nodiscard]] Result<std::vector<Tree>> read_operators_csv(std::string_view text,
                                                           const std::string& file);

}  // namespace stichtag::scenarios
