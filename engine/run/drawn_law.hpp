// What court and legislator do in one replication: drawn before the run, because whoever measures
// the run needs the same law.
#pragma once
#include "engine/run/run.hpp"

namespace stichtag::run {

// In the order in which it becomes known; empty if the spec names neither.
[[nodiscard]] EventLog drawn_law(const actors::RunSpec& spec, const RunKey& key);

}  // namespace stichtag::run
