// `--shock NAME[:SIZE]@FROM..UNTIL`, wherever a scenario is simulated.
#pragma once
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/stress/shock.hpp"

namespace stichtag::app {

[[nodiscard]] Result<std::vector<scenarios::Shock>> shocks_asked(const Request& request);

// The settings of --set, then the shocks; the law and the day of knowledge follow the facts of the
// shocks, unless --known is given.
[[nodiscard]] Result<Done> change_scenario(const Request& request, Asked& given);
// Nothing where the scenario names the operator, or has no generated fleet; else the operator of
// the fleet alone, so that a shock finds it.
[[nodiscard]] Result<Done> take_out_of_fleet(const std::string& operator_name, Asked& given);
[[nodiscard]] Result<Done> add_shocks(const std::vector<scenarios::Shock>& shocks, bool known_given,
                                      Asked& given);

}  // namespace stichtag::app
