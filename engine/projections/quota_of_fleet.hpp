// The census of an operator's fleet. The fleet does not say when a point arose nor whether it has a
// control device, so two assumptions stand in; both belong into every result that uses them.
#pragma once
#include "engine/actors/operator_spec.hpp"
#include "engine/fleet/fleet.hpp"
#include "engine/projections/quota.hpp"

namespace stichtag::projections {

struct FleetAssumptions {
  // Which points of a case group have the iMSys: (A) all ages alike, or the newest first.
  enum class Age : std::uint8_t { alike, newest_first } age = Age::alike;
  // (A) share of the plants and § 14a points with an iMSys that also have the control device.
  double controlled = 1;
};

// The fleet as it stands on `on`, and the points that there will be on `at` >= on if each case
// group goes on growing as the operator's description says (backwards too, for the older classes).
// Capacity: points times the mean of their case group.
[[nodiscard]] Census census_of(const fleet::Fleet& fleet, const actors::OperatorSpec& spec, Date on,
                               Date at, const FleetAssumptions& assumed = {});

// The same for the due day of the duty, which is not before `on`, of the groups that it looks at
// alone; no class if it counts tranches.
[[nodiscard]] Census census_for(const Duty& duty, const fleet::Fleet& fleet,
                                const actors::OperatorSpec& spec, Date on);

// What the operator's description plans for the span: its plan a calendar quarter, by days where
// the span cuts one; `equipped` is what it did in it. Nothing if the group has
// points and no plan.
[[nodiscard]] std::optional<Tranche> tranche_of(const actors::OperatorSpec& spec, CaseGroup group,
                                                const Days& span, Count equipped);

}  // namespace stichtag::projections
