// Readers of single keys of a session file; problems stay in the fields.
#pragma once
#include <algorithm>
#include <optional>
#include <string>

#include "events/log/fields.hpp"
#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

[[nodiscard]] std::optional<Date> day_at(Fields& fields, const std::string& key);
[[nodiscard]] std::optional<double> number_at(Fields& fields, const std::string& key);

// The tables [[change]], [[bookmark]] and [[note]].
void read_changes(Fields& fields, const Tree& tree, ViewState& view);
void read_bookmarks(Fields& fields, const Tree& tree, ViewState& view);
void read_notes(Fields& fields, const Tree& tree, ViewState& view);

// A text that one of our readers of options understands.
template <class Value, class Reader>
void option_at(Fields& fields, const std::string& key, Reader read, Value& into) {
  const Tree* tree = fields.optional(key);
  if (tree == nullptr) return;
  const auto* text = tree->as<std::string>();
  if (text == nullptr) {
    fields.refuse(*tree, "'" + key + "' is " + std::string(kind_of(*tree)), "write it in quotes");
    return;
  }
  const auto value = read(*text, to_string(tree->place()));
  if (value)
    into = *value;
  else
    fields.refuse(value.problem());
}

}  // namespace stichtag::view
