// The readings as data, in two lists; reading.hpp gives them together.
#pragma once
#include <vector>

#include "engine/law/reading.hpp"

namespace stichtag::law {

[[nodiscard]] std::vector<Reading> readings_of_installation();
[[nodiscard]] std::vector<Reading> readings_of_quota();

}  // namespace stichtag::law
