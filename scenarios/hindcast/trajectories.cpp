#include "scenarios/hindcast/trajectories.hpp"

#include <algorithm>
#include <cmath>
#include <future>
#include <iterator>

#include "engine/actors/national/national_fleet.hpp"
#include "engine/actors/national/national_sizes.hpp"
#include "engine/actors/spec/case_points.hpp"
#include "engine/run/run.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::scenarios::hindcast {
namespace {

constexpr std::array<double, 6> paces{0.01, 0.04, 0.1, 0.2, 0.4, 0.8};
constexpr std::array<double, 2> voluntary_paces{0, 1};
constexpr std::array<double, 2> requests{0, 0.002};
// Purchases of one, two and three lines (assumption of the national fleet).
const std::array<std::vector<double>, 3> mixes{{{100}, {70, 30}, {50, 30, 20}}};
constexpr std::array<std::size_t, 4> mix_of_class{2, 1, 0, 0};
constexpr simulation::Count points_of_a_node = 100'000;
// Work of a span is booked in its middle, and the last span of a horizon is cut off: the horizon
// goes on so far that no evening that is asked for lies in there.
constexpr int days_beyond = 130;

const Date origin = Date::of(2020, 1, 1);

Date start_of(std::size_t quarter) {
  return Date::of(2020 + int(quarter / 4), 1 + 3 * unsigned(quarter % 4), 1);
}

bool in_base(CaseGroup group) {
  return group == CaseGroup::controllable_14a ||
         (group >= CaseGroup::consumer_6000_10000 && group <= CaseGroup::consumer_50000_100000);
}

bool old_plant(CaseGroup group) {
  return group >= CaseGroup::plant_7_15 && group <= CaseGroup::plant_30_100;
}

std::array<actors::Points, case_group_count> national_split() {
  std::array<actors::Points, case_group_count> all;
  for (const auto group : all_case_groups()) {
    auto& points = all[std::size_t(group)] = actors::usual_points(group);
    points.at_start =
        actors::national_points_of(group) * points_of_a_node / actors::national_points;
    if (group == CaseGroup::controllable_14a) points.growth_a_year = 0;
  }
  return all;
}

struct Node {
  std::size_t mix, start, pace, voluntary, requests;
};

actors::OperatorSpec operator_of(const Node& node, std::size_t at) {
  auto spec = actors::usual_operator();
  spec.name = "hindcast-node-" + std::to_string(at);
  spec.synthetic = true;
  spec.points = national_split();
  spec.rollout_starts = start_of(node.start);
  simulation::Count mandatory = 0;
  for (const auto group : all_case_groups())
    if (in_base(group)) mandatory += spec.points[std::size_t(group)].at_start;
  spec.crews.most =
      paces[node.pace] * double(mandatory) / actors::points_a_crew_and_year(spec.crews);
  spec.crews.at_start = spec.crews.most / 2;
  spec.optional_share = 0.1;
  spec.on_request_a_year = simulation::Count(double(points_of_a_node) * requests[node.requests]);
  spec.reaction.voluntary_pace = voluntary_paces[node.voluntary];
  // Every order of the lines turns up along the grid.
  constexpr std::array<const char*, 4> lines{"ppc-smgw", "emh-casa", "theben-conexa",
                                             "sagemcom-smarty-iq"};
  const auto first = node.start + node.pace;
  for (std::size_t i = 0; i < mixes[node.mix].size(); ++i)
    spec.buying.mix.push_back({lines[(first + i) % lines.size()], mixes[node.mix][i]});
  const auto administrators = actors::national_administrators();
  spec.administrator = administrators[at % administrators.size()].name;
  return spec;
}

// A longer horizon only adds nodes at the end: names and administrators of the others stay.
actors::RunSpec grid(const Period& horizon, std::size_t starts) {
  actors::RunSpec spec{.horizon = horizon};
  spec.administrators = actors::national_administrators();
  spec.vendors = actors::national_vendors();
  for (std::size_t start = 0; start < starts; ++start)
    for (std::size_t mix = 0; mix < mixes.size(); ++mix)
      for (std::size_t pace = 0; pace < paces.size(); ++pace)
        for (std::size_t voluntary = 0; voluntary < voluntary_paces.size(); ++voluntary)
          for (std::size_t request = 0; request < requests.size(); ++request)
            spec.operators.push_back(
                operator_of({mix, start, pace, voluntary, request}, spec.operators.size()));
  return spec;
}

Reach reach_of(const run::Snapshot& snapshot) {
  std::array<double, 4> points{}, equipped{};
  for (const auto group : all_case_groups()) {
    const auto at = std::size_t(group);
    const std::array<bool, 4> counts{in_base(group), in_base(group) || old_plant(group),
                                     group == CaseGroup::consumer_over_100000, true};
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (!counts[i]) continue;
      points[i] += double(snapshot.points[at]);
      equipped[i] += double(snapshot.equipped[at]);
    }
  }
  const auto share = [&](std::size_t i) { return points[i] > 0 ? equipped[i] / points[i] : 0; };
  return {share(0), share(1), share(2), share(3)};
}

// The shipped record as it was known on the day: nothing later is in the log.
Result<Scenario> as_known(Date day, const Period& horizon) {
  const auto file = read_scenario_text("title = \"as known\"\nknown-until = " + to_string(day) +
                                           "\nhorizon = { from = " + to_string(horizon.from) +
                                           ", until = " + to_string(*horizon.until) + " }\n",
                                       "hindcast");
  if (!file) return file.problem();
  auto history = load_scenario("history");
  if (!history) return history.problem();
  return branch(*std::move(history), *file);
}

