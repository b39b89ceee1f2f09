// What the pages of a stress test say in the same words.
#pragma once
#include "scenarios/app/stress/stress_asked.hpp"

namespace stichtag::app {

[[nodiscard]] std::string heading(const std::string& text);
[[nodiscard]] std::string per_cent(double share);  // whole
// "12 (13 % to 38 %)": runs, and the exact interval of the probability.
[[nodiscard]] std::string with_interval(std::uint64_t hits, std::uint64_t runs);

// The smallest shocks that break the duty, alone and after another, with their proof.
[[nodiscard]] std::string smallest_shocks(const Request& request, const StressPlan& plan,
                                          const StressResult& result);

}  // namespace stichtag::app
