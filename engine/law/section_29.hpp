// § 29 MsbG: which cases must be equipped, and from when. M02 to M04, N18.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// The MsbG entered into force on this day (BGBl. I 2016 S. 2034).
inline const Date msbg_begins = Date::of(2016, 9, 2);

// Over 100,000 kWh or over 100 kW (§ 30(1) Nr. 1 since 25.02.2025; (1) Nr. 1, (2) Nr. 4 before).
[[nodiscard]] bool is_large(CaseGroup group);
// Over 6,000 kWh, § 14a EnWG, plants over 7 kW; the same groups in every version since 2016.
[[nodiscard]] bool is_mandatory(CaseGroup group);
// First day on which § 31(1), (2) in the version of 2016 let the group be due: 2017 or 2020.
[[nodiscard]] Date old_start(CaseGroup group);
// Latest permitted start of § 45(1) since the GNDEW: 2025, large cases 2028.
[[nodiscard]] Date latest_start(CaseGroup group);

// Must the case be equipped on the day, if the product may be installed?
[[nodiscard]] bool must_be_equipped(const Matter& matter, Day& day);

}  // namespace stichtag::law
