// Sets of case groups that are asked as a whole, many times a day: one bit a group.
#pragma once
#include <bit>
#include <cstdint>

#include "engine/law/section_29.hpp"
#include "events/vocabulary/case_group.hpp"

namespace stichtag::actors {

using GroupBits = std::uint32_t;
[[nodiscard]] constexpr GroupBits bit_of(CaseGroup group) {
  return GroupBits{1} << unsigned(group);
}

template <class Holds>
[[nodiscard]] GroupBits groups_where(Holds holds) {
  GroupBits groups = 0;
  for (std::size_t g = 0; g < case_group_count; ++g)
    if (holds(CaseGroup(g))) groups |= bit_of(CaseGroup(g));
  return groups;
}

// In ascending order.
template <class Do>
void each_group(GroupBits groups, Do&& once) {
  for (; groups != 0; groups &= groups - 1) once(CaseGroup(std::countr_zero(groups)));
}

// § 29(1), and § 30(1) Nr. 1 of them (engine/law/section_29.hpp).
[[nodiscard]] inline GroupBits mandatory_groups() {
  static const auto groups = groups_where(law::is_mandatory);
  return groups;
}
[[nodiscard]] inline GroupBits large_groups() {
  static const auto groups = groups_where(law::is_large);
  return groups;
}

}  // namespace stichtag::actors
