// The legislator: a bill that may become an act. Known on the day of its promulgation, in force on
// the day after (M08). Drawn before the run, as nothing that operators do moves it.
#pragma once
#include "engine/actors/known_law/today.hpp"
#include "engine/actors/spec/authorities_spec.hpp"
#include "events/log/recorded.hpp"

namespace stichtag::actors {

[[nodiscard]] EventLog draw_facts(const LegislatorSpec& legislator, Date until,
                                  const Chance& chance);

}  // namespace stichtag::actors
