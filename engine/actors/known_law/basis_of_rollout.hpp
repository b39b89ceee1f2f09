// On what a gateway is installed for which nobody asked.
#pragma once
#include "engine/fleet/cohorts.hpp"
#include "engine/law/matter.hpp"

namespace stichtag::actors {

// By the text in force: the GNDEW; before it the finding of § 19(6) MsbG, else the determination of
// § 30, whichever stands; without any of them the operator's own will. Under the determination that
// too is the basis where there is no duty.
[[nodiscard]] fleet::Basis basis_of_rollout(const law::LegalState& state, law::Inquiry& inquiry,
                                            law::Day& day);

}  // namespace stichtag::actors
