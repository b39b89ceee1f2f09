// The duties of § 45 that lie ahead on a day, in the little that an operator needs of them to see
// which is the most urgent (engine/actors/operator/urgency.hpp).
#pragma once
#include <cstdint>
#include <vector>

#include "engine/actors/known_law/case_bits.hpp"
#include "engine/law/inquiry.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

// Which share of which points, or of their capacity, must have an iMSys by when.
struct DutyAhead {
  GroupBits groups = 0;
  double share = 0;
  bool by_capacity = false;
  Date due;
  // Only of points that arise in [from, until); none, and it is of all.
  Date arising_from = Date(0);
  Date arising_until = Date(0);
  bool operator==(const DutyAhead&) const = default;
};

// Due on the day or later, as the inquiry knows the law; by due day.
[[nodiscard]] std::vector<DutyAhead> duties_ahead(const law::LegalState& state,
                                                  law::Inquiry& inquiry, Date day);

}  // namespace stichtag::actors
