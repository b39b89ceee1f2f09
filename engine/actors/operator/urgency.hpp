// Which duty of § 45 an operator serves first: the one with the least slack (simulation model,
// sections 3 and 6), that is what it can still install until the due day at full capacity, minus
// what is missing. On the means of the description: growth is a line, points that arise in a window
// are equipped as often as the others of their group, requests and optional systems lower nothing.
#pragma once
#include "engine/actors/operator/operator.hpp"
#include "engine/simulation/short_list.hpp"

namespace stichtag::actors {

struct Urgent {
  const DutyAhead* duty = nullptr;
  double slack = 0;   // points
  Count missing = 0;  // points that must still get a gateway
};

// Those that miss something, the most urgent first; of equals the one that is due first.
using ByUrgency = simulation::ShortList<Urgent, 16>;
// `lines` are lines_in_use(me, today).
[[nodiscard]] ByUrgency by_slack(const Operator& me, const Today& today, const ByLine& lines);

}  // namespace stichtag::actors
