// Names that people type: the nearest valid one for a misspelt one.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stichtag {

// Optimal string alignment distance (insert, delete, replace, swap of neighbours count one each).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate nearest to `typed`; empty when none is near enough to be meant.
// Ties go to the candidate that comes first.
[[nodiscard]] std::string nearest_name(std::string_view typed,
                                       std::span<const std::string> candidates);

// "did you mean 'x'? valid: a, b, c" (at most `most` listed), for the hint of a Problem.
[[nodiscard]] std::string did_you_mean(std::string_view typed,
                                       std::span<const std::string> candidates,
                                       std::size_t most = 12);

}  // namespace stichtag
