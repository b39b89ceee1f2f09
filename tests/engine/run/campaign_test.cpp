#include <cmath>

#include "engine/actors/administrator/administrator.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto lost = Date::of(2023, 6, 1);  // first day on which 1.0 has no certificate

EventLog two_versions(Date first_day_without = lost) {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  log.certificate("first", CertificateKind::common_criteria, Date::of(2019, 1, 1),
                  first_day_without - 1);
  log.fact("second",
           CertificateIssued{CertificateKind::common_criteria, "second", gate, {"1.1"}, {}, {}},
           Date::of(2021, 6, 1));
  return log.log();
}

actors::RunSpec against_the_clock() {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.buying.mix = {{gate, 1}};
  one.buying.lead_weeks = 0;
  one.crews.at_start = one.crews.most = 1000;
  spec.administrators[0].policy = actors::UpdatePolicy::deadline;
  spec.administrators[0].bricks = 0;
  spec.horizon = {Date::of(2020, 1, 1), Date::of(2023, 7, 1)};
  return spec;
}

Count uncertified_on(const run::Run& run, Date day) {
  for (const auto& row : run.fleet)
    if (row.date == day) return row.uncertified;
  return -1;
}

}  // namespace

TEST_CASE("the Clopper-Pearson bound: 598 without a brick are below half a percent") {
  CHECK(actors::upper_bound_95(0, 597) > 0.005);
  CHECK(actors::upper_bound_95(0, 598) < 0.005);
  CHECK(actors::upper_bound_95(0, 50) == Approx(0.0581551));
  CHECK(actors::upper_bound_95(3, 3) == 1);
}

TEST_CASE("updates have their nights: Monday to Thursday, not around Christmas") {
  CHECK(actors::is_maintenance_night(Date::of(2024, 12, 12)));
  CHECK_FALSE(actors::is_maintenance_night(Date::of(2024, 12, 13)));  // a Friday
  CHECK_FALSE(actors::is_maintenance_night(Date::of(2024, 12, 16)));
  CHECK_FALSE(actors::is_maintenance_night(Date::of(2025, 1, 6)));
  CHECK(actors::is_maintenance_night(Date::of(2025, 1, 7)));
  CHECK(actors::maintenance_nights(Date::of(2024, 12, 1), Date::of(2025, 2, 1)) == 8 + 15);
}

TEST_CASE("rounds of retries: as many as it takes until none of n gateways fails any more") {
  actors::AdministratorSpec spec;  // 0.97 succeed, 0.0005 are bricks, 3 retries, 95 %
  const actors::CampaignTimes times(spec);
  for (const actors::Count n :
       {1, 2, 50, 51, 52, 59, 60, 1'000, 1'973, 2'000, 66'000, 10'000'000}) {
    const auto again = 1 - spec.succeeds - spec.bricks;
    double left = again;
    const auto in_time = 1 - (1 - spec.finished_in_time) / 2;  // the nights have the other half
    int round = 0;
    for (; round < spec.retries && std::pow(1 - left, double(n)) < in_time; ++round) left *= again;
    CHECK(times.rounds(n) == round);
  }
  CHECK(times.rounds(0) == 0);
  spec.retries = 0;
  CHECK(actors::CampaignTimes(spec).rounds(1'000'000) == 0);
  spec.retries = 3;
  spec.succeeds = 1;
  spec.bricks = 0;
  CHECK(actors::CampaignTimes(spec).rounds(1'000'000) == 0);
}

