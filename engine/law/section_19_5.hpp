// § 19(5) MsbG: metering systems that do not meet § 19(2), (3), and gateways without all
// certificates. Readings: legacy-window (A11), legacy-reopen (A12), eight-years (A20). M15, N20,
// N22, N23.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law::section_19_5 {

// May an uncertified metering system be installed, consent and harmlessness taken as given?
[[nodiscard]] bool may_be_installed(const Matter& matter, Day& day);
// May one be used that was installed while that was allowed?
[[nodiscard]] bool may_be_used(const Matter& matter, Day& day);
// Since the GNDEW: last day of use without an announced or ordered iMSys, 31.12.2025 or 31.12.2028.
[[nodiscard]] Date last_day_without_imsys(CaseGroup group);
// A gateway with CC but without all certificates, after the GNDEW (M15).
[[nodiscard]] bool gateway_may_be_used(const Matter& matter, Day& day);

}  // namespace stichtag::law::section_19_5
