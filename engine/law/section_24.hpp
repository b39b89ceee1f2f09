// § 24 MsbG: which certificates a gateway needs, and whether it has them on a day.
// Readings: interop-due (A04), tr-carry-over. Decisions M10 to M14, N02, N03.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// A Common Criteria certificate covers the product and is valid (§ 24(1) S. 1); for a line: one of
// its versions.
[[nodiscard]] bool cc_valid(const Matter& matter, Day& day);
// Some CC certificate has covered the product by the day, valid still or not.
[[nodiscard]] bool ever_certified(const Matter& matter, Day& day);
// All certificates that § 24(1), (4) asks for on the day are valid.
[[nodiscard]] bool complete(const Matter& matter, Day& day);

}  // namespace stichtag::law
