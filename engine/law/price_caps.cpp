#include "engine/law/price_caps.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "engine/law/inquiry.hpp"
#include "engine/law/legal_state.hpp"
#include "engine/law/section_29.hpp"

namespace stichtag::law {
namespace {

struct Row {
  CaseGroup group;
  int total;  // euros; 0: an appropriate fee
  int grid_operator;
  std::string_view norm;
  std::string_view unclear;
};
using Rows = std::array<Row, case_group_count>;
using enum CaseGroup;

constexpr std::string_view from_2020 = "the case is open from 2020 on, § 31 names no amount before";
constexpr std::string_view new_plants = "from 2018 on and for new plants only";

constexpr Rows of_2016{{
    {consumer_0_2000, 23, 0, "MsbG § 31(3) S. 1 Nr. 4 (2016)", from_2020},
    {consumer_2000_3000, 30, 0, "MsbG § 31(3) S. 1 Nr. 3 (2016)", from_2020},
    {consumer_3000_4000, 40, 0, "MsbG § 31(3) S. 1 Nr. 2 (2016)", from_2020},
    {consumer_4000_6000, 60, 0, "MsbG § 31(3) S. 1 Nr. 1 (2016)", from_2020},
    {consumer_6000_10000, 100, 0, "MsbG § 31(1) Nr. 6 (2016)", from_2020},
    {consumer_10000_20000, 130, 0, "MsbG § 31(1) Nr. 4 (2016)", ""},
    {consumer_20000_50000, 170, 0, "MsbG § 31(1) Nr. 3 (2016)", ""},
    {consumer_50000_100000, 200, 0, "MsbG § 31(1) Nr. 2 (2016)", ""},
    {consumer_over_100000, 0, 0, "MsbG § 31(1) Nr. 1 (2016)", "an appropriate fee, no figure"},
    {controllable_14a, 100, 0, "MsbG § 31(1) Nr. 5 (2016)", ""},
    {plant_1_7, 60, 0, "MsbG § 31(3) S. 2 (2016)", new_plants},
    {plant_7_15, 100, 0, "MsbG § 31(2) Nr. 1 (2016)", ""},
    {plant_15_25, 130, 0, "MsbG § 31(2) Nr. 2 (2016)", ""},
    {plant_25_30, 130, 0, "MsbG § 31(2) Nr. 2 (2016)", ""},
    {plant_30_100, 200, 0, "MsbG § 31(2) Nr. 3 (2016)", ""},
    {plant_over_100, 0, 0, "MsbG § 31(2) Nr. 4 (2016)", "an appropriate fee, no figure"},
}};

constexpr Rows of_2023{{
    {consumer_0_2000, 30, 10, "MsbG § 30(3) S. 1 Nr. 2 (2023)", ""},
    {consumer_2000_3000, 30, 10, "MsbG § 30(3) S. 1 Nr. 2 (2023)", ""},
    {consumer_3000_4000, 60, 40, "MsbG § 30(3) S. 1 Nr. 1 (2023)", ""},
    {consumer_4000_6000, 60, 40, "MsbG § 30(3) S. 1 Nr. 1 (2023)", ""},
    {consumer_6000_10000, 100, 80, "MsbG § 30(1) Nr. 6 (2023)", ""},
    {consumer_10000_20000, 130, 80, "MsbG § 30(1) Nr. 4 (2023)", ""},
    {consumer_20000_50000, 170, 80, "MsbG § 30(1) Nr. 3 (2023)", ""},
    {consumer_50000_100000, 200, 80, "MsbG § 30(1) Nr. 2 (2023)", ""},
    {consumer_over_100000, 0, 80, "MsbG § 30(1) Nr. 1 (2023)", "an appropriate fee, no figure"},
    {controllable_14a, 130, 80, "MsbG § 30(1) Nr. 5 (2023)", ""},
    {plant_1_7, 60, 40, "MsbG § 30(3) S. 2 (2023)", ""},
    {plant_7_15, 100, 80, "MsbG § 30(2) Nr. 1 (2023)", ""},
    {plant_15_25, 130, 80, "MsbG § 30(2) Nr. 2 (2023)", ""},
    {plant_25_30, 200, 80, "MsbG § 30(2) Nr. 3 (2023)", ""},
    {plant_30_100, 200, 80, "MsbG § 30(2) Nr. 3 (2023)", ""},
    {plant_over_100, 0, 80, "MsbG § 30(2) Nr. 4 (2023)", "an appropriate fee, no figure"},
}};

constexpr std::string_view small_plants =
    "§ 30(1) Nr. 4 of February 2025 names plants up to 15 kW, but (1) is for § 29(1), which begins "
    "over 7 kW: taken as optional, as the text of December 2025 says";

constexpr Rows of_2025{{
    {consumer_0_2000, 60, 30, "MsbG § 30(3) (2025)", ""},
    {consumer_2000_3000, 60, 30, "MsbG § 30(3) (2025)", ""},
    {consumer_3000_4000, 60, 30, "MsbG § 30(3) (2025)", ""},
    {consumer_4000_6000, 60, 30, "MsbG § 30(3) (2025)", ""},
    {consumer_6000_10000, 120, 80, "MsbG § 30(1) Nr. 5 (2025)", ""},
    {consumer_10000_20000, 130, 80, "MsbG § 30(1) Nr. 4 (2025)", ""},
    {consumer_20000_50000, 190, 80, "MsbG § 30(1) Nr. 3 (2025)", ""},
    {consumer_50000_100000, 220, 80, "MsbG § 30(1) Nr. 2 (2025)", ""},
    {consumer_over_100000, 0, 80, "MsbG § 30(1) Nr. 1 (2025)", "an appropriate fee, no figure"},
    {controllable_14a, 130, 80, "MsbG § 30(1) Nr. 4 (2025)", ""},
    {plant_1_7, 60, 30, "MsbG § 30(3) (2025)", ""},
    {plant_7_15, 130, 80, "MsbG § 30(1) Nr. 4 (2025)", ""},
    {plant_15_25, 190, 80, "MsbG § 30(1) Nr. 3 (2025)", ""},
    {plant_25_30, 220, 80, "MsbG § 30(1) Nr. 2 (2025)", ""},
    {plant_30_100, 220, 80, "MsbG § 30(1) Nr. 2 (2025)", ""},
    {plant_over_100, 0, 80, "MsbG § 30(1) Nr. 1 (2025)", "an appropriate fee, no figure"},
}};

constexpr bool in_order(const Rows& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].group != CaseGroup(i)) return false;
  }
  return true;
}
static_assert(in_order(of_2016) && in_order(of_2023) && in_order(of_2025));

