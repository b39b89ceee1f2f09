// Days that runs have in common are decided and drawn once. A fork is a point of one operator just
// before the first of its decisions that could see a difference; a run that starts there applies
// the events before again (the list of events is the run) and goes on by itself.
#pragma once
#include <optional>
#include <vector>

#include "engine/actors/event.hpp"
#include "engine/simulation/short_agenda.hpp"

namespace stichtag::run {

enum class Kind : std::uint8_t { delivery, growth, decide, work, campaign_over };
struct Entry {
  Kind kind{};
  std::uint32_t number = 0;  // of a campaign
  Date from = Date(0);       // of work
  Date until = Date(0);
  fleet::Version version{};
  fleet::Count gateways = 0;
};

// What an operator has before it, beside its state.
struct Course {
  simulation::ShortAgenda<Entry> agenda;
  std::vector<Date> deliveries = {};  // still to come
  std::size_t last_month = ~std::size_t{0};
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
