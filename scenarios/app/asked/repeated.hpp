// The command that gives a result again, as one would type it.
#pragma once
#include <string>

#include "scenarios/app/asked/request.hpp"

namespace stichtag::app {

// In quotes where a shell needs them.
[[nodiscard]] std::string shell_word(const std::string& word);
// " --seed 5 --set ..." of what every simulated command takes: seed, settings, readings, shocks,
// knowledge.
[[nodiscard]] std::string simulated_options(const Request& request);

}  // namespace stichtag::app
