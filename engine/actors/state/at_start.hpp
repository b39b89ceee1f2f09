// What an operator has on the first day of the horizon, so that a run can begin today.
#pragma once
#include <optional>
#include <string>

#include "engine/actors/known_law/products.hpp"
#include "engine/actors/spec/operator_spec.hpp"
#include "engine/fleet/fleet.hpp"

namespace stichtag::actors {

// Finds the versions by their names; the one that is not there comes back. What hangs counts as
// installed in the year before the first day, on the basis that holds on that day (A): how old each
// gateway is, nobody is asked.
[[nodiscard]] std::optional<std::string> resolve_at_start(OperatorSpec& spec,
                                                          const Products& products, Date first_day,
                                                          fleet::Basis basis);

// Points with a modern meter, and points that others equipped.
[[nodiscard]] Count modern_at_start(const OperatorSpec& spec, CaseGroup group);
[[nodiscard]] Count others_at_start(const OperatorSpec& spec, CaseGroup group);

// The gateways on the walls, taken from the points with old meters, and on the shelf. Asserts that
// there are points enough and that the versions are resolved.
void put_at_start(fleet::Fleet& fleet, const OperatorSpec& spec);

}  // namespace stichtag::actors
