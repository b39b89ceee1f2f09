#include <algorithm>
#include <cmath>

#include "engine/actors/operator/operator.hpp"
#include "engine/law/section_34.hpp"

namespace stichtag::actors {
namespace {

using fleet::PointPlace;

using ByTier = std::array<GroupBits, tier_count>;

ByTier groups_by_tier(const Today& today) {
  const auto due = today.law.due & mandatory_groups();
  ByTier groups{};
  groups[std::size_t(Tier::due)] = due & ~large_groups();
  groups[std::size_t(Tier::large_due)] = due & large_groups();
  groups[std::size_t(Tier::not_due)] = mandatory_groups() & ~due;
  groups[std::size_t(Tier::optional)] = ~mandatory_groups();
  return groups;
}

// Points to which somebody may be sent today.
OpenByGroup without_imsys(const Operator& me, const Today& today) {
  OpenByGroup open{};
  for (std::size_t g = 0; g < case_group_count; ++g) {
    const auto& here = me.state.fleet.without[g];
    open[g] = here[std::size_t(PointPlace::old_meter)] +
              here[std::size_t(PointPlace::modern_meter)] + here[std::size_t(PointPlace::legacy)];
  }
  for (const auto& later : me.state.back_later) {
    if (later.day <= today.day) continue;
    for (std::size_t g = 0; g < case_group_count; ++g) open[g] -= later.points[g];
  }
  for (auto& n : open) n = std::max(n, Count{0});
  return open;
}

// The chosen share of the optional cases, without those that have it.
Count wanted(const Operator& me, CaseGroup group, Count missing) {
  const auto& fleet = me.state.fleet;
  const auto all = fleet.points[std::size_t(group)];
  const auto equipped = fleet.cohorts.of_group(group);
  return std::clamp(Count(double(all) * me.spec.optional_share) - equipped, Count{0}, missing);
}

// Requests come evenly over the year.
Count requests_by(const Operator& me, const Today& today, Date day) {
  return me.spec.on_request_a_year * (day - today.began) / 365;
}

// They go to the optional cases, the largest consumers first.
OpenByGroup requests(const Operator& me, const Today& today, const OpenByGroup& missing) {
  OpenByGroup open{};
  auto left = std::max(requests_by(me, today, today.day) - me.state.on_request_done, Count{0});
  for (const auto group : {CaseGroup::consumer_4000_6000, CaseGroup::consumer_3000_4000,
                           CaseGroup::consumer_2000_3000, CaseGroup::consumer_0_2000}) {
    auto& here = open[std::size_t(group)];
    here = std::min(left, missing[std::size_t(group)]);
    left -= here;
  }
  return open;
}

bool usable_in_doubt(const Operator& me) { return me.spec.reaction.doubt == Doubt::install; }

// All of the operator's lines stand still because of one of them.
bool stands_still(const Operator& me, std::span<const double> mix) {
  for (std::size_t line = 0; line < mix.size(); ++line) {
    if (mix[line] <= 0) continue;
    const auto status = me.state.lines[line];
    if (status == LineStatus::banned && me.spec.reaction.on_ban == OnBan::pause) return true;
    if (status == LineStatus::doubtful && me.spec.reaction.doubt == Doubt::hold_all) return true;
  }
  return false;
}

// The day on which the new mix is ready.
std::optional<Date> switched_on(const Operator& me) {
  if (!me.state.switched) return std::nullopt;
  return *me.state.switched + 7 * me.spec.reaction.switch_lead_weeks;
}

// Nobody is left alone for longer than a period of the planning.
double weeks_looked_ahead(const Operator& me) {
  return 6 + simulation::days_a_month / 7 * (me.spec.planning.every_months - 1);
}

std::span<const double> mix_now(const Operator& me, const Today& today) {
  const auto ready = switched_on(me);
  return ready && *ready <= today.day ? me.new_mix : me.mix;
}

}  // namespace

OpenCases open_cases(const Operator& me, const Today& today) {
  OpenCases open;
  open.points = without_imsys(me, today);
  open.requests = requests(me, today, open.points);
  const auto groups = groups_by_tier(today);
  const auto add = [&](Tier tier, CaseGroup group, Count n) {
    if (n == 0) return;
    open.groups[std::size_t(tier)] |= bit_of(group);
    open.of_tier[std::size_t(tier)] += n;
    open.all += n;
  };
  const auto with_points = groups_with_points(me);
  each_group(with_points & ~mandatory_groups(), [&](CaseGroup group) {
    auto& points = open.points[std::size_t(group)];
    points = wanted(me, group, points);
    add(Tier::on_request, group, open.requests[std::size_t(group)]);
  });
  for (const auto tier : {Tier::due, Tier::large_due, Tier::not_due, Tier::optional}) {
    each_group(with_points & groups[std::size_t(tier)],
               [&](CaseGroup group) { add(tier, group, open.points[std::size_t(group)]); });
  }
  return open;
}

Count requests_to_meet(const Operator& me, const Today& today, Date before) {
  const auto& claim = today.law.claim_on_request;
  if (!claim) return 0;
  // A month has 28 days at least: where all that was asked by then is met, no calendar is needed.
  constexpr int days_at_least = 28 * law::months_on_request;
  if (requests_by(me, today, before - days_at_least) <= me.state.on_request_done) return 0;
  const auto asked_before = add_months_down(before, -law::months_on_request);
  if (asked_before <= *claim) return 0;
  return std::max(requests_by(me, today, asked_before) - me.state.on_request_done, Count{0});
}

ByLine lines_in_use(const Operator& me, const Today& today) {
  ByLine weights{};
  const auto mix = mix_now(me, today);
  if (stands_still(me, mix)) return weights;
  double sum = 0;
  for (std::size_t line = 0; line < mix.size(); ++line) {
    const auto status = me.state.lines[line];
    const bool used =
        status == LineStatus::works || (status == LineStatus::doubtful && usable_in_doubt(me));
    weights[line] = used ? mix[line] : 0;
    sum += weights[line];
  }
  for (std::size_t line = 0; line < mix.size(); ++line)
    weights[line] = sum > 0 ? weights[line] / sum : 0;
  return weights;
}

GroupBits groups_with_points(const Operator& me) {
  GroupBits groups = 0;
  for (std::size_t g = 0; g < case_group_count; ++g)
    groups |= GroupBits{me.state.fleet.points[g] > 0} << g;
  return groups;
}

bool nothing_permitted(const Operator& me, const Today& today, CaseGroup group) {
  const auto mix = mix_now(me, today);
  for (std::size_t line = 0; line < mix.size(); ++line) {
    if (mix[line] <= 0) continue;
    const auto version = today.law.newest[line];
    if (version && (would_install(me, today, *version) & bit_of(group)) != 0) return false;
  }
  return true;
}

double share_of_work(const Operator& me, const Disruption& disruption, Date from, Date until) {
  return share_in(disruption, from, until,
                  [&](Date first, Date past) { return me.working_days.between(first, past); });
}

double visits(const Operator& me, Date from, Date until) {
  const auto& crews = me.spec.crews;
  return double(me.state.crews) / parts_of_a_crew * crews.visits_a_day * crews.points_a_visit *
         me.working_days.between(from, until) *
         (1 - share_of_work(me, me.spec.disruptions.crew_loss, from, until));
}

double visits_a_week(const Operator& me) {
  const auto& crews = me.spec.crews;
  return double(me.state.crews) / parts_of_a_crew * crews.visits_a_day * crews.points_a_visit * 5;
}

namespace {

Count on_the_shelf(const Operator& me) {
  Count shelf = 0;
  for (const auto version : me.versions) {
    if (!me.state.stranded[std::size_t(version)])
      shelf += me.state.fleet.at(version, fleet::GatewayPlace::on_shelf);
  }
  return shelf;
}

}  // namespace

bool may_run_short(const Operator& me, Date from, Date until) {
  return visits(me, from, until) + 1 > double(on_the_shelf(me));
}

namespace {

// Crews that are done with what is open go on when somebody may be visited again. Their last days
// are a span of their own: it is booked on its first day, so the day of the last installation is
// known to the week.
std::optional<Date> next_work(const Operator& me, const Today& today, const OpenCases& open) {
  if (today.day < me.spec.rollout_starts || me.state.crews == 0) return std::nullopt;
  if (open.all > 0) {
    const auto weeks = double(open.all) / visits_a_week(me);
    if (weeks > weeks_looked_ahead(me) || on_the_shelf(me) == 0) return std::nullopt;
    const auto last = today.day + std::max(1, int(std::ceil(7 * weeks))) - 1;
    const auto monday = last - int(last.weekday());
    return monday > today.day ? monday : last + 1;
  }
  std::optional<Date> next;
  for (const auto& later : me.state.back_later)
    if (later.day > today.day && (!next || later.day < *next)) next = later.day;
  return next;
}

}  // namespace

std::optional<Date> next_look(const Operator& me, const Today& today, const OpenCases& open) {
  std::optional<Date> next;
  for (const auto day :
       {switched_on(me), std::optional(me.spec.rollout_starts), next_work(me, today, open)})
    if (day && *day > today.day && (!next || *day < *next)) next = day;
  return next;
}

}  // namespace stichtag::actors
