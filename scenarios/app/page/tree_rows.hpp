// Lists of a tree as tables, so that the CSV of a command and its JSON hold the same numbers.
#pragma once
#include "events/vocabulary/tree.hpp"
#include "scenarios/app/page/output.hpp"

namespace stichtag::app {

// `list` holds objects: a row each, a column for each of their members. A list of texts is joined
// by spaces; what holds tables of its own has no column. `none`: the head where the list is empty.
[[nodiscard]] Rows rows_of_list(const Tree& list, const std::vector<std::string>& none);
// A row a member that is a number or a text.
[[nodiscard]] Rows rows_of_object(const Tree& object);

}  // namespace stichtag::app
