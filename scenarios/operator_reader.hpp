// [[operator]]: the keys of an operator (docs/scenarios.md).
#pragma once
#include "engine/actors/spec/operator_spec.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

// Lays what the table says over the operator; problems stay in the fields.
void read_operator(ActorFields& fields, actors::OperatorSpec& spec);

}  // namespace stichtag::scenarios