TEST_CASE("a campaign is expected to be over after as many nights as its capacity takes") {
  auto spec = small_spec();
  auto state = actors::first_state(spec.operators[0], 1, 1);
  actors::AdministratorSpec slow;
  slow.capacity_share = 1;
  slow.capacity_most = 10;
  slow.succeeds = 1;
  slow.bricks = 0;
  const actors::CampaignTimes times(slow);
  state.fleet.cohorts.add({{}, CaseGroup::consumer_6000_10000, {}, {}}, 1'000);
  const actors::Administrator me{slow, state, {}, times, {}, {}};
  const auto friday = Date::of(2024, 12, 6);
  for (const actors::Count n : {0, 1, 10, 11, 40, 41, 50, 400}) {
    auto day = friday;  // night by night
    for (auto left = n; left > 0; day = day + 1) left -= actors::is_maintenance_night(day) ? 10 : 0;
    CHECK(actors::expected_end(me, {n, 0}, friday) == day);
  }
  // Never is after ten years.
  CHECK(actors::expected_end(me, {1'000'000, 0}, friday) == friday + 3652);
}

TEST_CASE("who starts at the latest start is done in time, and has not begun long before") {
  const auto spec = against_the_clock();
  int in_time = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    const auto run = simulated_on(two_versions(), spec, seed);
    REQUIRE(run.campaigns.size() >= 1);
    CHECK(run.campaigns[0].started > Date::of(2022, 9, 1));
    in_time += uncertified_on(run, lost) == 0;
  }
  CHECK(in_time >= 95);
}

TEST_CASE(
    "versions that lose their certificates on one day share the nights, and all are in time") {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  auto spec = against_the_clock();
  auto& one = spec.operators[0];
  one.rollout_starts = Date::of(2030, 1, 1);
  one.points[std::size_t(CaseGroup::consumer_6000_10000)].at_start = 10'000;
  for (const std::string version : {"1.0", "1.1", "1.2"}) {
    log.certificate(version, CertificateKind::common_criteria, Date::of(2019, 1, 1), lost - 1,
                    version);
    one.at_start.installed.push_back(
        {.name = {gate, version}, .group = CaseGroup::consumer_6000_10000, .gateways = 2'000});
  }
  log.fact("second",
           CertificateIssued{CertificateKind::common_criteria, "second", gate, {"2.0"}, {}, {}},
           Date::of(2021, 6, 1));
  int in_time = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto run = simulated_on(log.log(), spec, seed);
    REQUIRE(run.campaigns.size() == 3);
    in_time += uncertified_on(run, lost) == 0;
  }
  CHECK(in_time >= 38);
}

TEST_CASE("a loss in the freeze: nights and retries are over before it begins") {
  const auto new_year = Date::of(2023, 1, 1);
  const auto spec = against_the_clock();
  int in_time = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    const auto run = simulated_on(two_versions(new_year), spec, seed);
    REQUIRE(run.campaigns.size() >= 1);
    CHECK(run.campaigns[0].started > Date::of(2022, 4, 1));
    in_time += uncertified_on(run, new_year) == 0;
  }
  CHECK(in_time >= 95);
}

TEST_CASE("a retry that is expected in the freeze is expected after it") {
  auto spec = small_spec();
  auto state = actors::first_state(spec.operators[0], 1, 1);
  actors::AdministratorSpec one_retry;
  one_retry.capacity_share = 1;
  one_retry.capacity_most = 1'000;
  one_retry.retries = 1;
  const actors::CampaignTimes times(one_retry);
  state.fleet.cohorts.add({{}, CaseGroup::consumer_6000_10000, {}, {}}, 1'000);
  const actors::Administrator me{one_retry, state, {}, times, {}, {}};
  REQUIRE(times.rounds(500) == 1);
  // Monday the 9th, again on the 16th: that night and those up to 6 January are frozen.
  CHECK(actors::expected_end(me, {500, 0}, Date::of(2024, 12, 9)) == Date::of(2025, 1, 8));
  CHECK(actors::expected_end(me, {500, 0}, Date::of(2024, 12, 2)) == Date::of(2024, 12, 10));
}

TEST_CASE("bricks are exchanged in the end") {
  auto spec = against_the_clock();
  spec.administrators[0].policy = actors::UpdatePolicy::at_once;
  spec.administrators[0].bricks = 0.01;
  const auto run = simulated_on(two_versions(), spec);
  CHECK(run.totals.bricked > 50);
  CHECK(run.totals.replaced == run.totals.bricked);
}

TEST_CASE("a canary that breaks gateways stops the campaign") {
  auto spec = against_the_clock();
  spec.administrators[0].policy = actors::UpdatePolicy::staged;
  spec.administrators[0].bricks = 0.2;
  const auto run = simulated_on(two_versions(), spec);
  REQUIRE(run.campaigns.size() == 1);
  CHECK(run.campaigns[0].end == actors::CampaignEnd::rolled_back);
  CHECK(run.campaigns[0].updated < 200);
}
