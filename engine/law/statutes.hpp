// Which text of the MsbG is in force on a day, as known.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// In force: visible, its day reached, and whatever it amends in force too (M18).
[[nodiscard]] bool in_force(const LegalState& state, Inquiry& inquiry, StatuteVersion version,
                            Day& day);
// The GNDEW (V3) has replaced §§ 19(5), (6), 29 to 31, 45.
[[nodiscard]] bool gndew(const Matter& matter, Day& day);
// § 19(6) as inserted in 2021 is in force.
[[nodiscard]] bool section_19_6_of_2021(const Matter& matter, Day& day);
// First day of the GNDEW, when it is visible and its day is exact.
[[nodiscard]] std::optional<Date> gndew_from(const Matter& matter);

}  // namespace stichtag::law
