// When one certificate is valid, and since when it covers a version. Decisions M13, M14, N02, N06,
// N07.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// Valid on the day: issued and known, in its term, neither expired nor revoked.
[[nodiscard]] bool valid(const Matter& matter, const Certificate& certificate, Day& day);
// The certificate is valid on the day and covers the version that this coverage belongs to.
[[nodiscard]] bool covers(const Matter& matter, const Coverage& coverage, Day& day);
// The coverage has begun by the day, whether or not it lasts still.
[[nodiscard]] bool began(const Matter& matter, const Coverage& coverage, Day& day);
// The first days without the certificate, if nothing else ends it: one for each day on which it may
// have been issued first or last. Empty for a TR certificate, which has no term (M14).
[[nodiscard]] std::vector<Date> days_after_term(const Certificate& certificate);
// A version covered first later than the earliest of the versions that the TR certificate names
// (N03).
[[nodiscard]] bool certified_later(const Matter& matter, const Certificate& tr,
                                   const Version& version, Day& day);

}  // namespace stichtag::law
