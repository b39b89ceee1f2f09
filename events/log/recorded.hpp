// An event in its envelope, and the log: events in the order in which they were recorded.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "events/log/event.hpp"
#include "events/log/source.hpp"

namespace stichtag {

struct Recorded {
  EventId id;
  Event event;
  TypedDates dates;
  SourcedDate known;  // from when people could know it
  std::optional<EventId> cause;
  std::string title;
  std::string note;
  // A scenario put another fact in its place: invisible to whoever knows the other one (M20).
  std::optional<Date> replaced_from;
  bool operator==(const Recorded&) const = default;
};

using EventLog = std::vector<Recorded>;

// The day from which the fact works: effective, else deemed notified, else decided. Every
// recorded event has one of them.
[[nodiscard]] const SourcedDate& works_from(const Recorded& recorded);

// The ids that an event names, in the order of its fields (targets, certificates, what it amends).
[[nodiscard]] std::vector<EventId> references_of(const Recorded& recorded);

[[nodiscard]] const Recorded* find_event(const EventLog& log, std::string_view id);

// The latest day on which anything in the log became known; default of --known.
[[nodiscard]] Date latest_knowledge(const EventLog& log);

// "determination-made", ... as written in files.
[[nodiscard]] std::string_view kind_name(const Event& event);
[[nodiscard]] const std::vector<std::string>& event_kind_names();

// The line a fact is about, if it is about one.
[[nodiscard]] std::optional<std::string> product_line_of(const Event& event);

}  // namespace stichtag
