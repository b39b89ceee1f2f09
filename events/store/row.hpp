// What the store keeps: events as bytes. It neither knows nor changes what they mean.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace stichtag::store {

using Hash = std::array<std::uint8_t, 32>;

struct StoredEvent {
  std::string id;
  std::string stream;
  std::string kind;
  int form = 0;            // number of the written form, see upcast.hpp
  std::string payload;     // the exact text of a JSON object
  std::string bytes = {};  // what is no text, such as a segment of a run; mostly empty
  bool operator==(const StoredEvent&) const = default;
};

// The same without owning it.
struct EventView {
  std::string_view id, stream, kind;
  int form = 0;
  std::string_view payload, bytes;
  EventView() = default;
  EventView(const StoredEvent& event)  // NOLINT: a view of it is as good as it
      : id(event.id),
        stream(event.stream),
        kind(event.kind),
        form(event.form),
        payload(event.payload),
        bytes(event.bytes) {}
};

// An event of which it is certain that it can be stored: made by stored_of (stored.hpp) out of a
// recorded one. Other events are checked when they are appended.
class Storable {
 public:
  [[nodiscard]] const StoredEvent& event() const { return event_; }

 private:
  friend struct StorableMaker;
  explicit Storable(StoredEvent event) : event_(std::move(event)) {}
  StoredEvent event_;
};

struct Row {
  std::int64_t position = 0;  // from 1, without gaps
  StoredEvent event;
  Hash hash{};
};

// The last row; position 0 and a hash of zeros in an empty store.
struct Head {
  std::int64_t position = 0;
  Hash hash{};
  bool operator==(const Head&) const = default;
};

}  // namespace stichtag::store
