// The smallest shock that breaks a duty, by bisection, with its proof: one unit less holds, one
// more fails. A duty holds if it is met in at least `needed` of the runs.
#pragma once
#include "scenarios/stress/stress_test.hpp"

namespace stichtag::scenarios {

// Met in each run of one duty, under the shock at a size of so many units.
using UnderSize = std::function<Result<std::vector<bool>>(int units)>;

struct Tried {
  int units = 0;
  std::uint64_t met = 0;  // runs
};

struct Breaking {
  // Neither: it breaks at no size up to the most. `holds` = `fails` - 1 else.
  std::optional<Tried> holds, fails;
  std::optional<std::uint64_t> flips;  // the first run that meets it at `holds`, not at `fails`
  std::vector<Tried> tried;            // every size looked at, ascending, 0 among them
  // No larger size that was tried holds again. No smaller one that was tried fails, ever; sizes
  // that were not tried are not spoken of.
  bool steady = true;
};

// Nothing if it does not even hold without a shock. most >= 1; looks at about log2(most) sizes and
// at a few spread below the answer, and at those of `known`, which another search has looked at: no
// two answers about one shock may contradict each other.
[[nodiscard]] Result<std::optional<Breaking>> smallest_that_breaks(
    const UnderSize& under, int most, std::uint64_t needed, const std::vector<int>& known = {});

}  // namespace stichtag::scenarios
