// Seconds of a piece of work: the median of a few rounds. Two pieces are measured in turn, so that
// a machine that slows down slows both.
#pragma once
#include <functional>
#include <utility>

namespace stichtag::bench {

using Work = std::function<void()>;
[[nodiscard]] double median_seconds(const Work& work, int rounds = 5);
[[nodiscard]] std::pair<double, double> median_seconds_in_turn(const Work& ours,
                                                               const Work& baseline,
                                                               int rounds = 5);

// Keeps the compiler from leaving work out whose result nobody reads.
inline void keep(const void* value) { asm volatile("" : : "g"(value) : "memory"); }

}  // namespace stichtag::bench
