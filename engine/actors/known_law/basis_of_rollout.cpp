#include "engine/actors/known_law/basis_of_rollout.hpp"

#include <algorithm>

#include "engine/law/section_30.hpp"
#include "engine/law/statutes.hpp"

namespace stichtag::actors {

using fleet::Basis;

Basis basis_of_rollout(const law::LegalState& state, law::Inquiry& inquiry, law::Day& day) {
  if (law::in_force(state, inquiry, StatuteVersion::v3, day)) return Basis::gndew;
  if (state.lines.empty()) return Basis::voluntary;
  const law::Matter matter{state, inquiry, state.lines.front(), nullptr,
                           CaseGroup::consumer_6000_10000};
  const auto any_in_force = [&](Norm norm) {
    return std::any_of(state.determinations.begin(), state.determinations.end(),
                       [&](const law::Determination& one) {
                         return one.norm == norm && law::in_force(matter, one, day);
                       });
  };
  if (any_in_force(Norm::s19_6)) return Basis::finding_2022;
  return any_in_force(Norm::s30) ? Basis::duty_2020 : Basis::voluntary;
}

}  // namespace stichtag::actors
