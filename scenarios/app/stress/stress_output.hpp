// A stress test as a tree, as rows, and as one page that a board can read.
#pragma once
#include "scenarios/app/page/output.hpp"
#include "scenarios/app/stress/stress_asked.hpp"

namespace stichtag::app {

// Schema stichtag/stress/1.
[[nodiscard]] Output stress_output(const Request& request, const StressPlan& plan,
                                   const StressResult& result);
[[nodiscard]] std::string stress_page(const Request& request, const StressPlan& plan,
                                      const StressResult& result);
// The command that shows one run under these shocks.
[[nodiscard]] std::string replay_of(const Request& request, const StressPlan& plan,
                                    const std::vector<scenarios::Shock>& shocks, std::uint64_t run);
// The first run that meets the duty before and misses it after.
[[nodiscard]] std::optional<std::uint64_t> first_broken(const scenarios::Outcomes& before,
                                                        const scenarios::Outcomes& after,
                                                        std::size_t duty);

}  // namespace stichtag::app
