// How many metering points an operator has: growth year by year, evenly within a year, as of the
// first of each month (docs/decisions/0005-run.md). The run counts by it and so does the census of
// § 45, so that a window of arising points holds the same points whenever one looks at it.
#pragma once
#include "engine/actors/spec/operator_spec.hpp"

namespace stichtag::actors {

// Calendar months from that of `from` to that of `to`; negative if `to` comes before.
[[nodiscard]] int months_between(Date from, Date to);
// What one point has become after so many months; before the start the same way back.
[[nodiscard]] double growth(double a_year, int months);

// The group grows, by itself or by a jump of the demand.
[[nodiscard]] bool grows(const OperatorSpec& spec, CaseGroup group);
// Points as of the first of the month of `day`, or of the first day if that comes later; `grown` is
// growth() of the group up to that month.
[[nodiscard]] Count points_on(const OperatorSpec& spec, CaseGroup group, double grown, Date began,
                              Date day);

}  // namespace stichtag::actors
