// The money of a run, from the double-entry ledger: every figure rests on assumed prices.
#pragma once
#include "engine/projections/ledger.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/runs/runner.hpp"

namespace stichtag::app {

[[nodiscard]] Result<projections::Ledger> money_of(const Asked& given, const scenarios::Ran& ran);
[[nodiscard]] Tree money_tree(const projections::Ledger& ledger);
[[nodiscard]] std::string money_in_words(const projections::Ledger& ledger);

}  // namespace stichtag::app
