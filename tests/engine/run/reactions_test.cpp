// What an operator expects of its options, and whether the law obliges it.
#include <algorithm>

#include "engine/actors/known_law/law_entries.hpp"
#include "engine/actors/operator/operator_weighs.hpp"
#include "engine/fleet/transfers.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;
using actors::Choice;

namespace {

const auto household = CaseGroup::consumer_6000_10000;
const auto today_is = Date::of(2023, 5, 24);
constexpr fleet::Version gate{0}, other{1};

// Ten crews that hang 200 gateways a week; 50 gateways of one line on the shelf, 300 of the other
// ordered, four weeks of lead time.
struct Desk {
  actors::OperatorSpec spec = [] {
    auto one = small_spec().operators[0];
    one.points[std::size_t(household)].at_start = 100'000;
    one.crews = {.at_start = 10, .most = 10, .success = 1, .points_a_visit = 1};
    one.buying.lead_weeks = 4;
    return one;
  }();
  actors::OperatorState state = actors::first_state(spec, 2, 2);
  actors::Products products{{"gate", "other"}, {{0, "1.0", 0, {}, 0}, {1, "1.0", 0, {}, 0}}};
  actors::LawOfDay law{today_is, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
  std::vector<double> mix{1, 1}, new_mix{0, 1};
  std::vector<fleet::Version> versions{gate, other};
  actors::WorkingDays days{{today_is, today_is + 1}, spec.crews.season};

  explicit Desk(law::Install of_gate) {
    law.install.resize(2);
    law.install[0].fill(of_gate);
    law.install[1].fill(law::Install::permitted);
    law.newest = {gate, other};
    actors::sum_up_groups(law);
    state.lines = {actors::LineStatus::works, actors::LineStatus::works};
    REQUIRE(fleet::order(state.fleet, gate, 50));
    REQUIRE(fleet::move_gateways(
        state.fleet, {gate, fleet::GatewayPlace::ordered, fleet::GatewayPlace::on_shelf}, 50));
    REQUIRE(fleet::order(state.fleet, other, 300));
  }

  [[nodiscard]] actors::Today today() const {
    return {today_is, today_is, today_is + 1, today_is, law, products, false};
  }
  [[nodiscard]] actors::Operator me() const {
    return {spec, state, {}, 0.5, mix, new_mix, versions, days};
  }
  [[nodiscard]] actors::OpenCases open(Count points) const {
    actors::OpenCases cases;
    cases.all = points;
    return cases;
  }
};

Count decisions(const run::Run& run, Choice choice) {
  return std::count_if(run.decisions.begin(), run.decisions.end(),
                       [&](const auto& row) { return row.decision.choice == choice; });
}

}  // namespace

TEST_CASE("a ban: what the others bring, what a pause costs, what a new mix brings and when") {
  const Desk desk(law::Install::banned);
  const auto weighed = actors::weigh_line(desk.me(), desk.today(), desk.open(100'000),
                                          {0, actors::LineStatus::banned});
  REQUIRE(weighed.expected.size() == 3);
  const auto& [without, pauses, switches] =
      std::tie(weighed.expected[0], weighed.expected[1], weighed.expected[2]);
  CHECK(without.option == Choice::goes_on_without);
  // 300 that are on their way in the first four weeks, 200 a week in the other 22.
  CHECK(without.installs == 300 + 22 * 200);
  // Ten crews have 1,300 days in 26 weeks, for 5,200 gateways.
  CHECK(without.idle_hundredths == 100 * 1'300 * 500 / 5'200);
  CHECK((pauses.installs == 0 && pauses.idle_hundredths == 100 * 1'300));
  // Twelve weeks with the others, then four weeks until the first delivery.
  CHECK(switches.installs == 300 + 8 * 200 + 10 * 200);
  for (const auto& one : weighed.expected) CHECK((one.stranded == 50 && one.days_at_risk == 0));
}

TEST_CASE("a doubt: whoever goes on hangs gateways that may have to come down") {
  Desk desk(law::Install::undetermined);
  const auto weigh = [&] {
    return actors::weigh_line(desk.me(), desk.today(), desk.open(100'000),
                              {0, actors::LineStatus::doubtful});
  };
  auto weighed = weigh();
  REQUIRE(weighed.expected.size() == 2);
  CHECK(weighed.expected[0].installs == 350 + 22 * 200);
  CHECK(weighed.expected[0].in_doubt == 4'750 / 2);
  CHECK(weighed.expected[0].days_at_risk == 2'375 * 26 * 7 / 2);  // hung evenly
  CHECK(weighed.expected[1].installs == 300 + 22 * 200);
  CHECK((weighed.expected[1].in_doubt == 0 && weighed.expected[1].stranded == 50));
  desk.spec.reaction.doubt = actors::Doubt::hold_all;
  CHECK(weigh().expected[1].installs == 0);
}

TEST_CASE("no duty: the voluntary pace, and nobody hangs more than are open") {
  const Desk desk(law::Install::permitted);
  auto weighed = actors::weigh_duty(desk.me(), desk.today(), desk.open(100'000));
  REQUIRE(weighed.expected.size() == 2);
  CHECK(weighed.expected[0].installs == 350 + 22 * 200);
  CHECK(weighed.expected[1].installs == 350 + 22 * 100);
  weighed = actors::weigh_duty(desk.me(), desk.today(), desk.open(1'000));
  CHECK(weighed.expected[0].installs == 1'000);
}

TEST_CASE("each decision on a ban, a doubt or a duty carries what was expected of its options") {
  auto spec = small_spec();
  spec.operators[0].buying.mix.push_back({"sagemcom-smarty-iq", 2});
  const auto run = simulated(spec);
  int of_lines = 0;
  for (const auto& row : run.decisions) {
    if (row.weighed || row.decision.options.size() == 0 ||
        row.decision.choice == Choice::calls_exchange_off)
      continue;
    REQUIRE(row.reactions);
    CHECK(row.reactions->line == row.decision.line);
    std::vector<Choice> expected;
    for (const auto& one : row.reactions->expected) expected.push_back(one.option);
    CHECK(std::equal(expected.begin(), expected.end(), row.decision.options.begin(),
                     row.decision.options.end()));
    of_lines += row.decision.line != actors::no_line;
  }
  CHECK(of_lines >= 2);
}

TEST_CASE("a duty whose cases are all equipped or wait for a second visit is still a duty") {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.points[std::size_t(household)] = {.at_start = 200, .growth_a_year = 0.1};
  one.points[std::size_t(CaseGroup::consumer_over_100000)].at_start = 100;  // due in 2028
  one.crews.success = 0.5;
  spec.horizon = {Date::of(2024, 1, 1), Date::of(2028, 1, 1)};
  const auto run = simulated(spec);
  CHECK(decisions(run, Choice::slows_without_duty) == 1);
  CHECK(decisions(run, Choice::duty_again) == 1);
  for (const auto& row : run.decisions) {
    if (row.decision.choice != Choice::slows_without_duty) continue;
    CHECK(row.date < Date::of(2025, 1, 1));
    CHECK(row.decision.line == actors::no_line);
    CHECK(row.decision.at_stake > 0);
  }
}
