#include <algorithm>
#include <cmath>

#include "engine/actors/administrator.hpp"

namespace stichtag::actors {
namespace {

// Rounds of retries until, with the probability asked for, none of n gateways would still fail.
int rounds(const AdministratorSpec& spec, double n) {
  const auto again = 1 - spec.succeeds - spec.bricks;
  double left = again;
  int round = 0;
  while (round < spec.retries && std::pow(1 - left, n) < spec.finished_in_time) {
    left *= again;
    ++round;
  }
  return round;
}

// Tries that suffice with 95 %: each gateway needs a geometric number of them (normal bound).
double tries(const AdministratorSpec& spec, double n) {
  const auto done = spec.succeeds + spec.bricks;
  constexpr double one_sided_95 = 1.6448536269514722;
  return (n + one_sided_95 * std::sqrt(n * (1 - done))) / done;
}

}  // namespace

bool is_maintenance_night(Date day) {
  const auto month = day.month();
  if ((month == 12 && day.day() >= 15) || (month == 1 && day.day() <= 6)) return false;
  return day.weekday() <= Weekday::thursday;
}

int maintenance_nights(Date from, Date until) {
  int nights = 0;
  for (auto day = from; day < until; day = day + 1) nights += is_maintenance_night(day) ? 1 : 0;
  return nights;
}

double capacity(const Administrator& me) {
  return std::min(me.spec.capacity_share * double(me.state.fleet.cohorts.total()),
                  me.spec.capacity_most);
}

Date latest_start(const Administrator& me, Count gateways, Date end) {
  const auto a_night = capacity(me);
  if (a_night <= 0) return end;
  const auto n = double(gateways);
  auto nights = Count(std::ceil(tries(me.spec, n) / a_night));
  auto day = end - rounds(me.spec, n) * me.spec.retry_days;
  // Capacity is a share of the gateways, so ten years are never needed but by a share of nearly 0.
  const auto earliest = end - 3652;
  while (nights > 0 && day > earliest) {
    day = day - 1;
    if (is_maintenance_night(day)) --nights;
  }
  return day - 7;  // decisions fall on Mondays
}

}  // namespace stichtag::actors
