// Differences of consequence: where two views of the law answer otherwise.
#pragma once
#include <string>
#include <vector>

#include "engine/law/calendar.hpp"

namespace stichtag::projections {

// One side of a comparison.
struct Side {
  const law::LegalState& state;
  Date known;
  law::Addressee addressee;
  law::ReadingSet readings;
};

// A span in which the answers differ, cases with the same span together.
struct Difference {
  std::string product;
  std::vector<CaseGroup> cases;
  Period period;
  law::Standing before;
  law::Standing after;
};

// Over all days from `first` on; products of either side, by line.
[[nodiscard]] std::vector<Difference> differences(const Side& a, const Side& b, Date first);
// On one day each.
[[nodiscard]] std::vector<Difference> differences_between_days(const Side& a, Date day_a,
                                                               const Side& b, Date day_b);

// Days that differ, summed over products and cases, up to `until`.
[[nodiscard]] std::int64_t days_that_differ(const std::vector<Difference>& list, Date until);

}  // namespace stichtag::projections
