// Operators of a run that hung no gateway at all, and whether anybody in it ever changes what it
// buys.
#pragma once
#include "scenarios/app/page/output.hpp"
#include "scenarios/runs/runner.hpp"

namespace stichtag::app {

struct Standstill {
  std::size_t operators = 0;    // that installed nothing within the horizon
  std::size_t of_one_line = 0;  // of these, with a single line in their mix
  std::size_t change_mix = 0;   // operators that may change their mix on a ban
};
[[nodiscard]] Standstill standstill_of(const scenarios::Ran& ran);

[[nodiscard]] Tree tree_of(const Standstill& found);
// Empty where everybody installs, and for a single operator that may change its mix.
[[nodiscard]] std::string standstill_in_words(const scenarios::Ran& ran);

}  // namespace stichtag::app
