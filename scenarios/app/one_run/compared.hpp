// Runs measured line by line, so that they can be laid side by side: totals, money, campaigns,
// bans and each duty of § 45.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/app/asked/simulated.hpp"

namespace stichtag::app {

struct ComparedLine {
  std::string measure;  // "short/20-by-2025", for programs
  std::string words;    // the same for people
  // "gateways", "updates", "gateway-days", "systems", "meters", "EUR", "campaigns", "days",
  // "duties", "points", "W", "operators"; "share" of 1 is the only one that is no whole number.
  std::string unit;
  std::vector<std::optional<double>> values;  // a run each; none: it has no such duty or product

  [[nodiscard]] bool differs() const;
  // To the first run; none where one of the two has no value.
  [[nodiscard]] std::optional<double> difference(std::size_t at) const;
};

// Those that differ first, else in the order of the fields above.
[[nodiscard]] Result<std::vector<ComparedLine>> compared(const std::vector<Simulated>& runs);

// What keeps runs from being held beside one another: other horizons, other operators. A sentence
// each; none: nothing does.
[[nodiscard]] std::vector<std::string> unlike(const std::vector<Simulated>& runs);

}  // namespace stichtag::app
