// § 19(6) MsbG as in force from 27.07.2021 to 26.05.2023: continued use and new installation after
// a determination is withdrawn (S. 1), and the stop after twelve months (S. 2) with its two-part
// exit. Readings: ban-scope (A01), clock-start (A02), weekend-roll (A03), permission-scope (A13),
// product-identity (A14), late-certificate (A16), later-loss (A17), gndew-effect (A19),
// finding-prompt (A28). Decisions M05, M13, M16, M17, M22, N08 to N14.
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law::section_19_6 {

enum class Permission { none, granted, suspended_by_court };

// S. 1: may the product be newly installed although its TR certificate is missing? Only up to D.
[[nodiscard]] Permission new_installation(const Matter& matter, Day& day);
// S. 1: may it be used on? Also after D, since S. 2 stops only "der weitere Einbau"; and on a day
// before the withdrawal was notified, in views that know of it (M13).
[[nodiscard]] bool continued_use(const Matter& matter, Day& day);
// S. 2: not all certificates were valid twelve months after the finding, and no exit yet.
[[nodiscard]] bool further_installation_must_cease(const Matter& matter, Day& day);
// A finding that names versions of the line has run its term: these may now fare differently.
[[nodiscard]] bool clause_may_split_the_line(const Matter& matter, Day& day);
// Reading gndew-effect=persists_for_uncertified: the ban outlives the clause that ordered it (N12).
[[nodiscard]] bool persists_after_gndew(const Matter& matter, Day& day);

// D: the last day of the twelve months of a finding, as the readings count it.
[[nodiscard]] Date last_day_of_term(Inquiry& inquiry, const Determination& finding);
// The product is one that a finding names, and the case is in its groups; and D of that finding.
[[nodiscard]] std::optional<Date> term_of_named_product(const Matter& matter, Day& day);

}  // namespace stichtag::law::section_19_6
