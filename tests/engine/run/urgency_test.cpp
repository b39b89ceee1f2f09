// Which duty comes first, and what an administrator writes down when it decides.
#include "engine/actors/operator/urgency.hpp"

#include <algorithm>

#include "engine/actors/known_law/law_entries.hpp"
#include "engine/fleet/transfers.hpp"
#include "engine/projections/quota.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto household = CaseGroup::consumer_6000_10000;
const auto roof = CaseGroup::plant_15_25;

// As many plants as households, and crews that can do a fifth of one of them in a year.
actors::RunSpec consumers_and_plants() {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.points[std::size_t(household)].at_start = 5'000;
  one.points[std::size_t(roof)] = {.at_start = 5'000, .growth_a_year = 0.02, .mean_kw = 20};
  one.rollout_starts = Date::of(2025, 1, 6);
  one.crews = {.at_start = 1.4, .most = 1.4, .ramp_a_month = 0};
  one.buying.lead_weeks = 0;
  spec.horizon = {Date::of(2024, 6, 1), Date::of(2027, 1, 1)};
  return spec;
}

const run::Snapshot& evening(const run::Run& run, Date day) {
  return *std::find_if(run.snapshots.begin(), run.snapshots.end(),
                       [&](const auto& row) { return row.date == day; });
}

}  // namespace

TEST_CASE(
    "in 2025 the 20 % of the consumers are the most urgent, and are met before plants go on") {
  const auto run = simulated(consumers_and_plants());
  const auto& end_of_2025 = evening(run, Date::of(2025, 12, 31)).equipped;
  CHECK(end_of_2025[std::size_t(household)] >= 1'000);
  CHECK(end_of_2025[std::size_t(roof)] < end_of_2025[std::size_t(household)] / 2);
  // In 2026 the new plants are due.
  const auto& end_of_2026 = evening(run, Date::of(2026, 12, 31)).equipped;
  CHECK(end_of_2026[std::size_t(roof)] > end_of_2025[std::size_t(roof)]);
}

TEST_CASE(
    "slack is what all crews can still install with what is at hand, less what is missing; the "
    "least comes first") {
  auto spec = consumers_and_plants();
  spec.operators[0].buying.lead_weeks = 4;
  const auto& one = spec.operators[0];
  auto state = actors::first_state(one, 1, 1);
  state.lines[0] = actors::LineStatus::works;
  REQUIRE(fleet::order(state.fleet, fleet::Version{}, 30));
  actors::LawOfDay law{Date::of(2025, 1, 1), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
  law.install.emplace_back().fill(law::Install::obligatory);
  law.newest = {fleet::Version{}};
  actors::sum_up_groups(law);
  law.duties = {{actors::bit_of(household), 0.2, false, Date::of(2025, 12, 31)},
                {actors::bit_of(roof), 0.9, true, Date::of(2026, 12, 31)},
                {actors::bit_of(household), 0, false, Date::of(2026, 12, 31)}};
  const actors::Products products{{"gate"}, {{0, "1.0", 0, {}, 0}}};
  const actors::Today today{law.from, law.from, law.from, law.from, law, products, false};
  const actors::WorkingDays days({law.from, Date::of(2027, 1, 1)}, one.crews.season);
  const double mix[] = {1};
  const fleet::Version versions[] = {fleet::Version{}};
  const actors::Operator me{one, state, {}, 1, mix, mix, versions, days};
  auto list = actors::by_slack(me, today, lines_in_use(me, today));
  REQUIRE(list.size() == 2);  // of nothing, nothing is missing
  CHECK(list[0].duty == &law.duties[1]);
  CHECK(list[1].missing == 1'000);
  // 30 gateways until the first delivery on 29 January, then 1.4 crews, 4 visits, 1.15 points, 0.85
  // of them at home.
  const auto a_day = 1.4 * 4 * 1.15 * 0.85;
  const auto later = days.between(Date::of(2025, 1, 29), Date::of(2026, 1, 1));
  CHECK(list[1].slack == Approx(30 + a_day * later - 1'000));
  CHECK(list[0].slack < list[1].slack);
  // What may not be hung today brings nothing.
  law.install[0].fill(law::Install::banned);
  law.install[0][std::size_t(household)] = law::Install::obligatory;
  actors::sum_up_groups(law);
  list = actors::by_slack(me, today, lines_in_use(me, today));
  REQUIRE(list.size() == 2);
  CHECK(list[0].slack == -double(list[0].missing));
}

TEST_CASE("an administrator writes down what it knew and what it expected of each option") {
  auto spec = small_spec();
  spec.administrators[0].policy = actors::UpdatePolicy::deadline;
  const auto run = simulated(spec);
  int with_loss = 0;
  for (const auto& row : run.decisions) {
    const bool of_updates = row.decision.choice == actors::Choice::starts_campaign ||
                            row.decision.choice == actors::Choice::waits ||
                            row.decision.choice == actors::Choice::cannot_update;
    if (!of_updates) continue;
    REQUIRE(row.weighed);
    CHECK(row.weighed->version == row.decision.version);
    CHECK(!row.weighed->expected.empty());
    for (const auto& one : row.weighed->expected) {
      CHECK(one.uncertified <= row.decision.at_stake);
      if (one.begins && one.over) CHECK(*one.over >= *one.begins);
    }
    with_loss += row.weighed->loss.has_value();
  }
  CHECK(with_loss > 0);
}
