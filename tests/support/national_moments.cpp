#include "tests/support/national_moments.hpp"

#include <stdexcept>

#include "engine/actors/national/national_sizes.hpp"
#include "engine/run/run.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::test {
namespace {

using simulation::Count;

constexpr std::size_t classes = 4;

std::array<Date, 7> evenings() {
  return {Date::of(2020, 12, 31), Date::of(2021, 12, 31), Date::of(2022, 12, 31),
          Date::of(2024, 9, 30),  Date::of(2024, 12, 31), Date::of(2025, 3, 31),
          Date::of(2025, 6, 30)};
}

// 6 to 100 MWh and § 14a: the base of the 20 per cent since February 2025.
Count in_base(const run::ByGroup& counts) {
  Count sum = counts[std::size_t(CaseGroup::controllable_14a)];
  for (auto g = std::size_t(CaseGroup::consumer_6000_10000);
       g <= std::size_t(CaseGroup::consumer_50000_100000); ++g)
    sum += counts[g];
  return sum;
}

struct Evening {
  double installed = 0;  // thousands
  double base = 0;
  double equipped = 0;
  std::array<double, classes> quotas{};  // sum over operators, per cent
  double none = 0;
  double at_20 = 0;
};

std::size_t class_of(const actors::OperatorSpec& spec) {
  std::size_t at = 0;
  while (actors::size_classes()[at].name != spec.size_class) ++at;
  return at;
}

void add(Evening& evening, const run::Snapshot& snapshot, std::size_t size_class) {
  Count all = 0;
  for (const auto n : snapshot.equipped) all += n;
  const auto base = double(in_base(snapshot.points));
  const auto equipped = double(in_base(snapshot.equipped));
  evening.installed += double(all) / 1000;
  evening.base += base;
  evening.equipped += equipped;
  evening.quotas[size_class] += base > 0 ? 100 * equipped / base : 0;
  evening.none += all == 0 ? 1 : 0;
  evening.at_20 += equipped >= 0.2 * base ? 1 : 0;
}

actors::RunSpec spec_of(const scenarios::Scenario& scenario, const actors::ClassRollouts& rollouts,
                        std::uint64_t seed) {
  auto spec = *scenario.actors;
  spec.horizon.until = Date::of(2025, 7, 1);
  std::vector<std::string> administrators;
  for (const auto& one : spec.administrators) administrators.push_back(one.name);
  spec.operators = actors::national_fleet({seed, spec.horizon.from, administrators, rollouts});
  return spec;
}

std::vector<double> in_order(const std::array<Evening, 7>& evenings) {
  std::vector<double> values;
  for (const auto& evening : evenings) values.push_back(evening.installed);
  for (const std::size_t at : {4U, 5U, 6U}) {
    const auto& evening = evenings[at];
    values.push_back(100 * evening.equipped / evening.base);
    for (std::size_t c = 0; c < classes; ++c)
      values.push_back(evening.quotas[c] / actors::size_classes()[c].operators);
  }
  for (const std::size_t at : {3U, 5U, 6U}) values.push_back(evenings[at].none);
  for (const std::size_t at : {3U, 6U}) values.push_back(evenings[at].at_20);
  return values;
}

}  // namespace

const std::vector<Moment>& national_moments() {
  // Gateways of 2020 and 2021 are round figures; those of 2025 count competitive operators too.
  static const std::vector<Moment> moments{{"gateways 12/2020, thousand", 30, 0.05},
                                           {"gateways 12/2021, thousand", 150, 0.3},
                                           {"gateways 12/2022, thousand", 272, 1},
                                           {"gateways 09/2024, thousand", 1006, 2},
                                           {"gateways 12/2024, thousand", 1158, 2},
                                           {"gateways 03/2025, thousand", 1530, 0},
                                           {"gateways 06/2025, thousand", 1600, 0},
                                           {"quota 12/2024, %", 13.91, 2},
                                           {"over 500k 12/2024, %", 19.9, 1},
                                           {"100k-500k 12/2024, %", 9.0, 1},
                                           {"30k-100k 12/2024, %", 5.1, 1},
                                           {"under 30k 12/2024, %", 3.1, 1},
                                           {"quota 03/2025, %", 15.1, 2},
                                           {"over 500k 03/2025, %", 20.4, 1},
                                           {"100k-500k 03/2025, %", 10.8, 1},
                                           {"30k-100k 03/2025, %", 7.5, 1},
                                           {"under 30k 03/2025, %", 4.6, 1},
                                           {"quota 06/2025, %", 16.4, 2},
                                           {"over 500k 06/2025, %", 22.1, 1},
                                           {"100k-500k 06/2025, %", 11.8, 1},
                                           {"30k-100k 06/2025, %", 7.8, 1},
                                           {"under 30k 06/2025, %", 5.2, 1},
                                           {"none at all 09/2024", 500, 0.5},
                                           {"none at all 03/2025", 264, 0.5},
                                           {"none at all 06/2025", 244, 1},
                                           {"at least 20 % 09/2024", 24, 0.1},
                                           {"at least 20 % 06/2025", 66, 0.2}};
  return moments;
}

std::vector<double> simulated_moments(const actors::ClassRollouts& rollouts, std::uint64_t seed) {
  static const auto scenario = scenarios::load_scenario("national-2018-2033");
  if (!scenario || !scenario->actors) throw std::runtime_error("no national scenario");
  const auto spec = spec_of(*scenario, rollouts, seed);
  const auto prepared = run::prepare(scenario->log, scenario->readings, spec);
  if (!prepared) throw std::runtime_error(prepared.problem().what);
  const auto days = evenings();
  run::Options options{.keep_events = false, .snapshots = {days.begin(), days.end()}};
  const auto run = run::simulate(**prepared, {.seed = seed}, options);
  std::array<Evening, 7> counted;
  for (const auto& snapshot : run.snapshots) {
    std::size_t at = 0;
    while (days[at] != snapshot.date) ++at;
    add(counted[at], snapshot, class_of(spec.operators[snapshot.operator_at]));
  }
  return in_order(counted);
}

}  // namespace stichtag::test
