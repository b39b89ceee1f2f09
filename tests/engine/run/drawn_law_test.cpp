// Courts, the legislator and new makers: what nobody can script is drawn, and known on its day.
#include "engine/run/drawn_law.hpp"

#include <algorithm>

#include "engine/actors/drawn/court.hpp"
#include "engine/actors/drawn/legislator.hpp"
#include "engine/actors/drawn/vendor.hpp"
#include "engine/law/statutes.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto far = Date::of(2200, 1, 1);

actors::CourtSpec court(double grants) {
  actors::CourtSpec spec;
  spec.against = "bsi-2022-finding";
  spec.asked = Date::of(2022, 6, 20);
  spec.grants = grants;
  return spec;
}

actors::Chance chance(std::uint64_t replication) {
  return {.seed = 1, .replication = replication, .actor = 7};
}

EventLog without_gndew() {
  auto log = history_log();
  std::erase_if(log, [](const Recorded& fact) { return fact.id == "gndew-in-force"; });
  return log;
}

actors::LegislatorSpec gndew_again() {
  return {.act = "gndew-in-force",
          .brings = {StatuteVersion::v3, {}},
          .bill = Date::of(2024, 1, 15),
          .passes = 1};
}

// A maker in the procedure from the last known day on.
struct Entrants {
  law::LegalState state = law::fold(history_log());
  actors::Products products = actors::products_of(state);
  Date last = latest_knowledge(history_log());
  actors::VendorSpec spec{.line = "new-maker", .releases = false, .vulnerabilities_a_year = 0};

  Entrants() {
    products.lines.emplace_back("new-maker");
    spec.in_procedure_since = last;
  }
  [[nodiscard]] EventLog drawn(std::uint64_t replication) const {
    return draw_facts(actors::Market{state, products, last, far}, spec, chance(replication));
  }
};

}  // namespace

TEST_CASE("a court that grants everything suspends the ruling, known on the day of the order") {
  auto spec = small_spec();
  spec.court = court(1);
  spec.court->ends = 1;
  spec.court->end_months = 6;
  const auto facts = run::drawn_law(spec, {});
  REQUIRE(facts.size() == 2);
  const auto* order = std::get_if<EnforcementSuspended>(&facts[0].event);
  REQUIRE(order != nullptr);
  CHECK(order->target == "bsi-2022-finding");
  CHECK(order->reach == SuspensionReach::all);
  CHECK(facts[0].known.date.earliest() == works_from(facts[0]).date.earliest());
  CHECK(facts[0].known.date.earliest() > spec.court->asked);
  CHECK(std::get<SuspensionEnded>(facts[1].event).target == facts[0].id);
  CHECK(facts[1].known.date.earliest() > facts[0].known.date.earliest());
  CHECK(simulated(spec).drawn_facts == facts);
}

TEST_CASE("a court that grants nothing leaves the run as it was") {
  auto spec = small_spec();
  const auto before = simulated(spec);
  spec.court = court(0);
  CHECK(simulated(spec).bytes == before.bytes);
}

TEST_CASE("a court grants as often, and takes as long, as the scenario says") {
  std::vector<int> days;
  for (std::uint64_t i = 0; i < 2000; ++i) {
    const auto facts = draw_facts(court(0.3), far, chance(i));
    if (!facts.empty()) days.push_back(facts[0].known.date.earliest() - Date::of(2022, 6, 20));
  }
  CHECK(double(days.size()) / 2000 == Approx(0.3).margin(0.04));
  std::nth_element(days.begin(), days.begin() + int(days.size() / 2), days.end());
  CHECK(days[days.size() / 2] == Approx(7.4 * 30.4).margin(20));
}

