// The kind's own fields of the written form; the envelope is in written_form.cpp.
#pragma once
#include "events/log/event.hpp"
#include "events/log/fields.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag {

// Position of each kind as in event_kind_names(). Problems are kept in `fields`.
[[nodiscard]] Event read_kind_fields(std::size_t kind, Fields& fields);
void write_kind_fields(const Event& event, Tree& tree);

}  // namespace stichtag
