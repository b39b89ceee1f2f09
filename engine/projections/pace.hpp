// Whether there is time enough: needed rate and latest safe start on the mean path, that is with
// the means of the operator's description and no draws (simulation model, section 6).
#pragma once
#include <functional>
#include <optional>
#include <variant>

#include "engine/actors/operator/full_capacity.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::projections {

using simulation::Count;

// How much is missing, in the units of the duty, and the last day on which it may be made good.
struct Need {
  Count missing = 0;
  Date due;
};

// Points that gateways at hand and permitted, as known, allow on a working day.
using Supply = std::function<double(Date)>;

struct Pace {
  actors::Crews crews;    // `at_start` on the day of the start
  double lead_weeks = 0;  // from the order to the first of its gateways; 0: they are there
  Count on_shelf = 0;     // until then there are these
  std::vector<actors::Delivery> deliveries = {};  // and those that were ordered before, by day
  Supply supply;                                  // empty: no limit
  double units_a_point = 1;                       // duties by capacity: mean watts of a point
};

// The crews are hired and as many gateways as they need ordered on `start`; until the lead time is
// over they hang what is there. `due` is the last day. At most 2^62.
[[nodiscard]] Count installable(const Pace& pace, Date start, Date due);

// Missing units by the weeks that are left, a day being the seventh part of one. Absent: something
// is missing and no day is left.
[[nodiscard]] std::optional<double> needed_a_week(const Need& need, Date today);

// Whole units, none lost to the rounding faults of a long sum; at most 2^62.
[[nodiscard]] Count whole(double units);

struct NotNeeded {
  bool operator==(const NotNeeded&) const = default;
};
struct AlreadyPassed {
  Date was;
  bool operator==(const AlreadyPassed&) const = default;
};
struct CannotBeMet {
  Count at_most;  // what a start on the earliest Monday would have brought
  bool operator==(const CannotBeMet&) const = default;
};
// A date: the last Monday on which starting still gives `met`, or tomorrow if only that is left.
using LatestStart = std::variant<Date, NotNeeded, AlreadyPassed, CannotBeMet>;

// `earliest`: before that nobody could have started (first day of the horizon, or of the duty).
[[nodiscard]] LatestStart latest_safe_start(const Need& need, const Pace& pace, Date today,
                                            Date earliest);

}  // namespace stichtag::projections
