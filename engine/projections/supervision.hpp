// A missed duty since the GNDEW: the BNetzA may act under § 76 (§ 45(2) MsbG). It need not, so this
// is chance. (Under the wording of 2016: engine/law/section_42.hpp.)
#pragma once
#include <optional>
#include <string_view>

#include "engine/law/section_45.hpp"
#include "engine/simulation/chance.hpp"

namespace stichtag::projections {

// (A) 77 procedures against about 813 operators on 27.03.2026, for the day 31.12.2025: 0.095. One
// source of rank B (innobu; research note E32), and which operators were chosen is not known.
inline constexpr double supervision_probability = 0.1;
inline constexpr std::string_view supervision_source =
    "77 of about 813 operators on 2026-03-27 (innobu, single source, B); rounded to 0.1 (A)";

// The day on which a procedure is opened against the operator that missed the duty: in the quarter
// after the due day, each day alike (A). Never for a duty of the wording of 2016.
[[nodiscard]] std::optional<Date> supervision_opens(const law::section_45::Duty& missed,
                                                    simulation::Stream& stream,
                                                    double probability = supervision_probability);

}  // namespace stichtag::projections
