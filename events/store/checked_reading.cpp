#include "events/store/checked_reading.hpp"

#include <algorithm>

#include "events/store/appending.hpp"
#include "events/store/hash.hpp"

namespace stichtag::store {
namespace {

std::optional<Hash> hash_in(const Statement& row, int column) {
  Hash hash{};
  const auto written = row.bytes(column);
  if (written.size() != hash.size()) return std::nullopt;
  std::copy(written.begin(), written.end(), hash.begin());
  return hash;
}

}  // namespace

CheckedReading::CheckedReading(Database& database)
    : find_(database,
            "SELECT position, hash, " + event_columns(database) + " FROM events WHERE id = ?1"),
      hash_(database, "SELECT hash FROM events WHERE position = ?1") {}

std::optional<Hash> CheckedReading::hash_at(std::int64_t position) {
  if (position == 0) return Hash{};
  hash_.bind(1, position);
  const auto hash = hash_.step() ? hash_in(hash_, 0) : std::nullopt;
  hash_.finish();
  return hash;
}

std::optional<EventView> CheckedReading::find(const std::string& id) {
  if (found_) find_.finish();
  find_.bind(1, id);
  found_ = find_.step();
  if (!found_) {
    find_.finish();
    return std::nullopt;
  }
  const auto position = find_.number(0);
  const bool follows = last_.position > 0 && position == last_.position + 1;
  const auto before = follows ? std::optional(last_.hash) : hash_at(position - 1);
  const auto written = hash_in(find_, 1);
  const auto event = view_of(find_, 2);
  if (!before || !written || chain_hash(*before, event) != *written) return std::nullopt;
  last_ = {position, *written};
  return event;
}

}  // namespace stichtag::store
