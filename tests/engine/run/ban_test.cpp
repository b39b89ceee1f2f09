// What a ban costs, against arithmetic that anybody can do.
#include <algorithm>

#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto group = CaseGroup::consumer_6000_10000;
const auto begins = Date::of(2020, 3, 2);

// One product, permitted all along, but for `gap`: its certificate ends the day before the gap and
// a new one starts with the first day after it.
EventLog log_with_gap(Period gap) {
  SmallLog log;
  const auto known = Date::of(2019, 1, 1);
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  log.certificate("first", CertificateKind::common_criteria, known, gap.from - 1);
  log.certificate("second", CertificateKind::common_criteria, *gap.until, Date::of(2040, 1, 1));
  return log.log();
}

actors::RunSpec one_product() {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.points[std::size_t(group)].at_start = 100'000;
  one.buying.mix = {{gate, 1}};
  one.buying.lead_weeks = 0;
  one.crews = {.at_start = 10,
               .most = 10,
               .ramp_a_month = 0,
               .visits_a_day = 4,
               .success = 1,
               .points_a_visit = 1,
               .season = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}};
  spec.horizon = {Date::of(2020, 1, 1), Date::of(2023, 1, 1)};
  return spec;
}

}  // namespace

TEST_CASE(
    "crews that are the bottleneck install their capacity, and a ban costs its working days") {
  const auto spec = one_product();
  const Period never{Date::of(2030, 1, 1), Date::of(2030, 2, 1)};
  const auto free = simulated_on(log_with_gap(never), spec);
  CHECK(free.totals.installs == 40 * working_days(begins, *spec.horizon.until));

  const Period gap{Date::of(2021, 2, 3), Date::of(2021, 9, 16)};
  const auto banned = simulated_on(log_with_gap(gap), spec);
  // It notices the end on the day after, and goes on then.
  const auto lost = working_days(gap.from, *gap.until + 1);
  CHECK(free.totals.installs - banned.totals.installs == 40 * lost);
  for (const auto& happened : banned.events) {
    if (std::holds_alternative<actors::GatewaysInstalled>(happened.change))
      CHECK((happened.day < gap.from || happened.day >= *gap.until));
  }
}

TEST_CASE("a ban strands the shelf, and its end frees it") {
  auto spec = one_product();
  const Period gap{Date::of(2021, 2, 3), Date::of(2021, 9, 16)};
  auto run = simulated_on(log_with_gap(gap), spec);
  CHECK(run.totals.stranded > 0);
  CHECK(run.totals.written_off == 0);
  spec.operators[0].buying.write_off_months = 3;
  run = simulated_on(log_with_gap(gap), spec);
  CHECK(run.totals.written_off == run.totals.stranded);
}

TEST_CASE("modern meters take the place of banned gateways where the operator wants it") {
  auto spec = one_product();
  spec.operators[0].reaction.instead = actors::Instead::modern_meter;
  const Period gap{Date::of(2021, 2, 3), Date::of(2021, 9, 16)};
  const auto run = simulated_on(log_with_gap(gap), spec);
  CHECK(run.totals.modern_meters_instead > 0);
}
