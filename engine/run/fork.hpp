// Days that runs have in common are decided and drawn once. A fork is a point of one operator just
// before the first of its decisions that could see a difference; a run that starts there applies
// the events before again (the list of events is the run) and goes on by itself.
#pragma once
#include <optional>
#include <vector>

#include "engine/actors/state/event.hpp"
#include "engine/simulation/short_agenda.hpp"

namespace stichtag::run {

enum class Kind : std::uint8_t { delivery, half_year, decide, work, updates, campaign_over };
struct Entry {
  Kind kind{};
  std::uint32_t number = 0;  // of a campaign
  Date from = Date(0);       // of work or updates
  Date until = Date(0);
  fleet::Version version{};
  fleet::Count gateways = 0;
};

// What an operator has before it, beside its state.
struct Course {
  simulation::ShortAgenda<Entry> agenda;
  std::vector<Date> deliveries = {};  // still to come
  // The next days on which operator and administrator decide; the agenda has the first of them.
  Date operator_looks = Date(0);
  Date administrator_looks = Date(0);
  // Periods of the planning in which they decided last, and the month up to which points came.
  std::size_t orders_in = ~std::size_t{0};
  std::size_t updates_in = ~std::size_t{0};
  std::size_t grown_in = ~std::size_t{0};
};

struct Start {
  std::vector<actors::Happened> before;  // of this operator
  Course course;
};

struct Fork {
  Date differs;                    // first day on which the law or the market is another one
  bool before_first_draw = false;  // also before the first decision that may draw
  std::optional<Start> start = {};
};

}  // namespace stichtag::run
