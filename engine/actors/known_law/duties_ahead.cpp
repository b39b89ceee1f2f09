#include "engine/actors/known_law/duties_ahead.hpp"

#include "engine/law/section_45.hpp"

namespace stichtag::actors {

namespace s45 = law::section_45;

std::vector<DutyAhead> duties_ahead(const law::LegalState& state, law::Inquiry& inquiry, Date day) {
  std::vector<DutyAhead> ahead;
  for (const auto& duty : s45::duties(state, inquiry)) {
    if (duty.equipped.equipment != s45::Equipment::imsys || duty.due < day) continue;
    const bool by_capacity = duty.denominator.unit == s45::Unit::watts;
    const auto groups =
        groups_where([&](CaseGroup group) { return duty.denominator.groups.contains(group); });
    ahead.push_back(
        {groups, double(duty.share.parts) / double(duty.share.of), by_capacity, duty.due});
    if (const auto& arising = duty.denominator.arising) {
      ahead.back().arising_from = arising->first;
      ahead.back().arising_until = arising->last + 1;
    }
  }
  return ahead;
}

}  // namespace stichtag::actors
