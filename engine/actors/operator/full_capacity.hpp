// What an operator can still install at full capacity (simulation model, section 6), for the order
// of duties within a run: all crews that can be hired at work from today on, and what is ordered
// counts as there. `quota` looks closer (engine/projections/pace.hpp): crews that must be hired
// first, deliveries on their days.
#pragma once
#include "engine/actors/operator/operator.hpp"

namespace stichtag::actors {

struct AtHand {
  // Of the lines in use.
  Count on_shelf = 0;
  Count ordered = 0;
  GroupBits permitted = 0;  // what they sell may be hung there today
  [[nodiscard]] Count gateways() const { return on_shelf + ordered; }
  bool operator==(const AtHand&) const = default;
};
// `weights` are lines_in_use(me, today).
[[nodiscard]] AtHand at_hand(const Operator& me, const Today& today, const ByLine& weights);

struct Delivery {
  Date day;
  Count gateways = 0;
};
// What an operator has to go on with on an evening.
struct Ready {
  AtHand at_hand;
  Count crews = 0;                        // in parts_of_a_crew
  std::vector<Delivery> deliveries = {};  // to come, of the lines in use, by day
};

// Points, from the first day of the span to the last, on the mean path. What is ordered on the
// first day comes after the mean lead time; until then there is what is at hand. No growth, no
// supply that ends, no visit that must wait for another.
[[nodiscard]] double can_install(const OperatorSpec& spec, const WorkingDays& days, Count gateways,
                                 Period span);

}  // namespace stichtag::actors
