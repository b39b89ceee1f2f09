// The head written out beside the store, so that a missing tail is noticed.
#pragma once
#include <optional>
#include <string>

#include "events/store/row.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

[[nodiscard]] std::string anchor_path(const std::string& store_path);  // "<store>.head"

// One line, "position hash", under a lock of the file, so that it never steps back; the head of a
// store that is empty starts anew.
[[nodiscard]] std::optional<Problem> write_anchor(const std::string& path, const Head& head);

// Empty: there is none.
[[nodiscard]] Result<std::optional<Head>> read_anchor(const std::string& path);

}  // namespace stichtag::store
