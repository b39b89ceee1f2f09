// The tables that a file writes as [[key]].
#pragma once
#include <string>
#include <vector>

#include "events/log/fields.hpp"

namespace stichtag::scenarios {

// None without the key; something else than a list is refused in `fields`.
[[nodiscard]] std::vector<Tree> tables_at(Fields& fields, const std::string& key);

}  // namespace stichtag::scenarios
