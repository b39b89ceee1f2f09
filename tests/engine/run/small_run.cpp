#include "tests/engine/run/small_run.hpp"

#include "engine/actors/state/at_start.hpp"
#include "engine/law/deadlines.hpp"
#include "engine/law/section_24.hpp"
#include "engine/law/standing.hpp"
#include "engine/simulation/chance.hpp"
#include "events/history/pack.hpp"
#include "tests/support/catch.hpp"

namespace stichtag::test {
namespace {

actors::OperatorSpec small_operator() {
  actors::OperatorSpec spec{
      .name = "stadtwerk", .points = {}, .rollout_starts = Date::of(2020, 3, 2)};
  spec.points[std::size_t(CaseGroup::consumer_6000_10000)].at_start = 10'000;
  spec.crews.at_start = spec.crews.most = 4;
  spec.buying.mix = {{"ppc-smgw", 1}, {"emh-casa", 1}};
  spec.reaction.voluntary_pace = 1;
  spec.administrator = "gwa";
  return spec;
}

const auto group = CaseGroup::consumer_6000_10000;

Count free_at_start(const actors::OperatorSpec& spec) {
  return spec.points[std::size_t(group)].at_start - actors::others_at_start(spec, group) -
         actors::modern_at_start(spec, group);
}

}  // namespace

const EventLog& history_log() { return history::shipped_history(); }

actors::RunSpec small_spec() {
  actors::RunSpec spec{.horizon = {Date::of(2020, 1, 1), Date::of(2026, 1, 1)}};
  spec.operators = {small_operator()};
  spec.administrators = {{.name = "gwa"}};
  spec.administrators[0].policy = actors::UpdatePolicy::at_once;
  return spec;
}

actors::RunSpec random_spec(std::uint64_t seed) {
  simulation::Stream draw({.seed = seed});
  auto spec = small_spec();
  spec.horizon = {Date::of(2018, 1, 1) + int(draw.below(900)), Date::of(2027, 1, 1)};
  spec.operators.assign(1 + draw.below(3), small_operator());
  int number = 0;
  for (auto& one : spec.operators) {
    one.name += std::to_string(++number);
    for (auto& points : one.points) {
      points = {.at_start = Count(draw.below(4'000)),
                .growth_a_year = draw.uniform() * 0.3,
                .mean_kw = 10,
                .modern_at_start = draw.uniform() / 2,
                .by_others = draw.uniform() / 4};
    }
    one.at_start.installed = {
        {.name = {"ppc-smgw", "1.0"}, .group = group, .gateways = free_at_start(one) / 2}};
    one.at_start.stock = {{.name = {"emh-casa", "1.0"}, .gateways = Count(draw.below(300))}};
    one.optional_share = draw.uniform() / 3;
    one.on_request_a_year = Count(draw.below(200));
    one.crews.most = 1 + draw.uniform() * 30;
    one.crews.at_start = one.crews.most * draw.uniform();
    one.reaction.on_ban = actors::OnBan(draw.below(3));
    one.reaction.doubt = actors::Doubt(draw.below(3));
    one.reaction.instead = actors::Instead(draw.below(3));
    one.reaction.new_mix = {{"theben-conexa", 1}, {"sagemcom-smarty-iq", 2}};
    one.reaction.voluntary_pace = std::nullopt;
    if (draw.below(2) == 0) one.buying.mix.push_back({"sagemcom-smarty-iq", 2});
  }
  spec.administrators[0].policy = actors::UpdatePolicy(draw.below(6));
  spec.administrators[0].bricks = draw.uniform() * 0.01;
  return spec;
}

run::Run simulated_on(const EventLog& log, const actors::RunSpec& spec, std::uint64_t seed,
                      run::Step step) {
  const auto prepared = run::prepare(log, law::ReadingSet::defaults(), spec);
  REQUIRE(prepared);
  run::Options options{.step = step, .keep_events = true, .snapshots = {}};
  for (int year = spec.horizon.from.year(); year <= spec.horizon.until->year(); ++year)
    options.snapshots.push_back(Date::of(year, 12, 31));
  options.snapshots.push_back(*spec.horizon.until - 1);
  return run::simulate(**prepared, {seed, 0}, options);
}

run::Run simulated(const actors::RunSpec& spec, std::uint64_t seed, run::Step step) {
  return simulated_on(history_log(), spec, seed, step);
}

Count working_days(Date from, Date until) {
  Count days = 0;
  for (auto day = from; day < until; day = day + 1) days += law::is_working_day(day);
  return days;
}

bool fully_certified(const run::Run& run, std::uint32_t version, Date day) {
  auto log = history_log();
  log.insert(log.end(), run.drawn_facts.begin(), run.drawn_facts.end());
  static const auto folded = law::fold(history_log());
  const auto state = run.drawn_facts.empty() ? folded : law::fold(log);
  const auto& product = run.products[version];
  const auto subject = law::subject_of(state, {product.line, product.version});
  law::Inquiry inquiry(day, law::Addressee::gmsb, law::ReadingSet::defaults());
  do {
    inquiry.start_course();
    law::Day asked{day};
    const law::Matter matter{state, inquiry, *subject->line, subject->version,
                             CaseGroup::consumer_6000_10000};
    if (!law::complete(matter, asked)) return false;
  } while (inquiry.next_course());
  return true;
}

}  // namespace stichtag::test
