// What an operator has on the first day of the horizon: `installed` and `stock`
// (docs/scenarios.md).
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/actors/spec/operator_spec.hpp"
#include "events/log/recorded.hpp"
#include "scenarios/actor_fields.hpp"

namespace stichtag::scenarios {

// Each of the two keys replaces the one of the parent as a whole.
void read_at_start(ActorFields& fields, actors::AtStart& at_start);

// "ppc-smgw@1.2": every version that a certificate of the log names.
[[nodiscard]] std::vector<std::string> product_versions(const EventLog& log);

// Unknown versions, and more gateways than points with old meters.
[[nodiscard]] std::optional<Problem> check_at_start(const actors::OperatorSpec& spec,
                                                    const Told& told,
                                                    const std::vector<std::string>& versions);

}  // namespace stichtag::scenarios
