// What an append does inside its transaction. Used by store.cpp only.
#pragma once
#include <optional>
#include <string>

#include "events/store/row.hpp"
#include "events/store/sqlite.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::store {

// Texts that can be exported and read back: not empty, valid UTF-8, no control characters;
// the payload one JSON object.
[[nodiscard]] std::optional<Problem> not_storable(const StoredEvent& event);

[[nodiscard]] StoredEvent event_of(const Statement& row, int first_column);
[[nodiscard]] Head head_of(const Database& database);
[[nodiscard]] std::int64_t version_of(const Database& database, const std::string& stream);

class Appending {
 public:
  explicit Appending(Database& database);

  // Recorded already with the same bytes: true. Under the same id with other bytes: a problem.
  [[nodiscard]] Result<bool> is_recorded(const StoredEvent& event);
  void insert(const StoredEvent& event);  // at the end of the log and of its stream

 private:
  Head head_;
  Statement find_;
  Statement insert_;
  Statement raise_version_;
};

}  // namespace stichtag::store
