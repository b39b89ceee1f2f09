#include "scenarios/tables_at.hpp"

namespace stichtag::scenarios {

std::vector<Tree> tables_at(Fields& fields, const std::string& key) {
  const Tree* tree = fields.optional(key);
  if (tree == nullptr) return {};
  if (const auto* items = tree->as<Tree::Array>()) return *items;
  fields.refuse(*tree, "'" + key + "' is no list of tables", "write [[" + key + "]]");
  return {};
}

}  // namespace stichtag::scenarios
