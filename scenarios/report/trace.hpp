// A run as a trace that Perfetto (ui.perfetto.dev) and chrome://tracing open: Google's "Trace Event
// Format", JSON object form. A process a scenario; threads are its tracks: regime, the bans of each
// product, campaigns, decisions; counters are the fleet and the quotas. Time: microseconds since
// 1970-01-01 00:00 UTC, a legal day being 86,400 s.
#pragma once
#include <string>
#include <vector>

#include "engine/projections/bans.hpp"
#include "events/vocabulary/tree.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::report {

// The share of a duty that is reached on an evening, as the caller has measured it.
struct TraceSample {
  Date on;
  double share;
};
struct TraceCurve {
  std::string name;  // "20-by-2025, Musterstadt Netz"
  std::vector<TraceSample> samples;
};

// One scenario; all of it outlives the call.
struct TraceSide {
  std::string name;
  const EventLog& log;
  const std::vector<projections::Ban>& bans;
  const scenarios::Ran& ran;
  std::vector<TraceCurve> quota;
};

[[nodiscard]] Tree trace_of(const std::vector<TraceSide>& sides);

}  // namespace stichtag::report
