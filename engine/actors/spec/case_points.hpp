// The metering points of one case group as the model assumes them where a scenario says nothing.
#pragma once
#include "engine/actors/spec/operator_spec.hpp"

namespace stichtag::actors {

// Growth and mean capacity of the group (simulation model, assumptions), no point in it yet.
[[nodiscard]] Points usual_points(CaseGroup group);
// An operator without a name, points or purchases: where every scenario starts from.
[[nodiscard]] OperatorSpec usual_operator();

// What one crew installs in a year in the middle of a rollout: visits, success, points a visit,
// season, 250 working days.
[[nodiscard]] double points_a_crew_and_year(const Crews& crews);

}  // namespace stichtag::actors
