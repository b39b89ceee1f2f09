// What gateways and crews cost while they wait, are updated or may no longer be used.
#include <algorithm>

#include "engine/projections/ledger.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto group = CaseGroup::consumer_6000_10000;
const auto rule_ends = Date::of(2024, 2, 1);

// A newer version on the day; the old one is never lost.
EventLog newer_version_on(Date day) {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  log.certificate("first", CertificateKind::common_criteria, Date::of(2019, 1, 1),
                  Date::of(2040, 1, 1));
  log.fact("second",
           CertificateIssued{CertificateKind::common_criteria, "second", gate, {"1.1"}, {}, {}},
           day);
  return log.log();
}

// 1,000 gateways hang; nothing is installed.
actors::RunSpec thousand_gateways() {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.points[std::size_t(group)].at_start = 1'000;
  one.at_start.installed = {{.name = {gate, "1.0"}, .group = group, .gateways = 1'000}};
  one.buying.mix = {{gate, 1}};
  one.crews.at_start = one.crews.most = 5;
  spec.administrators[0].capacity_share = 0.2;
  spec.administrators[0].bricks = 0;
  spec.horizon = {Date::of(2023, 1, 1), Date::of(2025, 1, 1)};
  return spec;
}

projections::Cents calibrations(const run::Run& run) {
  const auto books = projections::books_of(run);
  REQUIRE(books);
  const auto ledger = projections::ledger_of(*books, {}, law::caps_as_enacted());
  REQUIRE(ledger);
  CHECK(projections::sum_of(ledger->totals) == 0);
  return ledger->totals[std::size_t(projections::Account::calibrations)];
}

Count visits_of_calibrations(const run::Run& run) {
  Count sum = 0;
  for (const auto& happened : run.events)
    if (const auto* visits = std::get_if<actors::CalibrationVisits>(&happened.change))
      sum += visits->points;
  return sum;
}

}  // namespace

TEST_CASE(
    "two worlds that differ in the date of a release: before 01.02.2024 an update costs 35 "
    "euros and a visit of twenty, since then nothing") {
  const auto spec = thousand_gateways();
  const auto before = simulated_on(newer_version_on(Date::of(2023, 6, 1)), spec);
  const auto after = simulated_on(newer_version_on(rule_ends), spec);
  CHECK(before.totals.updated == after.totals.updated);
  CHECK(before.totals.calibrations_ended == before.totals.updated);
  const auto visits = visits_of_calibrations(before);
  CHECK((visits > 20 && visits < 90));  // 1,000 at 0.05: standard deviation 7
  CHECK(calibrations(before) ==
        before.totals.updated * 35'00 + projections::rounded(visits * 95'00 * 100, 115));
  CHECK(after.totals.calibrations_ended == 0);
  CHECK(calibrations(after) == 0);
}

TEST_CASE("the day of the calibration rule can be moved, and consent be refused") {
  auto spec = thousand_gateways();
  spec.administrators[0].calibration_until = Date::of(2023, 1, 1);
  const auto log = newer_version_on(Date::of(2023, 6, 1));
  CHECK(simulated_on(log, spec).totals.calibrations_ended == 0);
  spec.administrators[0].calibration_consent = 0.9;
  const auto some = simulated_on(log, spec).totals.calibrations_ended;
  CHECK((some > 50 && some < 160));
}

