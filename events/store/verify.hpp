// Is everything that was recorded still there, byte for byte?
#pragma once
#include <optional>
#include <string>

#include "events/store/row.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

struct Verification {
  std::int64_t events = 0;  // how many could be read and hold
  std::string head;         // hash of the last of them, in hex
  bool ok = false;
  bool anchored = false;                  // was there a head file to compare with?
  std::optional<std::int64_t> first_bad;  // position; absent when no single one can be named
  std::string reason;                     // empty when ok
};

// Recomputes the chain over the payload bytes, then holds the indexes, the stream heads, the schema
// and the anchor ("<path>.head" unless named) to it. Changes nothing. A damaged or foreign file is
// a verification that is not ok; a problem is only what keeps one from looking: no file, no
// permission, a newer schema.
[[nodiscard]] Result<Verification> verify(const std::string& path,
                                          const std::optional<std::string>& anchor = {});

}  // namespace stichtag::store
