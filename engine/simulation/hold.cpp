#include "engine/simulation/hold.hpp"

#include "engine/simulation/agenda.hpp"
#include "engine/simulation/heap_agenda.hpp"

namespace stichtag::simulation {
namespace {

struct Thing {
  std::uint32_t id;
  std::uint32_t visits;
};

// Knuth's MMIX generator: the cost of chance is not what is measured here.
struct Dice {
  std::uint64_t state = 2022;
  std::uint32_t below(std::uint32_t bound) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return std::uint32_t(((state >> 32) * bound) >> 32);
  }
};

std::uint64_t dispatch(Phase phase, const Thing& thing, std::uint64_t sum) {
  switch (phase) {
    case Phase::law:
      return sum * 3 + thing.id;
    case Phase::facts:
      return sum * 5 + thing.visits;
    case Phase::deadlines:
      return sum * 7 + thing.id;
    case Phase::decisions:
      return sum * 9 + thing.visits;
    case Phase::work:
      return sum * 11 + thing.id;
    case Phase::bookkeeping:
      return sum * 13 + thing.visits;
  }
  return sum;
}

template <class Pending>
std::uint64_t hold(const HoldWork& work) {
  const Date first(17'532);  // 2018-01-01
  Pending pending(first);
  Dice dice;
  const auto add = [&](Date today, const Thing& thing) {
    const auto wait = int(dice.below(365)) + 1;
    pending.push(today + wait, static_cast<Phase>(dice.below(6)), thing);
  };
  for (std::uint32_t i = 0; i < work.pending; ++i) add(first, {i, 0});
  std::uint64_t sum = 0;
  for (std::uint64_t i = 0; i < work.operations; ++i) {
    const auto entry = pending.pop();
    sum = dispatch(entry.phase, entry.payload, sum);
    add(entry.day, {entry.payload.id, entry.payload.visits + 1});
  }
  return sum;
}

}  // namespace

std::uint64_t hold_on_agenda(const HoldWork& work) { return hold<Agenda<Thing>>(work); }
std::uint64_t hold_on_heap(const HoldWork& work) { return hold<HeapAgenda<Thing>>(work); }

}  // namespace stichtag::simulation
