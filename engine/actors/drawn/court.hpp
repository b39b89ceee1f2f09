// A court that may suspend a ruling, and lift its order again. Nothing that operators do moves it,
// so its facts are drawn before the run and join the log; each is known on its day (M08).
#pragma once
#include "engine/actors/known_law/today.hpp"
#include "engine/actors/spec/authorities_spec.hpp"
#include "events/log/recorded.hpp"

namespace stichtag::actors {

// Facts before `until`, in the order in which they become known. The chance is the court's own.
[[nodiscard]] EventLog draw_facts(const CourtSpec& court, Date until, const Chance& chance);

}  // namespace stichtag::actors
