#include <algorithm>
#include <cmath>

#include "engine/actors/operator/operator.hpp"

namespace stichtag::actors {
namespace {

using fleet::GatewayPlace;

constexpr double weeks_a_month = simulation::days_a_month / 7;

double weeks_covered(const OperatorSpec& spec) {
  return spec.buying.lead_weeks + spec.buying.safety_weeks +
         weeks_a_month * spec.planning.every_months;
}

// Gateways of the line that can be hung, or are on their way.
Count at_hand(const Operator& me, const Today& today, std::size_t line) {
  Count sum = 0;
  for (const auto version : me.versions) {
    if (today.products.at(version).line != line || me.state.stranded[std::size_t(version)])
      continue;
    sum += me.state.fleet.at(version, GatewayPlace::on_shelf) +
           me.state.fleet.at(version, GatewayPlace::ordered);
  }
  return sum;
}

// Gateways that wait for their exchange.
Count bricks(const Operator& me) {
  Count sum = 0;
  for (const auto version : me.versions)
    sum += me.state.fleet.at(version, GatewayPlace::failed_waiting);
  return sum;
}

// Gateways a week, as the crews are now.
double need_a_week(const Operator& me) {
  const auto pace = me.state.slow ? me.voluntary_pace : 1.0;
  return visits_a_week(me) * me.spec.crews.success * pace;
}

Date delivery_day(const Operator& me, const Today& today, std::size_t line) {
  if (me.spec.buying.lead_weeks <= 0) return today.day + 1;
  auto stream = me.chance.of(simulation::Purpose::delivery,
                             std::uint64_t(today.day.days_since_epoch()) * 64 + line);
  const auto days =
      simulation::gamma_days(stream, 7 * me.spec.buying.lead_weeks, me.spec.buying.lead_shape);
  return today.day + std::max(days, 1);
}

// What a cut holds back comes when it is over; who ordered knows it is on its way.
void order(const Operator& me, Version version, Count gateways, Date due, Changes& changes) {
  const auto& cut = me.spec.disruptions.delivery_cut;
  const auto late = Count(std::llround(double(gateways) * share_on(cut, due)));
  if (gateways > late) changes.add(OrderPlaced{version, gateways - late, due});
  if (late > 0) changes.add(OrderPlaced{version, late, cut.until});
}

}  // namespace

Date first_order(const OperatorSpec& spec) {
  return spec.rollout_starts - int(7 * weeks_covered(spec));
}

// Order up to what is needed until the delivery after this one, plus the safety stock; looked at
// once in a period of its planning.
void buy(const Operator& me, const Today& today, const OpenCases& open_today, Changes& changes) {
  const auto weeks = weeks_covered(me.spec);
  if (!today.first_of_period || today.day < first_order(me.spec)) return;
  const auto weights = lines_in_use(me, today);
  const auto open = double(open_today.all + bricks(me));
  for (std::size_t line = 0; line < me.mix.size(); ++line) {
    const auto version = today.law.newest[line];
    if (weights[line] <= 0 || !version) continue;
    const auto level = std::ceil(std::min(need_a_week(me) * weeks, open) * weights[line]);
    const auto missing = Count(level) - at_hand(me, today, line);
    if (missing > 0) order(me, *version, missing, delivery_day(me, today, line), changes);
  }
}

namespace {

double grown(double a_month, int months) {
  double factor = 1;
  for (int month = 0; month < months; ++month) factor *= a_month;
  return factor;
}

}  // namespace

// Crews grow while more than a quarter of a year's work lies before them, and shrink after three
// idle months, down to a quarter of the first team.
void hire(const Operator& me, const Today& today, const OpenCases& open, Changes& changes) {
  const auto& crews = me.spec.crews;
  if (!today.first_of_period || today.day < me.spec.rollout_starts) return;
  const auto started = me.state.last_work.value_or(me.spec.rollout_starts);
  const bool idle = today.day - started > 91;
  const auto months = int(me.spec.planning.every_months);
  const bool busy = me.state.last_work && today.day - *me.state.last_work <= 31 * months &&
                    double(open.all) > 13 * visits_a_week(me) && !me.state.slow;
  const auto now = double(me.state.crews);
  const auto most = parts_of_a_crew * std::max(crews.most, crews.at_start);
  auto then = now;
  if (busy) then = std::min(now * grown(1 + crews.ramp_a_month, months), most);
  if (idle)
    then = std::min(now, std::max(now * grown(1 - crews.ramp_a_month, months),
                                  parts_of_a_crew * crews.at_start / 4));
  const auto rounded = Count(std::llround(then));
  if (rounded != me.state.crews) changes.add(CrewsChanged{rounded});
}

}  // namespace stichtag::actors
