#include "engine/law/section_34.hpp"

#include <algorithm>

#include "engine/law/statutes.hpp"

namespace stichtag::law {

std::optional<Date> claim_on_request(const LegalState& state, Inquiry& inquiry, Day& day) {
  const auto begins = Date::of(2025, 1, 1);
  if (!in_force(state, inquiry, StatuteVersion::v3, day)) return std::nullopt;
  for (const auto& statute : state.statutes)
    if (statute.version == StatuteVersion::v3 && inquiry.visible(statute.moment))
      return std::max(begins, statute.moment.works.earliest());
  return begins;
}

}  // namespace stichtag::law
