#include "engine/law/section_45.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "engine/law/statutes.hpp"

namespace stichtag::law::section_45 {
namespace {

// The wordings of § 45, each replaced by the next.
constexpr std::array<StatuteVersion, 4> wordings{StatuteVersion::v0, StatuteVersion::v3,
                                                 StatuteVersion::v4, StatuteVersion::v5};

// The wording in force on the day, as known.
std::optional<StatuteVersion> wording_on(const LegalState& state, Inquiry& inquiry, Date at) {
  for (auto wording = wordings.rbegin(); wording != wordings.rend(); ++wording) {
    Day day{at};
    if (in_force(state, inquiry, *wording, day)) return *wording;
  }
  return std::nullopt;
}

// All days of the dated lists are ends of these years. A list that governs none of them is not put
// together, so that its readings are not asked.
constexpr int first_dated_year = 2025;
constexpr int last_dated_year = 2032;

bool governs_any(const LegalState& state, Inquiry& inquiry, StatuteVersion version) {
  for (int year = first_dated_year; year <= last_dated_year; ++year) {
    if (wording_on(state, inquiry, Date::of(year, 12, 31)) == version) return true;
  }
  return false;
}

}  // namespace

std::vector<Duty> duties(const LegalState& state, Inquiry& inquiry, Date notice) {
  if (inquiry.addressee() == Addressee::competitive) return {};
  inquiry.start_course();
  auto list = old_duties(inquiry, imsys_clock(state, inquiry), notice);
  for (const auto version : {StatuteVersion::v3, StatuteVersion::v4, StatuteVersion::v5}) {
    if (!governs_any(state, inquiry, version)) continue;
    const auto more = dated_duties(version, inquiry);
    list.insert(list.end(), more.begin(), more.end());
  }
  std::erase_if(
      list, [&](const Duty& duty) { return wording_on(state, inquiry, duty.due) != duty.version; });
  std::sort(list.begin(), list.end(), [](const Duty& a, const Duty& b) {
    return std::tie(a.due, a.name) < std::tie(b.due, b.name);
  });
  return list;
}

}  // namespace stichtag::law::section_45
