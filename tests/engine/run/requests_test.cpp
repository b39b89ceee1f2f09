// § 34(2) S. 2 Nr. 1 MsbG: since 2025 whoever asks has a claim to an iMSys within four months.
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

const auto household = CaseGroup::consumer_6000_10000;
const auto flat = CaseGroup::consumer_4000_6000;

// More due cases than the crews can ever do, and 120 requests a year.
actors::RunSpec busy() {
  auto spec = small_spec();
  auto& one = spec.operators[0];
  one.points[std::size_t(household)].at_start = 50'000;
  one.points[std::size_t(flat)].at_start = 5'000;
  one.rollout_starts = Date::of(2024, 1, 1);
  one.crews = {.at_start = 2, .most = 2};
  one.on_request_a_year = 120;
  spec.horizon = {Date::of(2024, 1, 1), Date::of(2027, 1, 1)};
  return spec;
}

Count on_request(const run::Run& run) { return run.snapshots.back().on_request[std::size_t(flat)]; }

}  // namespace

TEST_CASE("a request with a term goes before the quota: none waits longer than four months") {
  const auto run = simulated(busy());
  CHECK(run.totals.requests_past_term == 0);
  // 120 a year from 2025 to the end of August 2026, at least, and those of 2024 that had to wait.
  CHECK(on_request(run) >= 200);
  CHECK(on_request(run) <= 360);
}

TEST_CASE("what one asked for before there was a claim lowers no quota (§ 34(2), § 45(1) S. 3)") {
  auto spec = busy();
  spec.operators[0].crews = {.at_start = 100, .most = 100};
  spec.horizon.until = Date::of(2025, 1, 1);
  const auto run = simulated(spec);
  CHECK(on_request(run) == 0);
  Count asked = 0;
  for (const auto& happened : run.events) {
    const auto* installed = std::get_if<actors::GatewaysInstalled>(&happened.change);
    if (installed != nullptr && installed->key.basis == fleet::Basis::asked_without_claim)
      asked += installed->gateways;
  }
  CHECK(asked > 100);
}

TEST_CASE("without crews every claim is broken when its four months are over") {
  auto spec = busy();
  spec.operators[0].crews.at_start = spec.operators[0].crews.most = 0;
  // 974 days lie before 1 September 2026.
  CHECK(simulated(spec).totals.requests_past_term == 120 * 974 / 365);
}

TEST_CASE("without the GNDEW there is no claim") {
  auto log = history_log();
  std::erase_if(log, [](const Recorded& fact) { return fact.id == "gndew-in-force"; });
  auto spec = busy();
  spec.operators[0].crews.at_start = spec.operators[0].crews.most = 0;
  CHECK(simulated_on(log, spec).totals.requests_past_term == 0);
}
