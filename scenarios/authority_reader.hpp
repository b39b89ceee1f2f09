// The table of the regulator (docs/scenarios.md).
#pragma once
#include "engine/actors/authorities_spec.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

void read_regulator(ActorFields& fields, actors::RegulatorSpec& spec);

}  // namespace stichtag::scenarios
