// The books of a run: its events, what hung before it began, and the price caps of its law.
#pragma once
#include "engine/law/inquiry.hpp"
#include "engine/law/legal_state.hpp"
#include "engine/projections/ledger.hpp"

namespace stichtag::scenarios {

// `state` and `inquiry`: the law that the run is measured under. The events must have been kept.
[[nodiscard]] Result<projections::Ledger> money_of_run(const run::Run& run,
                                                       const actors::RunSpec& spec,
                                                       const law::LegalState& state,
                                                       law::Inquiry& inquiry);

}  // namespace stichtag::scenarios
