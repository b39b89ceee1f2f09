// What SQLite refused, said so that a person knows what to do.
#pragma once
#include <optional>
#include <string>

#include "events/store/sqlite.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

[[nodiscard]] Problem problem_of(const Failure& failure, const std::string& path);

// A file of another program, an empty file, a newer or an unknown schema. Changes nothing.
[[nodiscard]] std::optional<Problem> not_ours(Database& database, const std::string& path);

// There is no such file, or it cannot be looked at.
[[nodiscard]] std::optional<Problem> not_there(const std::string& path);

// Also where nothing may be written beside the file.
[[nodiscard]] Database open_for_reading(const std::string& path);

}  // namespace stichtag::store
