// Scenarios beside each other: what the others are measured against, how far they are moved so that
// an act lies at the same place in all, and where their ribbons differ.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "viz/model/scene/world.hpp"
#include "viz/model/tracks/track.hpp"

namespace stichtag::view {

// What a view asks for, settled for the scenarios that there are.
struct Beside {
  Arrangement arrangement = Arrangement::thin;
  bool differences = true;
  EventId aligned_by;
  std::size_t base = 0;
  bool alone = false;  // the front, as if there were no other
  bool operator==(const Beside&) const = default;
};
[[nodiscard]] Arrangement arrangement_of(const Comparing& comparing, std::size_t scenarios);
[[nodiscard]] Beside beside_of(const ViewState& view, std::size_t scenarios);

// The ensemble that the view asks for; nothing where it asks for none.
[[nodiscard]] std::optional<EnsembleOf> ensemble_of(const ViewState& view, std::size_t named);

// "100 runs, seed 1", "100 runs: 43 %"; only while one is asked for.
[[nodiscard]] std::string ensemble_in_words(const ViewState& view, std::size_t named);

// The first day on which the act may work in a scenario; absent where it has no such act.
[[nodiscard]] std::optional<Date> day_of_act(const Branch& branch, const EventId& act);
// Days by which the scenario is moved; 0 by the calendar; absent where one of the two has no such
// act, and the scenario stays where it is.
[[nodiscard]] std::optional<int> shift_of(const World& world, std::size_t front,
                                          std::size_t scenario, const EventId& act);

[[nodiscard]] Period moved(const Period& period, int days);

// Spans in which two ribbons look otherwise, in days of the front; a day that one of them does not
// tell about is none. Notes are left 0.
struct Differing {
  Period period;
  std::size_t bar;       // of the lane, at its beginning
  std::size_t base_bar;  // of the base
};
[[nodiscard]] std::vector<Differing> differing(const Lane& lane, const Lane& base);

// Rows, by id, that are the same in all scenarios: bars, marks and curves on the same days, those
// of the other scenarios moved as on the screen. `others`: their rows, by scenario; that of the
// front is not looked at.
struct RowsOf {
  const Tracks* tracks;
  int shift;
};
[[nodiscard]] std::set<std::string> rows_alike(const Tracks& front,
                                               const std::vector<RowsOf>& others);

}  // namespace stichtag::view
