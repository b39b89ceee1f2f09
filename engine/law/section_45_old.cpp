// § 45(2) MsbG in the wording of 2016, in force until 26.05.2023, and the windows of § 31(1), (2).
#include <algorithm>

#include "engine/law/deadlines.hpp"
#include "engine/law/section_45.hpp"
#include "engine/law/section_45_groups.hpp"

namespace stichtag::law::section_45 {
namespace {

constexpr int quota_years = 3;

// § 45(2) Nr. 1 names § 31(1), (2); § 29(1) binds only as far as there is a determination.
CaseGroupSet groups_bound(Inquiry& inquiry, const Clock& clock) {
  const bool determined =
      inquiry.reading(ReadingId::quota_denominator) == option::only_determined_groups;
  return determined ? both(mandatory(), clock.determined) : mandatory();
}

Denominator old_imsys(CaseGroupSet groups) {
  Denominator of{.groups = groups, .arising = {}};
  of.legacy_exempt = true;
  return of;
}

// The later of determination and notice, then three years.
void add_imsys_quota(Inquiry& inquiry, const Clock& clock, Date notice, std::vector<Duty>& list) {
  auto due = clock.due;
  auto steps = clock.steps;
  if (notice > clock.start) {
    auto later = deadline(notice, {.years = quota_years}, WeekendEnd::stays);
    due = std::max(due, later.last_day);
    steps = std::move(later.steps);
  }
  list.push_back({"imsys-10",
                  "MsbG § 45(2) Nr. 1",
                  StatuteVersion::v0,
                  {10, 100},
                  due,
                  old_imsys(groups_bound(inquiry, clock)),
                  {},
                  std::move(steps),
                  clock.contested});
}

struct Window {
  const char *name, *norm;
  int from_year, years;
  CaseGroupSet groups;
};

// § 31(1), (2); § 14a devices have no window but must be equipped before they take part (Nr. 5).
std::vector<Window> windows() {
  using G = CaseGroup;
  const auto in_2020 = [](G g) { return old_start(g) == Date::of(2020, 1, 1); };
  const auto sixteen = [](G g) { return g == G::consumer_over_100000; };
  return {{"window-8-from-2017", "MsbG § 29(5), § 31(1) Nr. 2 to 4, (2) Nr. 1 to 3", 2017, 8,
           groups_where([&](G g) {
             return is_mandatory(g) && !in_2020(g) && !sixteen(g) && g != G::controllable_14a;
           })},
          {"window-8-from-2020", "MsbG § 29(5), § 31(1) Nr. 6, (2) Nr. 4", 2020, 8,
           groups_where([&](G g) { return is_mandatory(g) && in_2020(g); })},
          {"window-16-from-2017", "MsbG § 29(5), § 31(1) Nr. 1", 2017, 16, groups_where(sixteen)}};
}

// § 29(5): 95 % suffice. Reading old-windows: from the determination, or by the calendar.
void add_windows(Inquiry& inquiry, const Clock& clock, std::vector<Duty>& list) {
  const bool calendar = inquiry.reading(ReadingId::old_windows) == option::window_by_calendar;
  for (const auto& window : windows()) {
    const auto groups = both(window.groups, groups_bound(inquiry, clock));
    if (groups.empty()) continue;
    Duty duty{window.name,
              window.norm,
              StatuteVersion::v0,
              {95, 100},
              Date::of(window.from_year + window.years - 1, 12, 31),
              old_imsys(groups),
              {}};
    const auto first = Date::of(window.from_year, 1, 1);
    if (!calendar && clock.start >= first) {
      auto term = deadline(clock.start, {.years = window.years}, WeekendEnd::stays);
      duty.due = term.last_day;
      duty.steps = std::move(term.steps);
    }
    list.push_back(std::move(duty));
  }
}

// § 29(3): every point for which no iMSys is foreseen, that is outside the catalogue of § 29(1).
Denominator modern_meter_points() {
  Denominator of{.groups = groups_where([](CaseGroup g) { return !is_mandatory(g); }),
                 .arising = {}};
  of.imsys_leaves = true;
  of.legacy_exempt = true;
  return of;
}

void add_modern_meters(Inquiry& inquiry, Date notice, std::vector<Duty>& list) {
  auto term = deadline(notice, {.years = quota_years}, WeekendEnd::stays);
  const Equipped modern{Equipment::modern_meter, false, false};
  list.push_back({"mme-10",
                  "MsbG § 45(2) Nr. 2",
                  StatuteVersion::v0,
                  {10, 100},
                  term.last_day,
                  modern_meter_points(),
                  modern,
                  std::move(term.steps)});
  const bool in_2031 = inquiry.reading(ReadingId::mme_end) == option::start_2032;
  list.push_back({"modern-meters-by-2032",
                  "MsbG § 29(3) S. 2",
                  StatuteVersion::v0,
                  {1, 1},
                  Date::of(in_2031 ? 2031 : 2032, 12, 31),
                  modern_meter_points(),
                  modern});
}

}  // namespace

std::vector<Duty> old_duties(Inquiry& inquiry, const std::optional<Clock>& clock, Date notice) {
  std::vector<Duty> list;
  if (clock) {
    add_imsys_quota(inquiry, *clock, notice, list);
    add_windows(inquiry, *clock, list);
  }
  add_modern_meters(inquiry, notice, list);
  return list;
}

}  // namespace stichtag::law::section_45
