// A scenario put together: the parent's log with the changes applied, readings and horizon.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/law/reading.hpp"
#include "events/log/recorded.hpp"
#include "events/vocabulary/result.hpp"
#include "scenarios/scenario_file.hpp"

namespace stichtag::scenarios {

struct LibraryFile {
  std::string name;
  std::string_view text;
};
[[nodiscard]] std::span<const LibraryFile> shipped_library();
[[nodiscard]] std::vector<std::string> library_names();

struct Scenario {
  std::string name;
  std::string title;
  std::string story;
  std::vector<std::string> lineage;  // itself, its parent, ... history
  Period horizon;
  EventLog log;
  law::ReadingSet readings;
  std::vector<std::string> assumptions;
  std::vector<std::string> changes;  // "removes gndew-in-force (smarty-iq-fails-no-gndew)"
};

// A name of the library or a file; "history" is the pack itself.
[[nodiscard]] Result<Scenario> load_scenario(const std::string& name_or_file);
// The changes of one file on top of a parent.
[[nodiscard]] Result<Scenario> branch(Scenario parent, const ScenarioFile& changes);

}  // namespace stichtag::scenarios
