// Extremes of a run whose result anybody can work out by hand (issue: "Extremes hold as tests").
#include <algorithm>
#include <cmath>

#include "engine/law/deadlines.hpp"
#include "engine/projections/quota.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto group = CaseGroup::consumer_6000_10000;
const auto begins = Date::of(2020, 3, 2);  // a Monday
const auto for_ever = Date::of(2040, 1, 1);

// One product, permitted all along but for `gap`.
EventLog log_with_gap(Period gap) {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  log.certificate("first", CertificateKind::common_criteria, Date::of(2019, 1, 1), gap.from - 1);
  log.certificate("second", CertificateKind::common_criteria, *gap.until, for_ever);
  return log.log();
}
EventLog log_without_gap() { return log_with_gap({for_ever - 1, for_ever}); }

void add_second_version(SmallLog& log, Date issued, Date revoked) {
  log.fact("second",
           CertificateIssued{CertificateKind::common_criteria, "second", gate, {"1.1"}, {}, {}},
           issued);
  log.fact("revoked", CertificateRevoked{"second"}, revoked);
}

actors::RunSpec one_product(double crews) {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.buying.mix = {{gate, 1}};
  one.buying.lead_weeks = 0;
  one.crews = {.at_start = crews, .most = crews, .ramp_a_month = 0, .success = 1};
  one.crews.points_a_visit = 1;
  one.crews.season.fill(1);
  spec.horizon = {Date::of(2020, 1, 1), Date::of(2024, 1, 1)};
  return spec;
}

Count equipped(const run::Snapshot& row) { return row.equipped[std::size_t(group)]; }

// The last days of work are a span of their own, booked on its first day: what was hung then says
// on which of them the crews were done. Absent: nothing was hung.
std::optional<Date> day_of_the_last_install(const run::Run& run, Count a_day) {
  std::optional<Date> day;
  Count then = 0;
  for (const auto& happened : run.events) {
    const auto* installed = std::get_if<actors::GatewaysInstalled>(&happened.change);
    if (installed == nullptr) continue;
    if (happened.day != day) then = 0;
    then += installed->gateways;
    day = happened.day;
  }
  for (auto days = (then + a_day - 1) / a_day; day; day = *day + 1)
    if (law::is_working_day(*day) && --days == 0) break;
  return day;
}

// 20 % of all points, as a duty measures it on a snapshot.
projections::Measure twenty_per_cent(const run::Snapshot& row) {
  projections::Duty duty{"20", "", StatuteVersion::v5, {20, 100}, row.date, {}, {}};
  duty.denominator.groups.insert(group);
  const projections::Days always{Date::of(1900, 1, 1), row.date};
  projections::PointClass points{group, always, {}, {}, {}, {}, {}, {}};
  points.all.points = row.points[std::size_t(group)];
  points.imsys.points = equipped(row);
  const auto result = projections::measure(duty, {{points}, {}});
  REQUIRE(result);
  return *result;
}

int updates_from(const run::Run& run, Date day) {
  return int(std::count_if(run.events.begin(), run.events.end(), [&](const auto& happened) {
    return happened.day >= day && std::holds_alternative<actors::GatewaysUpdated>(happened.change);
  }));
}

bool decided(const run::Run& run, actors::Choice choice, actors::Reason reason) {
  return std::any_of(run.decisions.begin(), run.decisions.end(), [&](const auto& row) {
    return row.decision.choice == choice && row.decision.reason == reason;
  });
}

}  // namespace

TEST_CASE("infinite crews: after k rounds of visits all but (1 - success)^k are equipped") {
  auto spec = one_product(1e6);
  spec.operators[0].points[std::size_t(group)].at_start = 1'000'000;
  spec.operators[0].crews.success = 0.85;
  spec.horizon.until = Date::of(2021, 1, 1);
  const auto run = simulated_on(log_without_gap(), spec);
  std::vector<Count> rounds;
  std::optional<Date> day;
  for (const auto& happened : run.events) {
    const auto* installed = std::get_if<actors::GatewaysInstalled>(&happened.change);
    if (installed == nullptr) continue;
    // Who was not at home is visited again six weeks later.
    if (day && happened.day != *day) CHECK(happened.day - *day == 42);
    if (happened.day != day) rounds.push_back(rounds.empty() ? 0 : rounds.back());
    rounds.back() += installed->gateways;
    day = happened.day;
  }
  REQUIRE(rounds.size() >= 4);
  for (std::size_t k = 1; k <= 4; ++k) {
    const auto left = std::pow(0.15, double(k));
    const auto deviation = std::sqrt(1e6 * left * (1 - left));
    CHECK(std::abs(double(rounds[k - 1]) - 1e6 * (1 - left)) < 4 * deviation);
  }
}

