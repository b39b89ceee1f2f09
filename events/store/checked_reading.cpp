#include "events/store/checked_reading.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "events/store/appending.hpp"
#include "events/store/hash.hpp"
#include "events/store/reading_ahead.hpp"

namespace stichtag::store {
namespace {

constexpr std::size_t slots = 4;

std::optional<Hash> hash_in(const Statement& row, int column) {
  Hash hash{};
  const auto written = row.bytes(column);
  if (written.size() != hash.size()) return std::nullopt;
  std::copy(written.begin(), written.end(), hash.begin());
  return hash;
}

class CheckedReading {
 public:
  explicit CheckedReading(Database& database)
      : hash_(database, "SELECT hash FROM events WHERE position = ?1") {
    const auto by_id =
        "SELECT position, hash, " + event_columns(database) + " FROM events WHERE id = ?1";
    for (std::size_t i = 0; i < slots; ++i) rows_.emplace_back(database, by_id);
  }

  // Nothing: not there, or its bytes do not give its hash. The view, which another thread may look
  // at, holds until the next question into the same slot.
  std::optional<EventView> find(const std::string& id, std::size_t slot) {
    auto& row = rows_[slot];
    row.reset();
    row.bind(1, id);
    if (!row.step()) return std::nullopt;
    const auto position = row.number(0);
    const bool follows = last_.position > 0 && position == last_.position + 1;
    const auto before = follows ? std::optional(last_.hash) : hash_at(position - 1);
    const auto written = hash_in(row, 1);
    const auto event = view_of(row, 2);
    if (!before || !written || chain_hash(*before, event) != *written) return std::nullopt;
    last_ = {position, *written};
    return event;
  }

 private:
  std::optional<Hash> hash_at(std::int64_t position) {
    if (position == 0) return Hash{};
    hash_.bind(1, position);
    const auto hash = hash_.step() ? hash_in(hash_, 0) : std::nullopt;
    hash_.finish();
    return hash;
  }

  std::vector<Statement> rows_;  // an event is not copied: it stays in the statement of its slot
  Statement hash_;
  Head last_;  // events of a stream mostly follow each other
};

}  // namespace

std::optional<std::string> visit_checked_events(
    Database& database, std::int64_t number, const std::function<std::string(std::int64_t)>& id_at,
    const std::function<bool(const EventView&)>& visit) {
  CheckedReading reading(database);
  std::array<EventView, slots> events;
  std::int64_t next = 0;
  std::optional<std::string> missing;
  const auto read = [&](std::size_t slot) {
    if (next == number) return false;
    auto id = id_at(next++);
    const auto event = reading.find(id, slot);
    if (event)
      events[slot] = *event;
    else
      missing = std::move(id);
    return event.has_value();
  };
  const bool all = read_ahead(slots, read, [&](std::size_t slot) { return visit(events[slot]); });
  return all ? missing : std::nullopt;
}

}  // namespace stichtag::store
