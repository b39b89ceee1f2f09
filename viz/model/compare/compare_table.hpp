// The delta table in words: per scenario what the ban of a product and the run came to, and by how
// much that differs from the base.
#pragma once
#include <string>
#include <vector>

#include "viz/model/compare/compare_numbers.hpp"

namespace stichtag::view {

struct CompareCell {
  std::string value;
  std::string delta = {};  // to the base: "+219 d", "–102"; empty where nothing differs
  std::string tip = {};
};

struct CompareRow {
  std::size_t scenario;
  std::string name;
  std::vector<CompareCell> cells;  // as the columns
};

struct CompareTable {
  std::string title;
  std::vector<std::string> columns;
  std::vector<CompareRow> rows;  // the base first
};

[[nodiscard]] CompareTable compare_table(const World& world, const TableAsked& asked);

}  // namespace stichtag::view
