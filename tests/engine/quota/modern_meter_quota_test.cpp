// § 45(2) Nr. 2 MsbG of 2016: 10 % of the points of § 29(3) with a modern meter (mME) within three
// years after the notice, measured on a run.
#include "engine/actors/spec/case_points.hpp"
#include "scenarios/runs/quota_of_run.hpp"
#include "tests/engine/quota/asking_quota.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto small = CaseGroup::consumer_2000_3000;
const auto household = CaseGroup::consumer_6000_10000;  // § 29(1): in no modern meter quota

// 40,000 points outside § 29(1), a share of which get their modern meter in every half-year.
actors::RunSpec town(double modern_meters_a_year) {
  auto one = actors::usual_operator();
  one.name = "town";
  one.points[std::size_t(small)].at_start = 40'000;
  one.points[std::size_t(household)] = {.at_start = 5'000, .modern_at_start = 1};
  one.buying.mix = {{"ppc-smgw", 1}};
  one.administrator = "gwa";
  one.modern_meters_a_year = modern_meters_a_year;
  return {.horizon = {Date::of(2017, 7, 1), Date::of(2021, 1, 1)},
          .operators = {one},
          .administrators = {{.name = "gwa"}}};
}

projections::Measure measured(const actors::RunSpec& spec, const law::section_45::Duty& duty) {
  const auto scenario = scenarios::load_scenario("history");
  const auto prepared = run::prepare(scenario->log, scenario->readings, spec);
  REQUIRE(prepared);
  const auto run = run::simulate(**prepared, {1, 0}, {.snapshots = {duty.due}});
  const auto measure = scenarios::DutyInRun(duty, run).of(spec.operators[0], 0);
  REQUIRE(measure);
  REQUIRE(*measure);
  return **measure;
}

}  // namespace

TEST_CASE("the clock of mme-10 runs from the notice, whatever becomes of the determination") {
  for (const char* known : {"2018-01-01", "2021-01-01", ""})
    CHECK(due({.known = known}, "mme-10") == "2020-06-30");
  CHECK(due({.notice = "2017-03-15"}, "mme-10") == "2020-03-15");
}

TEST_CASE("mme-10 on a run: six half-years of the yearly share") {
  // 01.07.2017 to 01.01.2020: six times 3 % of 40,000 are 7,200; 10 % would do.
  auto m = measured(town(0.06), duty({}, "mme-10"));
  CHECK((m.denominator == 40'000 && m.required == 4'000 && m.equipped == 7'200 && m.met));
  // Six times 0.5 % are 1,200, and 2,800 are short.
  m = measured(town(0.01), duty({}, "mme-10"));
  CHECK((m.equipped == 1'200 && m.short_units == 2'800 && !m.met));
  // Notice on 30.12.2016: due on 30.12.2019, two days before the sixth.
  m = measured(town(0.01), duty({.notice = "2016-12-30"}, "mme-10"));
  CHECK((m.equipped == 1'000 && m.short_units == 3'000));
}

TEST_CASE("where an iMSys hangs, no modern meter is owed") {
  auto spec = town(0.06);
  spec.operators[0].at_start.installed = {
      {.name = {"ppc-smgw", "1.0"}, .group = small, .gateways = 1'000}};
  const auto m = measured(spec, duty({}, "mme-10"));
  CHECK((m.denominator == 39'000 && m.required == 3'900));
}

TEST_CASE("the list of duties that `quota` measures has mme-10") {
  auto given = folded({});
  const auto list = scenarios::duties_of(
      given.state, {law::ReadingSet::defaults(), given.inquiry.known(), Date::of(2018, 1, 1)});
  CHECK(std::count_if(list.begin(), list.end(), [](const auto& d) { return d.name == "mme-10"; }) ==
        1);
}
