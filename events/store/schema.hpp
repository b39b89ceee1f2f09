// The text of schema.sql, built into the program.
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

inline constexpr long long application_id = 0x53544754;  // "STGT", as in schema.sql
inline constexpr long long schema_version = 1;

}  // namespace stichtag::store
