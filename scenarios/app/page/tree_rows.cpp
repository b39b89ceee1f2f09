#include "scenarios/app/page/tree_rows.hpp"

#include <algorithm>

#include "events/vocabulary/json.hpp"

namespace stichtag::app {
namespace {

bool is_flat(const Tree& tree) {
  if (tree.as<Tree::Object>() != nullptr) return false;
  const auto* items = tree.as<Tree::Array>();
  return items == nullptr || std::all_of(items->begin(), items->end(), [](const Tree& item) {
           return item.as<std::string>() != nullptr;
         });
}

std::string cell_of(const Tree& tree) {
  if (tree.is_null()) return "";
  if (const auto* text = tree.as<std::string>()) return *text;
  if (const auto* day = tree.as<Date>()) return to_string(*day);
  const auto* items = tree.as<Tree::Array>();
  if (items == nullptr) return print_json_compact(tree);
  std::string text;
  for (const auto& item : *items) text += (text.empty() ? "" : " ") + *item.as<std::string>();
  return text;
}

}  // namespace

Rows rows_of_list(const Tree& list, const std::vector<std::string>& none) {
  const auto& items = *list.as<Tree::Array>();
  if (items.empty()) return {none};
  Rows rows(1);
  auto& head = rows.front();
  for (const auto& item : items)
    for (const auto& [name, member] : *item.as<Tree::Object>())
      if (is_flat(member) && std::find(head.begin(), head.end(), name) == head.end())
        head.push_back(name);
  for (const auto& item : items) {
    std::vector<std::string> row;
    for (const auto& name : rows.front()) {
      const auto* member = item.find(name);
      row.push_back(member != nullptr && is_flat(*member) ? cell_of(*member) : "");
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

Rows rows_of_object(const Tree& object) {
  Rows rows{{"name", "value"}};
  for (const auto& [name, member] : *object.as<Tree::Object>())
    if (is_flat(member)) rows.push_back({name, cell_of(member)});
  return rows;
}

}  // namespace stichtag::app
