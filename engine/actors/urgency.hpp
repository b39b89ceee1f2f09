// Which duty of § 45 an operator serves first: the one with the least slack (simulation model,
// sections 3 and 6), that is what all its crews can still install until the due day, minus what is
// missing. On the means of the description, by whole groups: a duty for newly arisen points counts
// as missing what its share of the whole group is missing, because nobody knows the age of a point
// that gets a gateway; requests and optional systems lower nothing here.
#pragma once
#include "engine/actors/operator.hpp"

namespace stichtag::actors {

struct Urgent {
  const DutyAhead* duty = nullptr;
  double slack = 0;   // points
  Count missing = 0;  // points that must still get a gateway
};

// Those that miss something, the most urgent first; of equals the one that is due first.
[[nodiscard]] std::vector<Urgent> by_slack(const Operator& me, const Today& today);

}  // namespace stichtag::actors
