// A missed duty since the GNDEW: the BNetzA may act under § 76 (§ 45(2) MsbG). It need not, so this
// is chance. (Under the wording of 2016: engine/law/section_42.hpp.)
#pragma once
#include <optional>
#include <string_view>

#include "engine/law/section_45.hpp"
#include "engine/simulation/chance.hpp"

namespace stichtag::projections {

inline constexpr std::string_view supervision_source =
    "reported: 77 of about 813 operators on 2026-03-27 (innobu, single source, B); which were "
    "chosen "
    "is not known";

// The chance of one operator and duty, whatever other duties and operators there are.
[[nodiscard]] simulation::Stream supervision_stream(std::uint64_t seed, std::uint64_t replication,
                                                    std::string_view operator_name,
                                                    std::string_view duty);

// The day on which a procedure is opened against the operator that missed the duty: in the quarter
// after the due day, each day alike (A). Never for a duty of the wording of 2016.
[[nodiscard]] std::optional<Date> supervision_opens(const law::section_45::Duty& missed,
                                                    simulation::Stream stream, double probability);

}  // namespace stichtag::projections