std::vector<Reach> reached_in(const run::Prepared& prepared, const GridAsked& asked,
                              std::uint64_t replication, std::size_t operators) {
  const run::Options options{
      .step = run::Step::month, .keep_events = false, .snapshots = asked.days};
  const auto ran = run::simulate(prepared, {asked.seed, replication}, options);
  std::vector<Reach> reached(operators * asked.days.size());
  for (const auto& snapshot : ran.snapshots) {
    const auto day = std::lower_bound(asked.days.begin(), asked.days.end(), snapshot.date);
    reached[snapshot.operator_at * asked.days.size() + std::size_t(day - asked.days.begin())] =
        reach_of(snapshot);
  }
  return reached;
}

// Where a value lies between two neighbours of a list.
struct Between {
  std::size_t low;
  double part;  // of the way to the next, 0 to 1
};

template <class List>
Between between(const List& nodes, double value) {
  const auto after = std::upper_bound(nodes.begin() + 1, nodes.end() - 1, value);
  const auto low = std::size_t(after - nodes.begin()) - 1;
  const double part = (value - nodes[low]) / (nodes[low + 1] - nodes[low]);
  return {low, std::clamp(part, 0.0, 1.0)};
}

}  // namespace

double years_of(Date day) { return double(day - origin) / 365.25; }

Trajectories::Trajectories(std::vector<Date> days) : days_(std::move(days)) {
  for (const auto day : days_) years_.push_back(years_of(day));
}

Result<Trajectories> Trajectories::simulated(const GridAsked& asked) {
  const Period horizon{Date::of(2018, 1, 1), asked.until + 1 + days_beyond};
  Trajectories all(asked.days);
  all.starts_ = std::size_t(std::max(0.0, years_of(asked.until)) * quarters_a_year) + 2;
  const auto scenario = as_known(asked.known, horizon);
  if (!scenario) return scenario.problem();
  const auto spec = grid(horizon, all.starts_);
  const auto prepared = run::prepare(scenario->log, scenario->readings, spec);
  if (!prepared) return prepared.problem();
  const auto one = [&](std::uint64_t replication) {
    return reached_in(**prepared, asked, replication, spec.operators.size());
  };
  static_assert(futures == 2);
  auto other = std::async(std::launch::async, one, 1);
  all.reached_[0] = one(0);
  all.reached_[1] = other.get();
  all.find_silence();
  return all;
}

Trajectories Trajectories::on(const std::vector<Date>& days) const {
  Trajectories some(days);
  some.starts_ = starts_;
  std::vector<std::size_t> places;
  for (const auto day : days)
    places.push_back(
        std::size_t(std::lower_bound(days_.begin(), days_.end(), day) - days_.begin()));
  for (std::size_t future = 0; future < futures; ++future)
    for (std::size_t node = 0; node < reached_[future].size(); node += days_.size())
      for (const auto place : places)
        some.reached_[future].push_back(reached_[future][node + place]);
  some.find_silence();
  return some;
}

// The early days of a fit see nothing of most operators.
void Trajectories::find_silence() {
  const auto reaches = [&](const std::vector<Reach>& all, std::size_t start) {
    const auto a_start = all.size() / starts_;
    const auto from = all.begin() + std::ptrdiff_t(start * a_start);
    return std::any_of(from, from + std::ptrdiff_t(a_start),
                       [](const Reach& reach) { return reach.all > 0; });
  };
  silent_from_ = starts_;
  while (silent_from_ > 0 && !reaches(reached_[0], silent_from_ - 1) &&
         !reaches(reached_[1], silent_from_ - 1))
    --silent_from_;
}

const Reach* Trajectories::node(std::size_t mix, std::size_t future, std::size_t start,
                                std::size_t pace, std::size_t voluntary,
                                std::size_t request) const {
  const auto at =
      (((start * mixes.size() + mix) * paces.size() + pace) * voluntary_paces.size() + voluntary) *
          requests.size() +
      request;
  return reached_[future].data() + at * days_.size();
}

void Trajectories::read(std::size_t size_class, std::size_t future, const Ways& ways,
                        std::vector<Reach>& into) const {
  // The last node begins after the last day, as does whoever begins later still.
  const double quarter = std::clamp(ways.start * quarters_a_year, 0.0, double(starts_ - 1));
  const auto low = std::min(std::size_t(quarter), starts_ - 2);
  const Between start{low, quarter - double(low)};
  const auto pace = between(paces, ways.pace);
  const auto voluntary = between(voluntary_paces, ways.voluntary);
  const auto request = between(requests, ways.requests);
  into.assign(days_.size(), Reach{});
  for (std::size_t corner = 0; corner < 16; ++corner) {
    const auto weight = [&](std::size_t bit, const Between& at) {
      return ((corner >> bit) & 1U) != 0 ? at.part : 1 - at.part;
    };
    const double part =
        weight(0, start) * weight(1, pace) * weight(2, voluntary) * weight(3, request);
    if (part == 0) continue;
    const auto* reach =
        node(mix_of_class[size_class], future, start.low + (corner & 1U),
             pace.low + ((corner >> 1U) & 1U), (corner >> 2U) & 1U, (corner >> 3U) & 1U);
    for (std::size_t day = 0; day < days_.size(); ++day) {
      into[day].base += part * reach[day].base;
      into[day].with_plants += part * reach[day].with_plants;
      into[day].over_100 += part * reach[day].over_100;
      into[day].all += part * reach[day].all;
    }
  }
}

}  // namespace stichtag::scenarios::hindcast
