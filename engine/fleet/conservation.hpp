// The ledger: nothing gets lost, nothing is counted twice.
#pragma once
#include <optional>
#include <string>

#include "engine/fleet/fleet.hpp"

namespace stichtag::fleet {

struct Violation {
  std::string
      equation;       // "points = iMSys + old meter + modern meter + legacy + equipped by others"
  std::string where;  // "plant-7-15", "version 3", "all versions"
  Count left = 0;
  Count right = 0;
  bool operator==(const Violation&) const = default;
};

// The first equation that does not hold, in this order: no count is negative; each point of a case
// group is in exactly one place; each gateway ever ordered is in exactly one place; the gateways
// that hang in cellars are those of the cohorts, version by version.
[[nodiscard]] std::optional<Violation> first_violation(const Fleet& fleet);

[[nodiscard]] std::string to_string(const Violation& violation);

}  // namespace stichtag::fleet
