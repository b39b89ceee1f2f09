// Single events out of the chain, each checked against the hash before it.
#pragma once
#include <functional>
#include <optional>
#include <string>

#include "events/store/row.hpp"
#include "events/store/sqlite.hpp"

namespace stichtag::store {

// So many by their ids, in order; `visit` says false to stop. Gives the first that is not there or
// whose bytes do not give its hash, unless a visit stopped before. Another thread reads and checks
// ahead and calls `id_at`; an event is visited, on the caller's thread, once it was checked.
[[nodiscard]] std::optional<std::string> visit_checked_events(
    Database& database, std::int64_t number, const std::function<std::string(std::int64_t)>& id_at,
    const std::function<bool(const EventView&)>& visit);

}  // namespace stichtag::store
