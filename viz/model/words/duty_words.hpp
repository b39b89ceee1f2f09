// Duties of § 45 in the words of the window.
#pragma once
#include <string>

#include "engine/law/section_45.hpp"
#include "viz/model/words/words.hpp"

namespace stichtag::view {

// Duties of the same points with rising shares are one family: "consumers", "new-plants"; "" are
// the ones of all points.
[[nodiscard]] std::string family_of(const law::section_45::Duty& duty);
// "new consumers", "Neuanlagen"; a family that nobody named keeps its id.
[[nodiscard]] std::string family_in_words(Language language, const std::string& family);
// "new consumers, 90 % by 2026"
[[nodiscard]] std::string duty_in_short(Language language, const law::section_45::Duty& duty);
// "90 % of consumers 6,000–100,000 kWh, new in 2025-02-25 to 2026-09-30"
[[nodiscard]] std::string duty_in_full(Language language, const law::section_45::Duty& duty);

}  // namespace stichtag::view
