// The text of schema_1.sql and those after it, built into the program: the first makes a store of
// version 1, each further one lifts a store by a version.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace stichtag::store {

struct SchemaFile {
  std::string name;
  std::string text;
};

[[nodiscard]] std::span<const SchemaFile> shipped_schema();

// SQL that makes the version out of nothing, or out of the version before.
[[nodiscard]] inline const std::string& schema_step(long long version) {
  return shipped_schema()[std::size_t(version - 1)].text;
}

inline constexpr long long application_id = 0x53544754;  // "STGT", as in schema_1.sql
inline constexpr long long schema_version = 2;

}  // namespace stichtag::store
