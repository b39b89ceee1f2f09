// A run as a tree for programs and as one readable page for people.
#pragma once
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/page/output.hpp"
#include "scenarios/runs/runner.hpp"

namespace stichtag::app {

[[nodiscard]] std::string operator_name(const scenarios::Ran& ran, std::uint32_t at);
[[nodiscard]] std::string version_name(const run::Run& run, std::uint32_t version);

void add_run(const scenarios::Ran& ran, Tree& tree);
[[nodiscard]] Rows fleet_rows(const run::Run& run);
[[nodiscard]] std::string fleet_in_words(const run::Run& run);  // a row a year
// A row an operator; empty for one operator and for a whole country.
[[nodiscard]] std::string operators_in_words(const scenarios::Ran& ran);
[[nodiscard]] std::string campaigns_in_words(const scenarios::Ran& ran);
[[nodiscard]] std::string decisions_in_words(const scenarios::Ran& ran);
[[nodiscard]] std::string totals_in_words(const run::Run& run);

// Thousands set apart by commas, as people read counts.
[[nodiscard]] std::string count_in_words(run::Count count);
// Watts as kW: rounded, with a decimal below ten.
[[nodiscard]] std::string kilowatts_in_words(double watts);

}  // namespace stichtag::app
