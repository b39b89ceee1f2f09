// What was banned in a run: under its law with all that was drawn and supposed in it, certificates
// of its vendors, orders of its courts and shocks included. Shared by `run`, `compare` and
// `report`.
#pragma once
#include "engine/projections/bans.hpp"
#include "scenarios/app/asked/simulated.hpp"

namespace stichtag::app {

// Of all lines and cases, by every ground, from the first day of the horizon; later than its last
// day nothing is drawn any more.
[[nodiscard]] Result<std::vector<projections::Ban>> bans_of_run(const Simulated& done);
// A row a ban that begins within the horizon; lines that wait for their first certificate in a
// sentence.
[[nodiscard]] std::string bans_in_words(const Simulated& done,
                                        const std::vector<projections::Ban>& bans);

}  // namespace stichtag::app
