// JSON Lines out and in, without loss. One line an event, in order of position:
//
//   {"id":"...","stream":"...","kind":"...","form":2,"payload":{...}}
//
// The payload stands there byte for byte. One that is not written compactly stands as a text
// instead, under "payload-text", so that its blanks and line ends survive. Bytes follow in base64,
// under "bytes".
#pragma once
#include <iosfwd>
#include <string>

#include "events/store/store.hpp"

namespace stichtag::store {

[[nodiscard]] std::string jsonl_line(const StoredEvent& event);  // without the line end

// How many events were written.
[[nodiscard]] Result<std::int64_t> export_jsonl(const Store& store, std::ostream& out);

struct Imported {
  std::int64_t lines = 0;
  std::int64_t added = 0;  // the others were recorded already
};

// All or nothing. `file` is for messages, which name the line.
[[nodiscard]] Result<Imported> import_jsonl(Store& store, std::istream& in,
                                            const std::string& file);

}  // namespace stichtag::store
