// What an operator can still install at full capacity (simulation model, section 6): all crews that
// can be hired at work on its working days, with gateways of products that the law permits, as
// known on the day. The one computation for urgency within a run and for the slack that `quota`
// shows.
#pragma once
#include "engine/actors/operator.hpp"

namespace stichtag::actors {

struct AtHand {
  Count gateways = 0;       // on the shelf or ordered, of the lines in use
  GroupBits permitted = 0;  // what they sell may be hung there today
  bool operator==(const AtHand&) const = default;
};
[[nodiscard]] AtHand at_hand(const Operator& me, const Today& today);
// `weights` are lines_in_use(me, today).
[[nodiscard]] AtHand at_hand(const Operator& me, const Today& today, const ByLine& weights);

// Points, from the first day of the span to the last, on the mean path. What is ordered on the
// first day comes after the mean lead time; until then there is what is at hand. No growth, no
// supply that ends, no visit that must wait for another.
[[nodiscard]] double can_install(const OperatorSpec& spec, const WorkingDays& days, Count gateways,
                                 Period span);

}  // namespace stichtag::actors
