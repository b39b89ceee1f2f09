// What S. 1 and S. 2 of § 19(6) MsbG (2021) ask of a finding alike: whom and which groups it
// covers, whether the clause works, and when its twelve months end. For the rules of § 19(6) only.
#pragma once
#include <string>

#include "engine/law/section_19_6.hpp"

namespace stichtag::law::section_19_6 {

// The case is in the groups of the finding (A13, M16).
[[nodiscard]] bool covers(const Matter& matter, const Determination& finding);
[[nodiscard]] bool names_line(const Determination& finding, const std::string& line);
[[nodiscard]] bool names_version(const Determination& finding, const std::string& line,
                                 const std::string& name);
[[nodiscard]] bool names_only_versions(const Determination& finding, const std::string& line);
[[nodiscard]] bool by_certified_version(const Matter& matter);
// The clause, a prompt finding that stands, and a withdrawal (N08, N10).
[[nodiscard]] bool applies(const Matter& matter, const Determination& finding, Day& day);
// No reading lets the twelve months end earlier than this.
[[nodiscard]] Date soonest_end(const Determination& finding);
// Tells the proof how D, the last day of the term, was found.
void tell_term(Inquiry& inquiry, const Determination& finding, Date last);

}  // namespace stichtag::law::section_19_6
