// Where two scenarios part, under the same chance.
#pragma once
#include "engine/run/prepared.hpp"

namespace stichtag::run {

// The first day on which the law as known, or what is on sale, is another one; the end of the
// horizon if it never is. Nothing before it hangs on what comes after: actors know what is known on
// the day.
[[nodiscard]] Date first_difference(const Prepared& one, const Surroundings& around_one,
                                    const Prepared& other, const Surroundings& around_other);

// The operator is the same in both, at the same place, with the same administrator and months.
[[nodiscard]] bool is_shared(const Prepared& one, const Prepared& other, std::uint32_t at);

}  // namespace stichtag::run
