// The state that follows from an action: pure, no clock, no window.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "viz/model/actions/action.hpp"

namespace stichtag::view {

struct Fact {
  EventId id;
  Date works;  // the first day on which it may
};

// A decision of the run: when, and about which product (empty: none).
struct DayDecided {
  Date on;
  std::string product;
};

struct Found;

// A row of the list, seen or scrolled away.
struct RowInOrder {
  std::string id;
  bool opens;          // into rows of its own
  std::string parent;  // that opened into it, or empty
};

// What the state does not hold and an action may need.
struct Surroundings {
  Span whole;                  // all that there is to see
  std::span<const Date> days;  // of the scene, on which something happens, in order
  std::size_t scenarios = 1;
  std::size_t named = 1;    // of them; one's own what-if comes behind
  std::vector<Fact> facts;  // that can be moved or dropped, by day
  std::span<const DayDecided> decisions;
  std::span<const RowInOrder> order;
  std::span<const Found> found;
  float scroll = 0;           // of the rows, as seen
  std::size_t places = 0;     // that answer to a click
  float tracks_overflow = 0;  // how far the rows can be scrolled
  float why_overflow = 0;
};

[[nodiscard]] ViewState update(ViewState view, const Action& action, const Surroundings& around);

// What the window shows when it opens: the case that the program is about.
[[nodiscard]] ViewState first_view();

}  // namespace stichtag::view
