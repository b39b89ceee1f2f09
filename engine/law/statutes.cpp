#include "engine/law/statutes.hpp"

#include <algorithm>

namespace stichtag::law {
namespace {

const Statute* statute_of(const LegalState& state, const EventId& id) {
  const auto found = std::find_if(state.statutes.begin(), state.statutes.end(),
                                  [&](const auto& s) { return state.ids[s.moment.event] == id; });
  return found == state.statutes.end() ? nullptr : &*found;
}

}  // namespace

bool in_force(const LegalState& state, Inquiry& inquiry, StatuteVersion version, Day& day) {
  for (const auto& statute : state.statutes) {
    if (statute.version != version || !inquiry.at_work(statute.moment, day)) continue;
    const bool stands =
        std::all_of(statute.amends.begin(), statute.amends.end(), [&](const EventId& id) {
          const auto* amended = statute_of(state, id);
          return amended != nullptr && inquiry.at_work(amended->moment, day);
        });
    if (!stands) continue;
    inquiry.fact(statute.moment, "this version of the MsbG is in force");
    return true;
  }
  return false;
}

bool gndew(const Matter& matter, Day& day) {
  return in_force(matter.state, matter.inquiry, StatuteVersion::v3, day);
}

bool section_19_6_of_2021(const Matter& matter, Day& day) {
  return in_force(matter.state, matter.inquiry, StatuteVersion::v1, day) && !gndew(matter, day);
}

std::optional<Date> gndew_from(const Matter& matter) {
  for (const auto& statute : matter.state.statutes) {
    if (statute.version == StatuteVersion::v3 && matter.inquiry.visible(statute.moment)) {
      return statute.moment.works.earliest();
    }
  }
  return std::nullopt;
}

}  // namespace stichtag::law
