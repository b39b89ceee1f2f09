// What follows a missed duty of § 45: until the GNDEW the transfer of §§ 41 to 44, by its calendar;
// since then a procedure under § 76, by chance. Shared by `run` and `quota`.
#pragma once
#include "scenarios/app/asked/simulated.hpp"

namespace stichtag::app {

// Adds "transfers" and "supervision".
void add_sanctions(const Asked& given, const scenarios::Ran& ran,
                   const std::vector<scenarios::QuotaRow>& rows, Tree& tree);
[[nodiscard]] std::string sanctions_in_words(const Asked& given, const scenarios::Ran& ran,
                                             const std::vector<scenarios::QuotaRow>& rows);

}  // namespace stichtag::app
