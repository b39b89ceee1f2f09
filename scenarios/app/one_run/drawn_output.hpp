// What others did by chance in a run: courts, the legislator, makers of gateways and the office.
#pragma once
#include <string>

#include "events/log/recorded.hpp"
#include "events/vocabulary/tree.hpp"

namespace stichtag::app {

// All of it, in the order in which it became known.
[[nodiscard]] Tree drawn_tree(const EventLog& facts);
// Orders, acts, revocations and first certificates; empty if there are none. Releases are many and
// stand in the campaigns.
[[nodiscard]] std::string drawn_in_words(const EventLog& facts);

}  // namespace stichtag::app
