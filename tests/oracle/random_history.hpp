// Small random logs and questions for comparing the engine with the oracle. The same seed gives
// the same log on every machine: the generator is splitmix64, without distributions of the library.
#pragma once
#include <cstdint>

#include "tests/oracle/oracle.hpp"

namespace stichtag::oracle {

// 6 to 18 events from 2016 to 2026, plausible in order and reference, not in law.
[[nodiscard]] EventLog random_history(std::uint64_t seed);
[[nodiscard]] Asked random_question(const EventLog& log, std::uint64_t seed);

}  // namespace stichtag::oracle
