// Between recorded events and the bytes that the store keeps of them.
#pragma once
#include "events/log/recorded.hpp"
#include "events/store/row.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

// Recorded events come from readers that take UTF-8 only; `stream` is of our own making.
[[nodiscard]] Storable stored_of(const Recorded& recorded, const std::string& stream);
// Lifts old written forms.
[[nodiscard]] Result<Recorded> recorded_of(const StoredEvent& stored);

}  // namespace stichtag::store
