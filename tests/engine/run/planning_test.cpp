// Who looks by the quarter, at what, and what that leaves as it is by the month.
#include <algorithm>
#include <set>

#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto group = CaseGroup::consumer_6000_10000;

// Every visit succeeds, and the shelf is full on the day after an order.
actors::RunSpec certain_spec() {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.points[std::size_t(group)].at_start = 100'000;
  one.buying.lead_weeks = 0;
  one.crews = {.at_start = 2, .most = 2, .success = 1};
  one.crews.points_a_visit = 1;
  one.crews.season.fill(1);
  return spec;
}

template <class Event>
std::set<Date> days_of(const run::Run& run) {
  std::set<Date> days;
  for (const auto& happened : run.events)
    if (std::holds_alternative<Event>(happened.change)) days.insert(happened.day);
  return days;
}

Count hung(const run::Snapshot& row) { return row.equipped[std::size_t(group)]; }

// Points in all case groups, everything drawn; the first operator plans by the quarter.
actors::RunSpec many_groups() {
  auto spec = random_spec(3);
  spec.operators[0].planning = {3, 1};
  return spec;
}

}  // namespace

TEST_CASE("who plans by the quarter orders and hires on the first Monday of its quarters alone") {
  auto spec = small_spec();
  spec.operators[0].planning = {.every_months = 3, .first_month = 1};
  spec.operators[0].crews.most = 40;
  const auto run = simulated(spec);
  auto days = days_of<actors::OrderPlaced>(run);
  days.merge(days_of<actors::CrewsChanged>(run));
  days.erase(spec.horizon.from);  // on which everything is looked at
  REQUIRE(days.size() > 10);
  for (const auto day : days) {
    CAPTURE(day.year(), day.month(), day.day());
    CHECK(day.weekday() == Weekday::monday);
    CHECK(day.day() <= 7);
    CHECK((day.month() - 1) % 3 == 1);  // February, May, August, November
  }
}

TEST_CASE("what crews can do in a year does not hang on how often they are looked at") {
  auto spec = certain_spec();
  const auto by_month = simulated(spec);
  for (const std::uint32_t first : {0U, 1U, 2U}) {
    spec.operators[0].planning = {3, first};
    const auto by_quarter = simulated(spec);
    for (std::size_t year = 2; year + 1 < by_month.snapshots.size(); ++year) {
      const auto more = hung(by_month.snapshots[year]) - hung(by_month.snapshots[year - 1]);
      const auto quarterly =
          hung(by_quarter.snapshots[year]) - hung(by_quarter.snapshots[year - 1]);
      CAPTURE(first, year, more, quarterly);
      CHECK(more > 1'500);
      // A span that New Year cuts is booked on one side of it.
      CHECK(std::abs(more - quarterly) < 8 * 66);
    }
  }
}

TEST_CASE("a span of work ends with the due day of a duty: what counts is known to the day") {
  auto spec = certain_spec();
  spec.horizon = {Date::of(2023, 6, 1), Date::of(2026, 2, 1)};
  spec.operators[0].rollout_starts = Date::of(2025, 1, 6);
  spec.operators[0].planning = {3, 2};
  const auto run = simulated(spec);
  // 20 % until 31.12.2025 (§ 45(1) MsbG of 25.02.2025).
  const auto due = Date::of(2025, 12, 31);
  const auto row = std::find_if(run.snapshots.begin(), run.snapshots.end(),
                                [&](const auto& snapshot) { return snapshot.date == due; });
  REQUIRE(row != run.snapshots.end());
  CHECK(hung(*row) == 8 * working_days(Date::of(2025, 1, 6), due + 1));
}

TEST_CASE("a run is the same on one, two and five threads") {
  auto spec = many_groups();
  for (int copy = 0; copy < 20; ++copy) {
    spec.operators.push_back(spec.operators[0]);
    spec.operators.back().name += "-" + std::to_string(copy);
  }
  const auto prepared = run::prepare(history_log(), law::ReadingSet::defaults(), spec);
  REQUIRE(prepared);
  run::Options options{.keep_events = true, .snapshots = {Date::of(2022, 12, 31)}};
  const auto alone = run::simulate(**prepared, {1, 0}, options);
  for (const unsigned threads : {2U, 5U}) {
    options.threads = threads;
    const auto together = run::simulate(**prepared, {1, 0}, options);
    CHECK(together.bytes == alone.bytes);
    CHECK(together.event_count == alone.event_count);
    CHECK(together.totals.installed == alone.totals.installed);
    CHECK(together.totals.days_certified == alone.totals.days_certified);
    CHECK(together.campaigns.size() == alone.campaigns.size());
    CHECK(together.fleet.back().by_line == alone.fleet.back().by_line);
    CHECK(together.snapshots.back().equipped == alone.snapshots.back().equipped);
    CHECK(std::equal(alone.by_month.begin(), alone.by_month.end(), together.by_month.begin(),
                     [](const auto& a, const auto& b) { return a.gateways == b.gateways; }));
  }
}

TEST_CASE("gateways of groups that fare alike are one cohort, and each group knows its own") {
  const auto run = simulated(many_groups());
  const auto small = CaseGroup::consumer_6000_10000, large = CaseGroup::consumer_over_100000;
  CHECK(run.alike[std::size_t(small)] == run.alike[std::size_t(CaseGroup::consumer_0_2000)]);
  CHECK(run.alike[std::size_t(small)] != run.alike[std::size_t(large)]);
  std::array<Count, case_group_count> installed{}, snapshot{};
  for (const auto& happened : run.events) {
    if (const auto* e = std::get_if<actors::GatewaysInstalled>(&happened.change))
      installed[std::size_t(e->key.group)] += e->gateways;
    if (const auto* e = std::get_if<actors::GatewaysUpdated>(&happened.change))
      CHECK(run.alike[std::size_t(e->key.group)] == e->key.group);
  }
  for (std::size_t i = 0; i < run.totals_of_operator.size(); ++i) {
    const auto& row = run.snapshots[run.snapshots.size() - 1 - i];  // of the last day
    for (std::size_t g = 0; g < case_group_count; ++g) snapshot[g] += row.equipped[g];
  }
  // What hung on the first day is in one group.
  for (const auto of : all_case_groups())
    if (of != small) CHECK(snapshot[std::size_t(of)] == installed[std::size_t(of)]);
}
