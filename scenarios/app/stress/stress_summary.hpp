// What a board reads before any table: what is at risk, what breaks most, what nothing touches.
#pragma once
#include "scenarios/app/stress/stress_asked.hpp"

namespace stichtag::app {

// "crew-loss 50 %", "ban ppc-smgw + lapse emh-casa".
[[nodiscard]] std::string short_name(const scenarios::Shock& shock);
[[nodiscard]] std::string short_names(const std::vector<scenarios::Shock>& shocks);

struct Worst {
  const StressCase* one;
  std::size_t duty;
};
// The shock alone that breaks most runs of one duty; of equals the first.
[[nodiscard]] std::optional<Worst> worst_shock(const StressPlan& plan, const StressResult& result);

[[nodiscard]] std::string in_short(const StressPlan& plan, const StressResult& result);
// Names of duties are short for tables; here they are said, with their norms.
[[nodiscard]] std::string duties_in_words(const StressPlan& plan);
// The command that asks how long a shock may last.
[[nodiscard]] std::string how_to_go_on(const Request& request, const StressPlan& plan,
                                       const StressResult& result);

}  // namespace stichtag::app
