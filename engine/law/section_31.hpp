// § 31 MsbG since the GNDEW: agile rollout. iMSys that still lack the applications named there may
// be installed if an update supplies them, until 31.12.2025 (V4; V3: "spätestens ab 2025").
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// Consumers up to 100,000 kWh, § 14a at low voltage, plants up to 25 kW.
[[nodiscard]] bool agile_rollout_covers(CaseGroup group);
// May the rollout of the case begin on the day with applications missing?
[[nodiscard]] bool agile_rollout_open(const Matter& matter, Day& day);
// Last day on which the missing applications must be there.
inline const Date agile_update_due = Date::of(2025, 12, 31);

}  // namespace stichtag::law
