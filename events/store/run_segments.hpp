// Simulated runs in the store: a header, then the records of the run's events in segments. They are
// events of the log like any other (append-only, chained, exported and imported), but their content
// is bytes, which only the simulation reads.
//
//   form 1  canonical bytes in base64 within the payload; where a record ends is not told
//   form 2  records packed by record_packing.hpp, as the bytes of the event
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "events/store/record_packing.hpp"
#include "events/store/store.hpp"

namespace stichtag::store {

struct RunHeader {
  std::string scenario;
  std::uint64_t seed = 0;
  std::uint64_t replication = 0;
  std::string hash;                          // SHA-256 of the records, one after the other, hex
  std::uint64_t events = 0;                  // records
  [[nodiscard]] std::string stream() const;  // "run/smarty-iq-fails/1/0/0123456789abcdef"
};

// Kinds of events that recorded_of cannot read.
[[nodiscard]] bool is_of_a_run(const EventView& event);

// The same run again adds nothing, also when it is there in an older form.
[[nodiscard]] Result<Done> append_run(Store& store, const RunHeader& header,
                                      const Records& records);
// All records, one after the other. Refuses those that do not have the hash of the header.
[[nodiscard]] Result<std::string> read_run(const Store& store, const std::string& stream);
// Segment by segment, each checked against the chain; the hash of the run, which would cost more
// than all the rest, is left to read_run. A run in form 1 has no records to give. `visit` is called
// on the caller's thread, in order, while another thread reads and checks the next segments; it may
// not ask this store.
[[nodiscard]] Result<Done> replay_run(const Store& store, const std::string& stream,
                                      const std::function<void(const Unpacked&)>& visit);

}  // namespace stichtag::store