TEST_CASE("infinite crews keep up with growth: whatever there is, is equipped") {
  auto spec = one_product(1e6);
  spec.operators[0].points[std::size_t(group)].growth_a_year = 0.25;
  const auto run = simulated_on(log_without_gap(), spec);
  for (const auto& row : run.snapshots) CHECK(equipped(row) == row.points[std::size_t(group)]);
  CHECK(run.snapshots.back().points[std::size_t(group)] > 20'000);
}

TEST_CASE("zero crews: the quota stays where it was, to the point") {
  auto spec = one_product(0);
  auto& one = spec.operators[0];
  one.points[std::size_t(group)].at_start = 10'000;
  one.at_start.installed = {{.name = {gate, "1.0"}, .group = group, .gateways = 1'999}};
  const auto run = simulated_on(log_without_gap(), spec);
  REQUIRE(run.snapshots.size() >= 4);
  for (const auto& row : run.snapshots) {
    const auto measured = twenty_per_cent(row);
    CHECK((measured.equipped == 1'999 && measured.short_units == 1 && !measured.met));
  }
}

TEST_CASE("a ban delays crews at their limit by its working days, whatever its length") {
  auto spec = one_product(10);  // 40 points a working day
  spec.operators[0].points[std::size_t(group)].at_start = 20'000;
  const auto free = day_of_the_last_install(simulated_on(log_without_gap(), spec), 40);
  REQUIRE(free);
  // 500 full working days from the first one on.
  CHECK(working_days(begins, *free + 1) == 500);
  for (const int days : {1, 5, 28, 100, 225}) {
    const Period gap{Date::of(2020, 9, 9), Date::of(2020, 9, 9) + days};
    const auto banned = day_of_the_last_install(simulated_on(log_with_gap(gap), spec), 40);
    REQUIRE(banned);
    // The operator decides on the day after each change; after a ban of one day that is the day on
    // which it ends.
    const auto noticed = days == 1 ? *gap.until : *gap.until + 1;
    const auto lost = working_days(gap.from, noticed);
    const auto delay = working_days(*free, *banned);
    INFO("a ban of " << days << " days costs " << lost << " working days, delay " << delay);
    CHECK(delay == lost);
  }
}

TEST_CASE(
    "no certified version to go to: no update, under any policy, and the reason is recorded") {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  const auto lost = Date::of(2022, 6, 1);
  log.certificate("first", CertificateKind::common_criteria, Date::of(2019, 1, 1), lost - 1);
  // The newer version loses its certificate before the old one does.
  add_second_version(log, Date::of(2020, 12, 30), Date::of(2021, 1, 1));
  auto spec = one_product(100);
  spec.operators[0].at_start.installed = {
      {.name = {gate, "1.0"}, .group = group, .gateways = 1'000}};
  for (const auto policy : {actors::UpdatePolicy::at_once, actors::UpdatePolicy::staged,
                            actors::UpdatePolicy::deadline, actors::UpdatePolicy::batch}) {
    spec.administrators[0].policy = policy;
    const auto run = simulated_on(log.log(), spec);
    CHECK(updates_from(run, Date::of(2021, 1, 1)) == 0);
    CHECK(decided(run, actors::Choice::cannot_update, actors::Reason::nothing_in_reach));
  }
}

TEST_CASE("a target that loses its certificate ends the campaign at once") {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  const auto lost = Date::of(2021, 1, 18);
  log.certificate("first", CertificateKind::common_criteria, Date::of(2019, 1, 1), for_ever);
  add_second_version(log, Date::of(2021, 1, 1), lost);
  auto spec = one_product(100);
  spec.administrators[0].capacity_share = 0.01;
  const auto run = simulated_on(log.log(), spec);
  REQUIRE(run.campaigns.size() == 1);
  CHECK(run.campaigns[0].end == actors::CampaignEnd::overtaken);
  CHECK(run.campaigns[0].updated > 0);
  CHECK(run.campaigns[0].updated < run.campaigns[0].gateways);
  for (const auto& happened : run.events)
    if (std::holds_alternative<actors::GatewaysUpdated>(happened.change))
      CHECK(happened.day < lost);
}