bool reached(const std::optional<Date>& first, Date day) { return first && day >= *first; }

// "ab dem 1. Januar 2025" in §§ 30(1), (3) and 35(1); if the act comes at all.
std::optional<Date> from_2025(const CapCalendar& calendar) {
  if (!calendar.february_2025) return std::nullopt;
  return Date::of(2025, 1, 1);
}

// § 7(1) S. 2, § 36(2): charges from before the GNDEW change with the next year.
std::optional<Date> old_charges_change(const CapCalendar& calendar) {
  if (!calendar.gndew) return std::nullopt;
  return Date::of(calendar.gndew->year() + 1, 1, 1);
}

CapText text_on(const CapQuestion& asked, const CapCalendar& calendar) {
  const bool modern = asked.metering == Metering::modern_meter;
  if (reached(calendar.december_2025, asked.day)) return CapText::december_2025;
  // § 32 has no "ab dem 1. Januar 2025": its 25 euros begin with the act.
  const auto amended = modern ? calendar.february_2025 : from_2025(calendar);
  if (reached(amended, asked.day)) return CapText::february_2025;
  const auto changed = asked.arose_before_gndew ? old_charges_change(calendar) : calendar.gndew;
  return reached(changed, asked.day) ? CapText::gndew_2023 : CapText::msbg_2016;
}

const Row& row_of(CapText text, CaseGroup group) {
  const auto at = std::size_t(group);
  switch (text) {
    case CapText::msbg_2016:
      return of_2016[at];
    case CapText::gndew_2023:
      return of_2023[at];
    case CapText::february_2025:
    case CapText::december_2025:
      return of_2025[at];
  }
  return of_2025[at];
}

