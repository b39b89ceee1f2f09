// The duties of many operators: how many of each size class met them, and who missed them.
#pragma once
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::app {

// An operator's class is what its file says (size-class), else goes by its points. Operators
// without a case count neither as met nor as missed.
[[nodiscard]] std::string classes_in_words(const std::vector<scenarios::QuotaRow>& rows,
                                           const scenarios::Ran& ran);

}  // namespace stichtag::app
