// § 34(2) S. 2 Nr. 1 MsbG: whoever asks for an iMSys gets it within four months. In the GNDEW and
// since, from 01.01.2025.
#pragma once
#include "engine/law/inquiry.hpp"

namespace stichtag::law {

inline constexpr int months_on_request = 4;

// First day of the claim, as the view knows the law that is in force on the day; absent: none.
[[nodiscard]] std::optional<Date> claim_on_request(const LegalState& state, Inquiry& inquiry,
                                                   Day& day);

}  // namespace stichtag::law
