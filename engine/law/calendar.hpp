// The answers of a whole span of days, derived from the rules: each evaluation says until when its
// answer holds, so the calendar steps from change to change.
#pragma once
#include <vector>

#include "engine/law/standing.hpp"

namespace stichtag::law {

struct Entry {
  Date from;  // holds until the `from` of the next entry, the last one without end
  Standing standing;
  bool operator==(const Entry&) const = default;
};

// Maximal spans of equal standing from `first` on.
using Calendar = std::vector<Entry>;
[[nodiscard]] Calendar calendar(const LegalState& state, const Subject& subject, CaseGroup group,
                                const Inquiry& fresh, Date first,
                                Detail detail = Detail::everything);

// No rule on bans tells the two case groups apart: they lie in the same scopes, and both or
// neither are large (§ 19(5)). Not for duties, which go by the group itself.
[[nodiscard]] bool fare_alike(const LegalState& state, CaseGroup a, CaseGroup b);

// The same for bans and duties: their calendars are equal.
[[nodiscard]] bool stand_alike(const LegalState& state, CaseGroup a, CaseGroup b);

// The standing on a day, which must not lie before the calendar's first day. A binary search.
[[nodiscard]] const Standing& standing_on(const Calendar& calendar, Date day);

}  // namespace stichtag::law
