// [[vendor]]: the keys of a maker of gateways, one a product line (docs/scenarios.md).
#pragma once
#include "engine/actors/spec/vendor_spec.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

void read_vendor(ActorFields& fields, actors::VendorSpec& spec);

}  // namespace stichtag::scenarios
