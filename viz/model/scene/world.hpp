// The scenarios that a window shows, each loaded, folded and simulated. Read-only once made.
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/law/legal_state.hpp"
#include "engine/law/standing.hpp"
#include "engine/run/watched.hpp"
#include "events/vocabulary/result.hpp"
#include "scenarios/branch.hpp"
#include "scenarios/runs/quota_on_the_way.hpp"
#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

// What the simulation of a scenario gave; absent where its actors cannot run (an open horizon).
struct Simulated {
  scenarios::Ran ran;
  std::vector<scenarios::QuotaRow> quota;
  std::vector<scenarios::QuotaWay> ways;  // of each operator where there are few
  // By way, then evening; not a number where there is nothing to equip yet.
  std::vector<std::vector<double>> shares;
  Date looked_ahead_from;  // for the latest safe start
};

struct Branch {
  std::string name;
  std::string asked_as;  // name or file by which it was loaded; empty for one's own
  scenarios::Scenario scenario;
  law::LegalState state;
  Date last_known;  // the latest day on which anything in the log became known
  std::shared_ptr<const Simulated> simulated;  // absent where its actors cannot run
  bool simulated_before = false;  // that is of before the last change; the newer is not there yet
  bool to_run = false;            // its run is left to the background, and not there yet
};

struct World {
  std::vector<Branch> branches;  // as named on the command line; one's own what-if last
};

// As far as the record looks ahead, where no scenario says until when it goes.
inline const Date last_day_shown = Date::of(2033, 1, 1);

// Who will simulate what is loaded: a run of many operators takes seconds, and a window need not
// wait for it.
enum class Runs : std::uint8_t { now, of_many_later };
// A scenario by name or file.
[[nodiscard]] Result<Branch> load_branch(const std::string& name_or_file, Runs runs = Runs::now);
[[nodiscard]] Result<World> load_world(const std::vector<std::string>& names,
                                       Runs runs = Runs::now);
// `base` with the changes made by hand, not simulated yet; a change of an event that is not there
// is refused.
[[nodiscard]] Result<Branch> changed_by_hand(const Branch& base, const std::vector<Edit>& edits,
                                             const std::string& name);
[[nodiscard]] Result<Simulated> simulated(const scenarios::Scenario& scenario, Date known,
                                          const run::GoesOn& goes_on = {});

}  // namespace stichtag::view
