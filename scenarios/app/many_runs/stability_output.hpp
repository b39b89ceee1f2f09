// Whether a discovered box can be relied on, for people and as JSON.
#pragma once
#include <functional>

#include "scenarios/app/page/output.hpp"
#include "scenarios/sensitivity/prim_stability.hpp"

namespace stichtag::app {

using LimitInWords = std::function<std::string(const scenarios::Restriction&)>;

// "12.3 %".
[[nodiscard]] std::string in_tenths_of_per_cent(double share);

[[nodiscard]] Tree stability_tree(const scenarios::Discovery& found,
                                  const std::vector<scenarios::Column>& columns,
                                  const scenarios::Stability& stability,
                                  const LimitInWords& in_words);
// A table of the limits and a verdict; empty where the box has no limit.
[[nodiscard]] std::string stability_in_words(const scenarios::Discovery& found,
                                             const std::vector<scenarios::Column>& columns,
                                             const scenarios::Stability& stability,
                                             const LimitInWords& in_words);

}  // namespace stichtag::app