TEST_CASE("SMARTY IQ may not be installed while a court suspends the finding it stands on") {
  auto spec = small_spec();
  spec.operators[0].buying.mix = {{"sagemcom-smarty-iq", 1}};
  spec.horizon = {Date::of(2022, 1, 1), Date::of(2023, 5, 1)};
  spec.court = court(1);
  spec.court->months = 3;
  // Whether its TR certificate had come is not on record, so the order leaves a doubt.
  spec.operators[0].reaction.doubt = actors::Doubt::hold_product;
  const auto run = simulated(spec);
  const auto order = run.drawn_facts.at(0).known.date.earliest();
  Count before = 0;
  for (const auto& happened : run.events) {
    if (!std::holds_alternative<actors::GatewaysInstalled>(happened.change)) continue;
    CHECK(happened.day < order);
    ++before;
  }
  CHECK(before > 0);
}

TEST_CASE(
    "an act that comes late is in force the day after it is known, with those that amend it") {
  const auto act = draw_facts(gndew_again(), far, chance(0));
  REQUIRE(act.size() == 1);
  CHECK(act[0].id == "gndew-in-force");
  CHECK(works_from(act[0]).date.earliest() - act[0].known.date.earliest() == 1);
  const auto readings = law::ReadingSet::defaults();
  const auto later = Date::of(2026, 1, 1);
  law::Inquiry inquiry(later, law::Addressee::gmsb, readings);
  law::Day day{later};
  auto state = law::fold(without_gndew());
  CHECK_FALSE(law::in_force(state, inquiry, StatuteVersion::v4, day));
  state = law::apply(std::move(state), act[0]);
  CHECK(law::in_force(state, inquiry, StatuteVersion::v4, day));
}

TEST_CASE("a bill that fails changes nothing") {
  auto spec = gndew_again();
  spec.passes = 0;
  CHECK(draw_facts(spec, far, chance(0)).empty());
}

TEST_CASE("of new makers 44 % never arrive, and the others wait for 91 months in the mean") {
  const Entrants entrants;
  double months = 0;
  int arrived = 0;
  for (std::uint64_t i = 0; i < 10'000; ++i) {
    const auto facts = entrants.drawn(i);
    if (facts.empty()) continue;
    ++arrived;
    months += double(facts[0].known.date.earliest() - entrants.last) / simulation::days_a_month;
  }
  CHECK(double(arrived) / 10'000 == Approx(0.56).margin(0.02));
  CHECK(months / arrived == Approx(1 / 0.011).epsilon(0.05));
}

TEST_CASE("who has waited for ten years is likelier never to come than a newcomer") {
  Entrants entrants;
  const auto arrivals = [&] {
    int n = 0;
    for (std::uint64_t i = 0; i < 1000; ++i) n += entrants.drawn(i).empty() ? 0 : 1;
    return n;
  };
  const auto newcomers = arrivals();
  entrants.spec.in_procedure_since = add_months_down(entrants.last, -120);
  const auto waiting = arrivals();
  CHECK(waiting < newcomers - 100);
  CHECK(waiting > 150);  // 0.56 e^-1.32 / (0.56 e^-1.32 + 0.44) = 25 %
}

TEST_CASE("a new maker is bought from its first certificate on") {
  auto spec = small_spec();
  spec.horizon.until = Date::of(2033, 1, 1);
  spec.operators[0].points[std::size_t(CaseGroup::consumer_6000_10000)].at_start = 100'000;
  spec.operators[0].buying.mix = {{"ppc-smgw", 50}, {"new-maker", 50}};
  spec.vendors = {{.line = "new-maker", .in_procedure_since = Date::of(2025, 6, 1)}};
  spec.vendors[0].entry_a_month = 0.5;
  spec.vendors[0].never = 0;
  const auto run = simulated(spec);
  REQUIRE_FALSE(run.drawn_facts.empty());
  const auto entry = run.drawn_facts[0].known.date.earliest();
  bool installed = false;
  for (const auto& happened : run.events) {
    const auto* one = std::get_if<actors::GatewaysInstalled>(&happened.change);
    if (one == nullptr || run.products[std::size_t(one->key.version)].line != "new-maker") continue;
    CHECK(happened.day > entry);
    installed = true;
  }
  CHECK(installed);
}
