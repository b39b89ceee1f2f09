// Ban rows as trees, tables and bars; shared by `bans` and by `bans --all-readings`.
#pragma once
#include <vector>

#include "engine/projections/bans.hpp"
#include "scenarios/app/page/output.hpp"

namespace stichtag::app {

[[nodiscard]] Tree tree_of(const std::vector<projections::Ban>& bans);
[[nodiscard]] Rows rows_of(const std::vector<projections::Ban>& bans);
[[nodiscard]] Rows rows_for_people(const std::vector<projections::Ban>& bans);
// A row a product: when installation was banned in all of the cases asked about (#), in some (+),
// perhaps banned (?), free (.).
[[nodiscard]] std::string bar_chart(const std::vector<projections::Ban>& bans,
                                    const std::vector<CaseGroup>& groups, const Period& shown);
// "consumers up to 100,000 kWh", "all cases", or the names.
[[nodiscard]] std::string cases_in_words(const std::vector<CaseGroup>& cases);

}  // namespace stichtag::app
