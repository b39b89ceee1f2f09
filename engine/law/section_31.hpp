// § 31 MsbG since the GNDEW: agile rollout. iMSys that still lack the applications named there may
// be installed if an update supplies them: by the text of 2023 "spätestens ab 2025", by that of
// 25.02.2025 "spätestens bis zum Ablauf des 31. Dezember 2025".
#pragma once
#include <vector>

#include "engine/law/matter.hpp"

namespace stichtag::law {

// Consumers up to 100,000 kWh, § 14a at low voltage, plants up to 25 kW.
[[nodiscard]] bool agile_rollout_covers(CaseGroup group);
// May the rollout of the case begin on the day with applications missing?
[[nodiscard]] bool agile_rollout_open(const Matter& matter, Day& day);
// Last days on which applications may be missing, one for each text that is in force, as known, on
// its own last day. In order.
[[nodiscard]] std::vector<Date> agile_rollout_ends(const LegalState& state, Inquiry& inquiry);

}  // namespace stichtag::law
