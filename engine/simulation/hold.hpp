// HOLD, the usual measure of a pending set: take the next entry, do something small according to
// its phase, add an entry some days later; the number of pending entries stays. Source: Jones, "An
// empirical comparison of priority-queue and event-set implementations" (1986).
#pragma once
#include <cstdint>

namespace stichtag::simulation {

struct HoldWork {
  std::uint32_t pending = 100'000;
  std::uint64_t operations = 5'000'000;
};

// A number that depends on the order in which all entries came: equal if the order was equal. Waits
// are uniform from 1 to 365 days, phases uniform, both from the same cheap generator.
[[nodiscard]] std::uint64_t hold_on_agenda(const HoldWork& work);
[[nodiscard]] std::uint64_t hold_on_heap(const HoldWork& work);

}  // namespace stichtag::simulation
