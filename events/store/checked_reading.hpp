// Single events out of the chain, each checked against the hash before it.
#pragma once
#include <optional>
#include <string>

#include "events/store/row.hpp"
#include "events/store/sqlite.hpp"

namespace stichtag::store {

class CheckedReading {
 public:
  explicit CheckedReading(Database& database);
  // Nothing: not there, or its bytes do not give its hash. The view holds until the next question.
  [[nodiscard]] std::optional<EventView> find(const std::string& id);

 private:
  [[nodiscard]] std::optional<Hash> hash_at(std::int64_t position);

  Statement find_;
  Statement hash_;
  bool found_ = false;
  Head last_;  // events of a stream mostly follow each other
};

}  // namespace stichtag::store
