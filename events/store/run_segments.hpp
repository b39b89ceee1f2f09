// Simulated runs in the store: a header, then the canonical bytes of the run's events in segments.
// They are events of the log like any other (append-only, chained, exported and imported), but
// their content is bytes, which only the simulation reads.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "events/store/store.hpp"

namespace stichtag::store {

struct RunHeader {
  std::string scenario;
  std::uint64_t seed = 0;
  std::uint64_t replication = 0;
  std::string hash;  // SHA-256 of the bytes, hex
  std::uint64_t events = 0;
  [[nodiscard]] std::string stream() const;  // "run/smarty-iq-fails/1/0/0123456789abcdef"
};

// Kinds of events that recorded_of cannot read.
[[nodiscard]] bool is_of_a_run(const StoredEvent& event);

// The same run again adds nothing.
[[nodiscard]] Result<Done> append_run(Store& store, const RunHeader& header,
                                      std::string_view bytes);
// Refuses bytes that do not have the hash of the header.
[[nodiscard]] Result<std::string> read_run(const Store& store, const std::string& stream);

}  // namespace stichtag::store
