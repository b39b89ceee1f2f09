// The tables of courts, legislator and regulator (docs/scenarios.md).
#pragma once
#include "engine/actors/spec/authorities_spec.hpp"
#include "events/log/recorded.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/actors_file.hpp"

namespace stichtag::scenarios {

void read_court(ActorFields& fields, actors::CourtSpec& spec);
void read_legislator(ActorFields& fields, actors::LegislatorSpec& spec);
void read_regulator(ActorFields& fields, actors::RegulatorSpec& spec);

// Looks up what court and legislator act on in the log of the scenario, and the text of the act in
// the history; refuses what is not there, or is there already.
[[nodiscard]] std::optional<Problem> look_up_authorities(ActorsDraft& draft, const EventLog& log);

}  // namespace stichtag::scenarios
