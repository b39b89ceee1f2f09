// [[administrator]]: the keys of a gateway administrator (docs/scenarios.md).
#pragma once
#include "engine/actors/spec/administrator_spec.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

void read_administrator(ActorFields& fields, actors::AdministratorSpec& spec);

}  // namespace stichtag::scenarios
