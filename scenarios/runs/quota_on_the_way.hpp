// A duty of § 45 on the way to its due day: what is there on an evening.
#pragma once
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::scenarios {

// As `measured`, on any evening on which the run counted points.
[[nodiscard]] Result<std::optional<projections::Measure>> measured_on(
    Date day, const run::Run& run, const actors::OperatorSpec& spec, std::uint32_t operator_at,
    const law::section_45::Duty& duty);

}  // namespace stichtag::scenarios
