// Changes made by hand; together they are a scenario of one's own on top of another one.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "engine/law/reading.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::view {

struct EventMoved {  // the day from which it works
  EventId id;
  Date to;
  bool operator==(const EventMoved&) const = default;
};
struct EventDropped {
  EventId id;
  bool operator==(const EventDropped&) const = default;
};
struct TrSupplied {  // a TR certificate for a line, issued on the day
  std::string line;
  Date by;
  bool operator==(const TrSupplied&) const = default;
};
struct ReadingChosenByHand {
  law::ReadingId id;
  std::size_t option;
  bool operator==(const ReadingChosenByHand&) const = default;
};
struct ActorSet {     // a policy or a capacity, by its key in docs/scenarios.md
  std::string kind;   // "operator", "administrator"
  std::string name;   // of the actor
  std::string key;    // "crews.most"
  std::string value;  // as TOML: 2.5 or "soak" with its quotes
  bool operator==(const ActorSet&) const = default;
};
using Edit = std::variant<EventMoved, EventDropped, TrSupplied, ReadingChosenByHand, ActorSet>;

struct WhatIf {
  std::size_t base = 0;  // of the scenarios that were named
  std::vector<Edit> edits;
  bool operator==(const WhatIf&) const = default;
};

// The id that a supposed TR certificate has in the log.
[[nodiscard]] EventId id_of(const TrSupplied& supplied);
// What an edit is about; a later one about the same takes the place of the earlier.
[[nodiscard]] std::string subject_of(const Edit& edit);
[[nodiscard]] std::vector<Edit> with(std::vector<Edit> edits, const Edit& edit);

}  // namespace stichtag::view
