// §§ 41 to 45 MsbG in the wording of 2016: an operator who misses a quota must transfer its basic
// responsibility (§ 45(1) Nr. 1), by the yearly calendar of § 42. The GNDEW ended this on
// 27.05.2023: since then a transfer is voluntary, and the BNetzA may act under § 76.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "engine/law/inquiry.hpp"

namespace stichtag::law::section_42 {

struct Stage {
  std::string name;  // "announced", "bids-end", "awarded", "repeat-due", "repeat-announced"
  std::string norm;
  Date on;
  std::string why;
  bool lapsed;  // § 45(1) Nr. 1 is no longer in force on the day, as known: it does not come to it
};

// After a quota whose last day was `due` was missed. The last two stages come only if there was no
// valid bid (§ 44(1): meanwhile the duty shrinks to modern meters).
[[nodiscard]] std::vector<Stage> transfer(const LegalState& state, Inquiry& inquiry, Date due);

}  // namespace stichtag::law::section_42
