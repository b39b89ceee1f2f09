// { share = 0.5, from = 2026-07-01, until = 2026-10-01 }: something that goes wrong for a while.
#pragma once
#include <string>

#include "engine/actors/spec/disruptions.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

// Absent: nothing goes wrong, and no assumption is listed for it.
void read_disruption(ActorFields& fields, const std::string& key, actors::Disruption& disruption,
                     double most = 1);

}  // namespace stichtag::scenarios
