// Case groups as the numbers of § 45 and § 31 MsbG put them together.
#pragma once
#include "engine/law/section_29.hpp"
#include "events/vocabulary/case_group.hpp"

namespace stichtag::law::section_45 {

template <class Predicate>
[[nodiscard]] CaseGroupSet groups_where(Predicate holds) {
  auto set = CaseGroupSet::none();
  for (const auto group : all_case_groups()) {
    if (holds(group)) set.insert(group);
  }
  return set;
}

[[nodiscard]] inline bool is_plant(CaseGroup group) { return group >= CaseGroup::plant_1_7; }

// § 29(1): the cases to be equipped; the same groups in every version.
[[nodiscard]] inline CaseGroupSet mandatory() { return groups_where(is_mandatory); }
[[nodiscard]] inline CaseGroupSet both(const CaseGroupSet& a, const CaseGroupSet& b) {
  return groups_where([&](CaseGroup g) { return a.contains(g) && b.contains(g); });
}

}  // namespace stichtag::law::section_45
