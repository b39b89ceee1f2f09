// Forked runs and whole runs are the same runs, byte for byte.
#include "engine/run/together.hpp"
#include "engine/simulation/draw_log.hpp"
#include "tests/engine/run/small_run.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/small_log.hpp"

using namespace stichtag;
using namespace stichtag::test;

namespace {

std::shared_ptr<const run::Prepared> ready(const EventLog& log, const actors::RunSpec& spec) {
  auto prepared = run::prepare(log, law::ReadingSet::defaults(), spec);
  REQUIRE(prepared);
  return *std::move(prepared);
}

run::Options all_evenings() {
  run::Options options{.step = run::Step::week, .keep_events = true, .snapshots = {}};
  for (int year = 2018; year < 2027; ++year) options.snapshots.push_back(Date::of(year, 6, 30));
  return options;
}

void check_same(const run::Run& one, const run::Run& other) {
  CHECK(one.bytes == other.bytes);
  CHECK(one.byte_counts == other.byte_counts);
  CHECK(one.event_count == other.event_count);
  CHECK(one.totals.days_certified == other.totals.days_certified);
  CHECK(one.totals.days_uncertified == other.totals.days_uncertified);
  CHECK(one.totals.days_undetermined == other.totals.days_undetermined);
  CHECK(one.totals.points == other.totals.points);
  CHECK(one.campaigns.size() == other.campaigns.size());
  REQUIRE(one.fleet.size() == other.fleet.size());
  for (std::size_t i = 0; i < one.fleet.size(); ++i) {
    CHECK(one.fleet[i].installed == other.fleet[i].installed);
    CHECK(one.fleet[i].certified == other.fleet[i].certified);
  }
  REQUIRE(one.snapshots.size() == other.snapshots.size());
  for (std::size_t i = 0; i < one.snapshots.size(); ++i) {
    CHECK(one.snapshots[i].date == other.snapshots[i].date);
    CHECK(one.snapshots[i].points == other.snapshots[i].points);
    CHECK(one.snapshots[i].equipped == other.snapshots[i].equipped);
  }
}

// Four lines with vendors that draw, and an operator that begins late.
actors::RunSpec with_vendors(std::uint64_t seed) {
  auto spec = random_spec(seed);
  for (const char* line : {"ppc-smgw", "emh-casa"}) {
    spec.vendors.emplace_back();
    spec.vendors.back().line = line;
    spec.vendors.back().vulnerabilities_a_year = 0.5;
  }
  auto late = spec.operators.front();
  late.name = "late";
  late.rollout_starts = Date::of(2024, 3, 4);
  late.at_start = {};
  late.reaction.voluntary_pace = 0.7;
  spec.operators.push_back(late);
  spec.horizon.until = Date::of(2031, 1, 1);
  return spec;
}

// An update comes, certified and known on the day.
EventLog with_update_on(Date day) {
  SmallLog log;
  log.statute(StatuteVersion::v0, {Date::of(2016, 9, 2), Date::of(2016, 9, 1)});
  log.certificate("first", CertificateKind::common_criteria, Date::of(2019, 1, 1),
                  Date::of(2040, 1, 1));
  log.fact("second",
           CertificateIssued{CertificateKind::common_criteria, "second", gate, {"1.1"}, {}, {}},
           day);
  return log.log();
}

actors::RunSpec on_one_line() {
  auto spec = small_spec();
  spec.operators[0].buying.mix = {{gate, 1}};
  spec.administrators[0].policy = actors::UpdatePolicy::staged;
  return spec;
}

}  // namespace

TEST_CASE("a replication from the shared start is the replication from the first day") {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    const auto prepared = ready(history_log(), with_vendors(seed));
    auto options = all_evenings();
    const auto forked = run::simulate(*prepared, {seed, 3}, options);
    options.from_first_day = true;
    check_same(forked, run::simulate(*prepared, {seed, 3}, options));
  }
}

TEST_CASE("what happens before the shared start is the same in all replications") {
  const auto prepared = ready(history_log(), with_vendors(2));
  const auto options = all_evenings();
  const auto one = run::simulate(*prepared, {1, 0}, options);
  const auto other = run::simulate(*prepared, {1, 1}, options);
  CHECK(one.bytes != other.bytes);
  std::string before_one, before_other;
  const auto late = std::uint32_t(one.totals_of_operator.size() - 1);
  for (const auto* from : {&one, &other}) {
    auto& bytes = from == &one ? before_one : before_other;
    for (const auto& happened : from->events)
      if (happened.actor == late && happened.day < Date::of(2023, 1, 1))
        actors::append_bytes(bytes, happened);
  }
  CHECK_FALSE(before_one.empty());
  CHECK(before_one == before_other);
}

TEST_CASE("a what-if beside its base is the what-if by itself") {
  const auto spec = on_one_line();
  const auto base = ready(with_update_on(Date::of(2023, 6, 1)), spec);
  for (const auto day : {Date::of(2021, 3, 1), Date::of(2022, 9, 17), Date::of(2025, 12, 31)}) {
    const auto other = ready(with_update_on(day), spec);
    const run::Prepared* both[] = {base.get(), other.get()};
    const auto runs = run::simulate_together(both, {7, 0}, all_evenings());
    check_same(runs[0], run::simulate(*base, {7, 0}, all_evenings()));
    check_same(runs[1], run::simulate(*other, {7, 0}, all_evenings()));
    CHECK(runs[0].bytes != runs[1].bytes);
  }
}

TEST_CASE("another operator, another administrator or another horizon is not shared") {
  const auto base = ready(history_log(), with_vendors(4));
  auto spec = with_vendors(4);
  spec.operators[0].crews.success = 0.5;
  const auto crews = ready(history_log(), spec);
  spec = with_vendors(4);
  spec.administrators[0].succeeds = 0.9;
  const auto gwa = ready(history_log(), spec);
  spec = with_vendors(4);
  spec.operators.erase(spec.operators.begin());
  const auto fewer = ready(history_log(), spec);
  const run::Prepared* all[] = {base.get(), crews.get(), gwa.get(), fewer.get()};
  const auto runs = run::simulate_together(all, {1, 0}, all_evenings());
  for (std::size_t i = 0; i < runs.size(); ++i)
    check_same(runs[i], run::simulate(*all[i], {1, 0}, all_evenings()));
}

TEST_CASE("what is shared is not drawn again") {
  auto spec = on_one_line();
  spec.operators[0].crews.at_start = spec.operators[0].crews.most = 1;
  const auto base = ready(with_update_on(Date::of(2023, 6, 1)), spec);
  const auto other = ready(with_update_on(Date::of(2025, 6, 1)), spec);
  simulation::DrawLog together, alone;
  auto options = all_evenings();
  options.draws = &together;
  const run::Prepared* both[] = {base.get(), other.get()};
  (void)run::simulate_together(both, {7, 0}, options);
  options.draws = &alone;
  (void)run::simulate(*base, {7, 0}, options);
  (void)run::simulate(*other, {7, 0}, options);
  CHECK(together.size() * 10 < alone.size() * 9);
}
