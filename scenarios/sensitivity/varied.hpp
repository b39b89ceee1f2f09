// What a sensitivity analysis varies: what the scenario is not sure of, contested readings, or
// assumptions for which the data hold a range.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "scenarios/branch.hpp"

namespace stichtag::scenarios {

enum class InputKind : std::uint8_t { uncertain, readings, assumptions, all };
[[nodiscard]] const std::vector<std::string>& input_kind_names();
// Refuses an unknown word with the nearest valid one.
[[nodiscard]] Result<InputKind> input_kind_named(const std::string& typed,
                                                 const std::string& where);

// Distributions of assumptions (scenarios/sensitivity/ranges.toml), written as [[uncertain]].
[[nodiscard]] std::span<const LibraryFile> shipped_ranges();

// A scenario with the inputs of a kind behind those that it declares itself.
struct Varied {
  Scenario scenario;
  InputKind kind = InputKind::uncertain;
  std::size_t declared = 0;                // inputs of the scenario's own, which come first
  std::vector<std::string> left_out = {};  // "reading.newly-due: ...", with the reason
  // Whether this input is varied; one that is not is held at its median if declared, and else at
  // what the scenario says.
  [[nodiscard]] bool varies(std::size_t input) const;
};
// Every option of a reading counts alike. A range goes behind what the scenario declares of the
// same field, and is left out where the scenario has no such actor.
[[nodiscard]] Result<Varied> varied(Scenario scenario, InputKind kind);

}  // namespace stichtag::scenarios
