#include "engine/actors/national/national_fleet.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/actors/national/national_sizes.hpp"
#include "engine/actors/spec/case_points.hpp"
#include "engine/simulation/chance.hpp"

namespace stichtag::actors {
namespace {

using simulation::Purpose;
using simulation::Stream;

Stream stream_of(const NationalChoice& choice, const std::string& name, Purpose purpose,
                 std::uint64_t index = 0) {
  return Stream({.seed = choice.seed,
                 .actor = simulation::actor_key(name),
                 .purpose = purpose,
                 .index = index});
}

// Rollouts start between the knots, each day of a span alike: the first duty (February 2020), the
// withdrawal (May 2022), the GNDEW (May 2023), and the days of the published counts of operators
// without any iMSys.
std::array<Date, 6> start_knots() {
  return {Date::of(2020, 3, 1),  Date::of(2022, 5, 23), Date::of(2023, 5, 27),
          Date::of(2024, 10, 1), Date::of(2025, 7, 1),  Date::of(2027, 1, 1)};
}

Date start_of_rollout(const ClassRollout& rollout, double drawn) {
  const auto& by = rollout.started;
  const std::array<double, 6> started{0, by[0], by[1], by[2], by[3], 1};
  const auto knots = start_knots();
  std::size_t span = 0;
  while (span < 4 && drawn >= started[span + 1]) ++span;
  const double part = (drawn - started[span]) / (started[span + 1] - started[span]);
  return knots[span] + int(part * double(knots[span + 1] - knots[span]));
}

Count mandatory_of(const NationalSize& size) {
  Count sum = size.by_group[std::size_t(CaseGroup::controllable_14a)];
  for (auto g = std::size_t(CaseGroup::consumer_6000_10000);
       g <= std::size_t(CaseGroup::consumer_50000_100000); ++g) {
    sum += size.by_group[g];
  }
  return sum;
}

Crews crews_of(const ClassRollout& rollout, Count mandatory, double drawn) {
  Crews crews;
  const double pace = rollout.slowest * std::pow(rollout.fastest / rollout.slowest, drawn);
  const double most = pace * double(mandatory) / points_a_crew_and_year(crews);
  // In hundredths, rounded up, which keeps the last bit of pow out of every result.
  crews.most = std::ceil(most * 100) / 100;
  crews.at_start = std::ceil(crews.most * rollout.first * 100) / 100;
  return crews;
}

// The lines with gateways on the market since 2021. Nothing is published on their shares, so each
// order of them is as likely as another.
std::vector<Weight> mix_of(const ClassRollout& rollout, Stream stream) {
  std::vector<std::string> lines{"ppc-smgw", "emh-casa", "theben-conexa", "sagemcom-smarty-iq"};
  std::vector<Weight> mix;
  for (const double share : rollout.mix) {
    const auto at = lines.begin() + stream.below(std::uint32_t(lines.size()));
    mix.push_back({*at, share});
    lines.erase(at);
  }
  return mix;
}

// Heat pumps and wall boxes of 2025 are in the 4.6 million already, so § 14a does not grow here.
std::array<Points, case_group_count> points_of(const NationalSize& size, double modern) {
  std::array<Points, case_group_count> all;
  for (const auto group : all_case_groups()) {
    auto& points = all[std::size_t(group)] = usual_points(group);
    points.at_start = size.by_group[std::size_t(group)];
    points.modern_at_start = modern;
    if (group == CaseGroup::controllable_14a) points.growth_a_year = 0;
  }
  return all;
}

OperatorSpec operator_of(const NationalChoice& choice, const NationalSize& size) {
  const auto& rollout = choice.rollouts[size.size_class];
  const auto draw = [&](Purpose purpose, std::uint64_t index = 0) {
    return stream_of(choice, size.name, purpose, index);
  };
  auto spec = usual_operator();
  spec.name = size.name;
  spec.size_class = size_classes()[size.size_class].name;
  spec.synthetic = true;
  spec.points = points_of(size, modern_share(choice.first_day));
  spec.rollout_starts = start_of_rollout(rollout, draw(Purpose::start_of_rollout).uniform());
  spec.crews = crews_of(rollout, mandatory_of(size), draw(Purpose::pace).uniform());
  spec.planning = {rollout.plans_every_months,
                   draw(Purpose::pace, 2).below(rollout.plans_every_months)};
  spec.buying.mix = mix_of(rollout, draw(Purpose::product_choice));
  spec.optional_share = 0.1;
  spec.on_request_a_year = Count(double(size.points) * rollout.requests);
  spec.reaction.voluntary_pace =
      rollout.willing + (1 - rollout.willing) * draw(Purpose::pace, 1).uniform();
  const auto at =
      draw(Purpose::product_choice, 1).below(std::uint32_t(choice.administrators.size()));
  spec.administrator = choice.administrators[at];
  return spec;
}

AdministratorSpec administrator(std::string name, UpdatePolicy policy) {
  AdministratorSpec spec;
  spec.name = std::move(name);
  spec.policy = policy;
  return spec;
}

}  // namespace

const ClassRollouts& class_rollouts() {
  // Fitted by simulated moments, a coordinate search and two rounds by hand, to figures known by
  // 30.06.2025 or of that day: class means and national quota of 12/2024 to 06/2025, gateways of
  // 2020 to 2024, operators without any iMSys, and with 20 % or more. docs/national-fit.md has
  // model beside data. The shares within a mix are assumptions, nothing is published on them.
  static const ClassRollouts rollouts{
      {{{0.42, 0.95, 0.999, 1}, 0.11, 0.28, 0.5, 0.78, 0.0006, {50, 30, 20}, 1},
       {{0.30, 0.55, 0.75, 0.96}, 0.07, 0.19, 0.5, 0.78, 0.0006, {70, 30}, 1},
       {{0.15, 0.33, 0.55, 0.85}, 0.082, 0.246, 0.5, 0.78, 0.0006, {100}, 3},
       {{0.07, 0.18, 0.34, 0.67}, 0.062, 0.250, 0.5, 0.78, 0.0006, {100}, 3}}};
  return rollouts;
}

std::vector<OperatorSpec> national_fleet(const NationalChoice& choice) {
  assert(!choice.administrators.empty());
  std::vector<OperatorSpec> fleet;
  for (const auto& size : national_sizes(choice.seed)) fleet.push_back(operator_of(choice, size));
  return fleet;
}

std::vector<AdministratorSpec> national_administrators() {
  return {administrator("synthetic-gwa-staged", UpdatePolicy::staged),
          administrator("synthetic-gwa-soak", UpdatePolicy::soak),
          administrator("synthetic-gwa-deadline", UpdatePolicy::deadline),
          administrator("synthetic-gwa-batch", UpdatePolicy::batch)};
}

std::vector<VendorSpec> national_vendors() {
  std::vector<VendorSpec> vendors;
  for (const char* line :
       {"ppc-smgw", "emh-casa", "theben-conexa", "sagemcom-smarty-iq", "efr-sgh"}) {
    vendors.emplace_back();
    vendors.back().line = line;
  }
  return vendors;
}

std::vector<std::string> national_assumptions() {
  return {
      "national fleet: 810 synthetic operators, 18, 67, 128 and 597 a class (E&M 24.10.2025, state "
      "30.06.2025); none of them exists",
      "national fleet: 54.7 million points (Handelsblatt, state 31.03.2025) and 4.6 million of 6 "
      "to "
      "100 MWh and § 14a (ZfK, pvinsider) stand on the first day already (assumption)",
      "national fleet: sizes log-uniform within the class, from 1,000 to 4.6 million points "
      "(assumption; the largest is Westnetz, citymanager.de)",
      "national fleet: every operator has the national split over case groups; § 14a 1.105 "
      "million, "
      "plants over 7 kW 1.17 million (BNetzA 2017), the rest of the split (assumption)",
      "national fleet: § 14a does not grow, for the 4.6 million are of 2025; plants grow 8 % a "
      "year "
      "(assumption)",
      "national fleet: modern meters 47.95 % at the end of 2024 and 50.9 % in June 2025 (ZfK, "
      "energate); linear before from none at the start of 2017, and after up to 90 % (assumption)",
      "national fleet: start of rollout and pace by class are fitted by simulated moments to "
      "figures published for days up to 30.06.2025 (docs/national-fit.md)",
      "national fleet: full strength is reached from half of the crews at 8 % a month, and no crew "
      "is smaller than a hundredth (assumption)",
      "national fleet: operators of up to 100,000 points look at orders, crews and updates once a "
      "quarter, which months is drawn, larger ones once a month (assumption)",
      "national fleet: without a duty an operator goes on at 0.78 to 1 of its pace (fitted)",
      "national fleet: purchases of one, two or three lines by class, which ones is drawn, all "
      "alike; market shares are not published (assumption)",
      "national fleet: each operator draws one of the administrators, all alike (assumption)",
      "national fleet: a tenth of the optional cases is wanted, six points in ten thousand "
      "ask for an iMSys each year (fitted)",
      "national fleet: crews, buying and reactions otherwise as the simulation model has them "
      "(assumption)",
  };
}

double modern_share(Date day) {
  struct Known {
    Date day;
    double share;
  };
  const std::array<Known, 4> known{{{Date::of(2017, 1, 1), 0},
                                    {Date::of(2024, 12, 31), 0.4795},
                                    {Date::of(2025, 6, 30), 0.509},
                                    {Date::of(2032, 1, 1), 0.9}}};
  if (day <= known.front().day) return known.front().share;
  for (std::size_t i = 1; i < known.size(); ++i) {
    if (day > known[i].day) continue;
    const auto& before = known[i - 1];
    return before.share + (known[i].share - before.share) * double(day - before.day) /
                              double(known[i].day - before.day);
  }
  return known.back().share;
}

}  // namespace stichtag::actors
