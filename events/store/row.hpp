// What the store keeps: events as bytes. It neither knows nor changes what they mean.
#pragma once
#include <array>
#include <cstdint>
#include <string>

namespace stichtag::store {

using Hash = std::array<std::uint8_t, 32>;

struct StoredEvent {
  std::string id;
  std::string stream;
  std::string kind;
  int form = 0;         // number of the written form, see upcast.hpp
  std::string payload;  // the exact text of a JSON object
  bool operator==(const StoredEvent&) const = default;
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