PriceCap modern_meter_cap(CapText text) {
  switch (text) {
    case CapText::msbg_2016:
      return {text, 20'00, 0, 20'00, "MsbG § 32 S. 1 (2016)", ""};
    case CapText::gndew_2023:
      return {text, 20'00, 0, 20'00, "MsbG § 32(1) S. 1 (2023)", ""};
    case CapText::february_2025:
    case CapText::december_2025:
      break;
  }
  return {text, 25'00, 0, 25'00, "MsbG § 32(1) S. 1 (2025)", ""};
}

std::string_view open_question(const Row& row, const CapQuestion& asked, CapText text) {
  if (row.group == plant_1_7 && text == CapText::february_2025) return small_plants;
  if (row.unclear == from_2020 && asked.day >= Date::of(2020, 1, 1)) return {};
  return row.unclear;
}

// § 30(2): 50 euros from the Anschlussnehmer and 50 from the grid operator. It does not say "ab dem
// 1. Januar 2025", as (1) and (3) do: the amounts begin with the act.
void add_control_device(PriceCap& cap, bool act_in_force) {
  if (!act_in_force) {
    cap.unclear = "control devices have no amount of their own in § 30 before 25.02.2025";
    return;
  }
  cap.norm = "MsbG § 30(1), (2) (2025)";
  cap.grid_operator += 50'00;
  if (cap.total) *cap.total += 100'00;
  if (cap.customer) *cap.customer += 50'00;
}

const Statute* visible_statute(const LegalState& state, Inquiry& inquiry, StatuteVersion version) {
  const auto found =
      std::find_if(state.statutes.begin(), state.statutes.end(), [&](const Statute& statute) {
        return statute.version == version && inquiry.visible(statute.moment);
      });
  return found == state.statutes.end() ? nullptr : &*found;
}

std::optional<Date> first_day(const LegalState& state, Inquiry& inquiry, StatuteVersion version) {
  const auto* statute = visible_statute(state, inquiry, version);
  if (statute == nullptr) return std::nullopt;
  return statute->moment.works.earliest();
}

}  // namespace

std::string_view name_of(CapText text) {
  constexpr std::array<std::string_view, 4> names{"msbg-2016", "gndew-2023", "february-2025",
                                                  "december-2025"};
  return names[std::size_t(text)];
}

CapCalendar caps_as_enacted() {
  return {.gndew = Date::of(2023, 5, 27),
          .february_2025 = Date::of(2025, 2, 25),
          .december_2025 = Date::of(2025, 12, 23)};
}

CapCalendar cap_calendar(const LegalState& state, Inquiry& inquiry) {
  CapCalendar calendar{first_day(state, inquiry, StatuteVersion::v3), {}, {}};
  if (calendar.gndew) calendar.february_2025 = first_day(state, inquiry, StatuteVersion::v4);
  if (calendar.february_2025)
    calendar.december_2025 = first_day(state, inquiry, StatuteVersion::v5);
  return calendar;
}

PriceCap price_cap(const CapQuestion& question, const CapCalendar& calendar) {
  const auto text = text_on(question, calendar);
  if (question.metering == Metering::modern_meter) return modern_meter_cap(text);
  const auto& row = row_of(text, question.group);
  PriceCap cap{text, {}, row.grid_operator * 100, {}, row.norm, open_question(row, question, text)};
  if (row.total != 0) {
    cap.total = row.total * 100;
    cap.customer = (row.total - row.grid_operator) * 100;
  }
  if (question.metering == Metering::smart_meter_with_control)
    add_control_device(cap, reached(calendar.february_2025, question.day));
  return cap;
}

RequestFee request_fee(CaseGroup group, Date day, const CapCalendar& calendar) {
  const auto claim_begins = Date::of(2025, 1, 1);  // § 34(2) S. 2 Nr. 1, in either text
  if (!calendar.gndew || day < claim_begins) return {0, 0, ""};
  if (!reached(from_2025(calendar), day)) return {30'00, 0, "MsbG § 35(1) Nr. 1 (2023)"};
  return {100'00, is_mandatory(group) ? 0 : 30'00, "MsbG § 35(1) S. 2 Nr. 1 (2025)"};
}

std::vector<Date> cap_changes(Period span, const CapCalendar& calendar) {
  std::vector<Date> days;
  for (const auto& change : {calendar.gndew, old_charges_change(calendar), from_2025(calendar),
                             calendar.february_2025, calendar.december_2025}) {
    const bool inside = change && *change > span.from && (!span.until || *change < *span.until);
    if (inside) days.push_back(*change);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace stichtag::law
