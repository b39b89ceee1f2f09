// A fact that the simulation draws, in the form of a recorded one, so that the rules treat both
// alike.
#pragma once
#include <string>

#include "events/log/recorded.hpp"

namespace stichtag::actors {

struct DrawnDays {
  Date works;
  Date known;
};

// Its source says that it was drawn, its confidence that it is an assumption.
[[nodiscard]] Recorded drawn_fact(EventId id, Event event, DrawnDays days, std::string title);

}  // namespace stichtag::actors
