// What actors expected of their options when they decided, as known on the day.
#pragma once
#include "scenarios/app/page/output.hpp"
#include "scenarios/runs/runner.hpp"

namespace stichtag::app {

// Adds what was known and expected to a decision's object; nothing where nothing was weighed.
void add_weighed(const run::Run& run, const run::DecisionRow& decision, Tree& row);
// The few decisions on which most hung, of operators and of administrators.
[[nodiscard]] std::string weighed_in_words(const scenarios::Ran& ran);

}  // namespace stichtag::app
