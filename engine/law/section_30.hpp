// Determinations of BSI (§ 30 MsbG until 26.05.2023, § 19(6)): in force, withdrawn, suspended.
// Readings: withdrawal-effect (A05), withdrawal-objection (A06), court-reach (A07),
// suspension-effect (A30). Decisions M07, M09, M17, N15 to N17.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// Visible, at work, not ended, not revoked, not withdrawn. Suspensions are asked for apart.
[[nodiscard]] bool stands(const Matter& matter, const Determination& determination, Day& day);
[[nodiscard]] bool suspended(const Matter& matter, const Determination& determination, Day& day);
[[nodiscard]] bool in_force(const Matter& matter, const Determination& determination, Day& day);
// The withdrawal reaches back: it has effect for the past and binds (M09, M17).
[[nodiscard]] bool reaches_back(const Matter& matter, const Withdrawal& withdrawal);
// A § 30 determination whose scope holds the case is in force.
[[nodiscard]] bool technically_possible(const Matter& matter, Day& day);
// A withdrawal of a § 30 determination has been notified: the trigger of § 19(6) S. 1 (M17, M19).
[[nodiscard]] bool determination_was_withdrawn(const Matter& matter, Day& day);

}  // namespace stichtag::law
