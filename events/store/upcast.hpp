// Old written forms are lifted while reading, never edited in the store.
//
//   form 1  the first draft: one bare "date", "until" for its end, the source and the confidence
//           once for the whole event.
//   form 2  typed dates, each with its own source (events/log/written_form.hpp).
//
// A new form adds one lift to the table in upcast.cpp and its old payloads to the corpus in
// tests/events/store/old_forms.
#pragma once
#include "events/vocabulary/result.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag::store {

// To the current written form. A payload of that form comes back as it is.
[[nodiscard]] Result<Tree> upcast(Tree payload, int form);

}  // namespace stichtag::store
