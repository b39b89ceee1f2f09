// A scenario as written (docs/scenarios.md): a title, a story, what it extends, and its changes.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/law/reading.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/result.hpp"
#include "scenarios/actors_file.hpp"
#include "scenarios/uncertain_file.hpp"

namespace stichtag::scenarios {

struct Move {
  EventId id;
  Date to;  // new effective day; the known day keeps its lead
  std::string where;
};

struct Removal {
  EventId id;
  std::string where;
};

struct Change {
  Recorded recorded;
  std::string where;
};

struct ScenarioFile {
  std::string file;
  std::string title;
  std::string story;
  // Another scenario: a file, relative to this one, or a name of the library.
  struct Other {
    std::string name;
    std::string where;
  };
  std::optional<Other> extends;    // absent: the history pack itself
  std::optional<Other> actors_of;  // whose actors are taken over; absent: the parent's
  std::optional<Period> horizon;
  std::string horizon_where;
  std::optional<Date> known_until;
  std::vector<Removal> keep;
  std::vector<Change> adds;
  std::vector<Change> replacements;
  std::vector<Move> moves;
  std::vector<Removal> removals;
  std::map<law::ReadingId, std::size_t> readings;
  std::vector<std::string> assumptions;
  ActorsFile actors;
  Uncertainty uncertainty;
};

[[nodiscard]] Result<ScenarioFile> read_scenario_text(std::string_view text,
                                                      const std::string& file);

}  // namespace stichtag::scenarios
