// The one way to make a Storable without a check; for those who write the payload themselves.
#pragma once
#include "events/store/row.hpp"

namespace stichtag::store {

struct StorableMaker {
  static Storable make(StoredEvent event) { return Storable(std::move(event)); }
};

}  // namespace stichtag::store
