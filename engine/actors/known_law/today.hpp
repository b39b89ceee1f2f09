// What a decision may look at: the day, the law of the day as known on it, and chance of its own.
#pragma once
#include "engine/actors/known_law/law_as_known.hpp"
#include "engine/actors/state/changes.hpp"
#include "engine/actors/state/state.hpp"
#include "engine/simulation/chance.hpp"

namespace stichtag::actors {

// The chance of one actor in one replication.
struct Chance {
  std::uint64_t seed = 0;
  std::uint64_t replication = 0;
  std::uint64_t actor = 0;
  simulation::DrawLog* log = nullptr;  // for measurements
  [[nodiscard]] simulation::Stream of(simulation::Purpose purpose, std::uint64_t index) const {
    return simulation::Stream({seed, replication, actor, purpose, index}, log);
  }
  [[nodiscard]] simulation::Stream of(simulation::Purpose purpose, Date day) const {
    return of(purpose, std::uint64_t(std::uint32_t(day.days_since_epoch())));
  }
};

struct Today {
  Date day;   // on which what is decided or done is booked
  Date from;  // work is drawn for [from, until), and day lies in it
  Date until;
  Date began;  // first day of the horizon
  const LawOfDay& law;
  const Products& products;
  bool first_of_period = false;  // first decision of a period of the planning
};

}  // namespace stichtag::actors
