// The chain: every event's hash covers the hash before it, so that nothing in between can change.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "events/store/row.hpp"

namespace stichtag::store {

[[nodiscard]] Hash sha256(std::string_view bytes);

// SHA-256 over the hash before, then id, stream, kind, form (in decimal) and payload, each preceded
// by its length in eight bytes, big-endian: moving a byte from one field to the next is seen. Then,
// where there are any, the bytes in the same way.
[[nodiscard]] Hash chain_hash(const Hash& before, const EventView& event);

[[nodiscard]] std::string to_hex(const Hash& hash);
// Bytes as text, RFC 4648.
[[nodiscard]] std::string to_base64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

[[nodiscard]] std::optional<Hash> hash_from_hex(std::string_view hex);

}  // namespace stichtag::store
