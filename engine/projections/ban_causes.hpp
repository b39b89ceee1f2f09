// What makes a ban begin, end or become certain on a day.
#pragma once
#include <vector>

#include "engine/law/standing.hpp"

namespace stichtag::projections {

// One ground of one product and case, in one view.
struct GroundAsked {
  const law::LegalState& state;
  law::Subject subject;
  CaseGroup group;
  law::Inquiry fresh;
  law::Ground ground;
};

// Facts whose own day it is (they begin to work, or their term is over) and without which the
// ground would not change on it in this way. Where there are none, the certificates that lapse on
// it together; then the facts without which nothing would change on it; where nothing changes on it
// or no fact is found, the first of the log. In its order.
[[nodiscard]] std::vector<EventId> causes_of_change(const GroundAsked& asked, Date day);

// The unknown facts on which it hangs whether the ground bans on the day.
[[nodiscard]] std::vector<EventId> hangs_on(const GroundAsked& asked, Date day);

}  // namespace stichtag::projections
