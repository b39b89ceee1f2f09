// The three years of § 45(2) Nr. 1 MsbG in the wording of 2016: when they begin and end. Readings:
// quota-clock (A08), quota-clock-start (A09).
#include <algorithm>

#include "engine/law/deadlines.hpp"
#include "engine/law/section_30.hpp"
#include "engine/law/section_45.hpp"
#include "engine/law/section_45_groups.hpp"

namespace stichtag::law::section_45 {
namespace {

constexpr int quota_years = 3;
// The general ruling of 07.02.2020 was first published with this date (research note E05: VG Köln
// 9 L 663/20, Mazars newsletter 1/2020); its deemed notification is 24.02.2020.
const Date ruling_of_2020_decided = Date::of(2020, 2, 7);
const Date ruling_of_2020_published = Date::of(2020, 1, 31);
// A clock that stands still may never end; beyond so many years nobody asks.
constexpr int most_years_of_pause = 30;

// § 30 does not ask for product or case, but its rules are put that way.
struct Any {
  Line line;
  [[nodiscard]] Matter matter(const LegalState& state, Inquiry& inquiry) const {
    return {state, inquiry, line, nullptr, CaseGroup::consumer_6000_10000};
  }
};

// Withdrawn for the past, in a view that knows of the withdrawal: then it never started a clock.
bool never_was(const Matter& matter, const Determination& determination) {
  return std::any_of(determination.withdrawals.begin(), determination.withdrawals.end(),
                     [&](const Withdrawal& withdrawal) {
                       return matter.inquiry.visible(withdrawal.moment) &&
                              reaches_back(matter, withdrawal);
                     });
}

Date clock_start(Inquiry& inquiry, const Determination& determination) {
  const auto option = inquiry.reading(ReadingId::quota_clock_start);
  if (option == option::from_notification) return determination.moment.works.earliest();
  const bool first_published = option == option::from_first_publication;
  if (first_published && determination.decided == ruling_of_2020_decided) {
    return ruling_of_2020_published;
  }
  return determination.decided;
}

using Determinations = std::vector<const Determination*>;

Determinations known_ones(const Matter& matter) {
  Determinations list;
  for (const auto& determination : matter.state.determinations) {
    if (determination.norm == Norm::s30 && matter.inquiry.visible(determination.moment)) {
      list.push_back(&determination);
    }
  }
  return list;
}

bool any_in_force(const Matter& matter, const Determinations& list, Date at) {
  return std::any_of(list.begin(), list.end(), [&](const Determination* determination) {
    Day day{at};
    return in_force(matter, *determination, day);
  });
}

bool none_stands(const Matter& matter, const Determinations& list, Date at) {
  return std::none_of(list.begin(), list.end(), [&](const Determination* determination) {
    Day day{at};
    return stands(matter, *determination, day);
  });
}

bool all_suspended(const Matter& matter, const Determinations& list, Date at) {
  return std::all_of(list.begin(), list.end(), [&](const Determination* determination) {
    Day day{at};
    return suspended(matter, *determination, day);
  });
}

// The last day of the three years, if only days with a determination in force count. The days
// between the start that the reading names and the first day in force count as well.
std::optional<Date> paused_due(const Matter& matter, const Determinations& list, Date start,
                               Date nominal) {
  const auto first_in_force = list.front()->moment.works.earliest();
  int left = nominal - start;
  auto at = start;
  while (left > 0) {
    at = at + 1;
    if (at.year() > start.year() + most_years_of_pause) return std::nullopt;
    if (at <= first_in_force || any_in_force(matter, list, at)) --left;
  }
  return at;
}

// A new determination restarts the clock if the one before no longer stands and its three years
// are not over; one that comes beside a standing one (V1: "zeitversetzt") does not.
Date restarted(const Matter& matter, const Determinations& list) {
  auto start = clock_start(matter.inquiry, *list.front());
  for (std::size_t i = 1; i < list.size(); ++i) {
    Day day{list[i]->moment.works.earliest()};
    const bool over = last_day(start, {.years = quota_years}, WeekendEnd::stays) < day.at;
    if (!over && !stands(matter, *list[i - 1], day)) start = clock_start(matter.inquiry, *list[i]);
  }
  return start;
}

CaseGroupSet groups_of(const Determinations& list) {
  return groups_where([&](CaseGroup group) {
    return std::any_of(list.begin(), list.end(), [&](const Determination* determination) {
      return determination->scope.contains(group);
    });
  });
}

Clock clock_from(Date start, const Determinations& counted) {
  auto term = deadline(start, {.years = quota_years}, WeekendEnd::stays);
  return {start, term.last_day, groups_of(counted), std::move(term.steps)};
}

// Reading quota-clock. `all` are the known determinations, `counted` those that were not
// withdrawn for the past (at least one).
std::optional<Clock> run_clock(const Matter& matter, const Determinations& all,
                               const Determinations& counted) {
  const auto option = matter.inquiry.reading(ReadingId::quota_clock);
  if (option == option::clock_restarts) return clock_from(restarted(matter, counted), counted);
  if (option == option::clock_continues) {
    auto clock = clock_from(clock_start(matter.inquiry, *all.front()), counted);
    // Nobody can be bound before there is a determination that counts.
    clock.due = std::max(clock.due, counted.front()->moment.works.earliest());
    return clock;
  }
  auto clock = clock_from(clock_start(matter.inquiry, *counted.front()), counted);
  const auto due = paused_due(matter, counted, clock.start, clock.due);
  if (!due) return std::nullopt;
  if (*due != clock.due) {
    clock.steps.push_back("the clock stood still while no determination was in force: " +
                          to_string(*due));
  }
  clock.due = *due;
  return clock;
}

}  // namespace

std::optional<Clock> imsys_clock(const LegalState& state, Inquiry& inquiry) {
  const Any any;
  const auto matter = any.matter(state, inquiry);
  const auto all = known_ones(matter);
  auto counted = all;
  std::erase_if(counted, [&](const Determination* d) { return never_was(matter, *d); });
  if (counted.empty()) return std::nullopt;
  auto clock = run_clock(matter, all, counted);
  if (!clock || all_suspended(matter, counted, clock->due)) return std::nullopt;
  clock->contested = none_stands(matter, counted, clock->due);
  return clock;
}

}  // namespace stichtag::law::section_45