TEST_CASE("crews without a gateway cost every working day of theirs") {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.buying.lead_weeks = 2'000;
  one.crews = {.at_start = 4, .most = 4, .ramp_a_month = 0};
  one.crews.season.fill(1);
  spec.horizon.until = Date::of(2021, 1, 1);
  const auto run = simulated(spec);
  REQUIRE(run.totals.installs == 0);
  const auto days = working_days(one.rollout_starts, *spec.horizon.until);
  CHECK(double(run.totals.idle_hundredths) / 100 == Approx(4 * days).epsilon(0.03));
  const auto ledger =
      projections::ledger_of(*projections::books_of(run), {}, law::caps_as_enacted());
  REQUIRE(ledger);
  CHECK(ledger->totals[std::size_t(projections::Account::idle_crews)] ==
        run.totals.idle_hundredths * 9'00);
}

TEST_CASE("a version that may not be used and that no update helps is exchanged on site") {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  const auto lost = Date::of(2023, 3, 1);
  // The module inside 1.0 lapses; 2.0 has another one and is hardware of its own.
  log.fact("old",
           CertificateIssued{CertificateKind::common_criteria, "old", "ppc-smgw", {"1.0"}, {}, {}},
           Date::of(2019, 1, 1));
  log.fact("lapsed", CertificateRevoked{"old"}, lost);
  log.fact("new",
           CertificateIssued{CertificateKind::common_criteria, "new", "ppc-smgw", {"2.0"}, {}, {}},
           Date::of(2022, 1, 1));
  auto spec = thousand_gateways();
  spec.operators[0].buying.mix = {{"ppc-smgw", 1}};
  spec.operators[0].at_start.installed[0].name = {"ppc-smgw", "1.0"};
  const auto prepared =
      run::prepare(log.log(),
                   law::ReadingSet::defaults().with(law::ReadingId::product_identity,
                                                    law::option::by_certified_version),
                   spec);
  REQUIRE(prepared);
  const auto run = run::simulate(**prepared, {1, 0});
  CHECK(run.totals.updated == 0);
  CHECK(run.totals.replaced == 1'000);
  CHECK(run.fleet.back().uncertified == 0);
  const auto ordered = std::find_if(
      run.decisions.begin(), run.decisions.end(),
      [](const auto& row) { return row.decision.choice == actors::Choice::exchanges_on_site; });
  REQUIRE(ordered != run.decisions.end());
  CHECK(ordered->date >= lost + 7 * spec.administrators[0].exchange_after_weeks);
}

namespace {

// 1.0 is lost on the day; on another one `back` is certified. 2.0 is hardware of its own.
EventLog lost_and_back(Date lost, const std::string& back, Date when) {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  const auto certificate = [](const std::string& id, const std::string& version) {
    return CertificateIssued{CertificateKind::common_criteria, id, "ppc-smgw", {version}, {}, {}};
  };
  log.fact("old", certificate("old", "1.0"), Date::of(2019, 1, 1));
  log.fact("new", certificate("new", "2.0"), Date::of(2022, 1, 1));
  log.fact("lapsed", CertificateRevoked{"old"}, lost);
  log.fact("back", certificate("back", back), when);
  return log.log();
}

run::Run run_by_versions(const EventLog& log, const actors::RunSpec& spec) {
  const auto prepared =
      run::prepare(log,
                   law::ReadingSet::defaults().with(law::ReadingId::product_identity,
                                                    law::option::by_certified_version),
                   spec);
  REQUIRE(prepared);
  return run::simulate(**prepared, {1, 0});
}

}  // namespace

TEST_CASE("an ordered exchange is called off when its ground goes away, for all who still wait") {
  auto spec = thousand_gateways();
  auto& one = spec.operators[0];
  one.buying.mix = {{"ppc-smgw", 1}};
  one.buying.lead_weeks = 0;
  one.at_start.installed[0].name = {"ppc-smgw", "1.0"};
  one.crews.at_start = one.crews.most = 0.5;  // some two a day
  spec.administrators[0].policy = actors::UpdatePolicy::at_once;
  const auto lost = Date::of(2023, 3, 1), back = Date::of(2023, 12, 1);
  const auto reason_of = [](const run::Run& run) {
    for (const auto& row : run.decisions)
      if (row.decision.choice == actors::Choice::calls_exchange_off) {
        CHECK(row.date == Date::of(2023, 12, 2));
        CHECK(row.decision.at_stake == 1'000 - run.totals.replaced);
        return std::optional(row.decision.reason);
      }
    return std::optional<actors::Reason>();
  };
  // The certificate comes back: they hang on as they are.
  auto run = run_by_versions(lost_and_back(lost, "1.0", back), spec);
  CHECK(reason_of(run) == actors::Reason::use_lawful);
  CHECK((run.totals.replaced > 20 && run.totals.replaced < 300));
  CHECK((run.totals.updated == 0 && run.fleet.back().uncertified == 0));
  // An update that reaches them comes: they are updated.
  run = run_by_versions(lost_and_back(lost, "1.1", back), spec);
  CHECK(reason_of(run) == actors::Reason::update_in_reach);
  CHECK(run.totals.replaced < 300);
  CHECK(run.totals.updated + run.totals.replaced + run.totals.bricked >= 1'000);
  CHECK(run.fleet.back().uncertified == 0);
}

TEST_CASE("modern meters come in their turn, at points outside § 29(1) alone") {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  const auto small = CaseGroup::consumer_2000_3000;
  one.points[std::size_t(small)].at_start = 50'000;
  one.crews.at_start = one.crews.most = 0;
  spec.horizon = {Date::of(2017, 7, 1), Date::of(2021, 1, 1)};
  const auto run = simulated(spec);
  for (const auto& row : run.snapshots) {
    CHECK(row.modern[std::size_t(group)] == 0);
    if (row.date == Date::of(2019, 12, 31)) CHECK(row.modern[std::size_t(small)] == 5 * 1'500);
  }
  CHECK(run.totals.modern_meters_in_turn == run.snapshots.back().modern[std::size_t(small)]);
}
