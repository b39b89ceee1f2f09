// What an operator expects of each way to react to a ban, a doubt or the end of a duty, as known on
// the day (decisions/0005).
#pragma once
#include "engine/actors/operator/operator.hpp"

namespace stichtag::actors {

// Half a year: as long as an order and a switch of makers take together.
inline constexpr int weeks_weighed = 26;

// About a line that is banned or in doubt now.
struct AboutLine {
  std::uint16_t line = 0;
  LineStatus now{};
};
[[nodiscard]] ReactionsWeighed weigh_line(const Operator& me, const Today& today,
                                          const OpenCases& open, const AboutLine& about);
// About going on without a duty.
[[nodiscard]] ReactionsWeighed weigh_duty(const Operator& me, const Today& today,
                                          const OpenCases& open);

}  // namespace stichtag::actors
