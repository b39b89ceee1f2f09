// Runs of one small operator on the shipped history, for tests.
#pragma once
#include "engine/run/run.hpp"

namespace stichtag::test {

using simulation::Count;

// 10,000 points of 6,000 to 10,000 kWh, PPC and EMH, from 2020 to 2026.
[[nodiscard]] actors::RunSpec small_spec();
// One to three operators, everything drawn.
[[nodiscard]] actors::RunSpec random_spec(std::uint64_t seed);

[[nodiscard]] const EventLog& history_log();
// With snapshots on the evening of every 31 December and of the last day.
[[nodiscard]] run::Run simulated(const actors::RunSpec& spec, std::uint64_t seed = 1,
                                 run::Step step = run::Step::month);
[[nodiscard]] run::Run simulated_on(const EventLog& log, const actors::RunSpec& spec,
                                    std::uint64_t seed = 1, run::Step step = run::Step::month);

// Of [from, until), by the law's own calendar.
[[nodiscard]] Count working_days(Date from, Date until);

// Asked of the law itself, on the day and as known on it.
[[nodiscard]] bool fully_certified(const run::Run& run, std::uint32_t version, Date day);

}  // namespace stichtag::test
