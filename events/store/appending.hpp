// What an append does inside its transaction. Used by store.cpp only.
#pragma once
#include <map>
#include <optional>
#include <string>

#include "events/store/row.hpp"
#include "events/store/sqlite.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

// Texts that can be exported and read back: not empty, valid UTF-8, no control characters;
// the payload one JSON object.
[[nodiscard]] std::optional<Problem> not_storable(const StoredEvent& event);

// Columns of an event for SELECT, in the order of view_of; a store of version 1 has no bytes.
[[nodiscard]] std::string event_columns(Database& database);
// Holds until the statement goes on.
[[nodiscard]] EventView view_of(const Statement& row, int first_column);
// Holds on, and keeps the room of the texts that were there.
void read_into(StoredEvent& event, const Statement& row, int first_column);
[[nodiscard]] Head head_of(const Database& database);
[[nodiscard]] std::int64_t version_of(const Database& database, const std::string& stream);

// Keeps its statements from one append to the next. Each append begins with start() and ends with
// finish(), both inside its transaction.
class Appending {
 public:
  explicit Appending(Database& database);
  [[nodiscard]] const Head& head() const { return head_; }
  void start();   // reads the head, which another writer may have moved
  void finish();  // raises the versions of the streams that grew

  [[nodiscard]] std::int64_t version_of(const std::string& stream);
  // Recorded already with the same bytes: true. Under the same id with other bytes: a problem.
  [[nodiscard]] Result<bool> is_recorded(const StoredEvent& event);
  // At the end of the log and of its stream: true. False and problems as with is_recorded, which
  // costs a search more and is asked only when the table refuses the event.
  [[nodiscard]] Result<bool> insert(const StoredEvent& event);

 private:
  Head head_;
  std::map<std::string, std::int64_t> grown_;
  Statement last_;
  Statement version_;
  Statement find_;
  Statement insert_;
  Statement raise_version_;
};

}  // namespace stichtag::store
