// A scenario put together: the parent's log with the changes applied, readings and horizon.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/actors/spec/run_spec.hpp"
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
  ActorsDraft draft;                 // what the lineage says of actors, for children to lay over
  std::string horizon_where;         // where the horizon is written
  Uncertainty uncertainty;           // inputs that an ensemble draws
  std::optional<Date> record_ends;   // see RunSpec; set where shocks add facts to come
  std::optional<actors::RunSpec> actors;  // absent: no file of the lineage names one
};

// A name of the library or a file; "history" is the pack itself.
[[nodiscard]] Result<Scenario> load_scenario(const std::string& name_or_file);
// The changes of one file on top of a parent. `extends` and `actors` name other files and are
// followed by load_scenario alone.
[[nodiscard]] Result<Scenario> branch(Scenario parent, const ScenarioFile& changes);

// The worked operator of the library with its administrator and vendors.
[[nodiscard]] const actors::RunSpec& default_actors();
// Points and stock are of one day; where the horizon of the law begins before it, a run waits for
// that day. A horizon that ends before stays as it is.
[[nodiscard]] Period not_before(Period horizon, Date counted_on);
// Said of a run that does.
[[nodiscard]] std::string waits_in_words(Date counted_on);
// The scenario's actors, or the default ones within its horizon, so that every scenario can be run.
[[nodiscard]] Result<actors::RunSpec> actors_to_run(const Scenario& scenario);

}  // namespace stichtag::scenarios
