#include <algorithm>
#include <cmath>

#include "engine/actors/administrator.hpp"
#include "engine/simulation/intervals.hpp"

namespace stichtag::actors {
namespace {

// The nights may not suffice, or the retries: each gets half of the risk that the spec leaves.
double in_time_each(const AdministratorSpec& spec) {
  return std::min(1 - (1 - spec.finished_in_time) / 2, 1 - 1e-9);
}

// Rounds of retries until, with that probability, none of n gateways would still fail.
int rounds(const AdministratorSpec& spec, double n) {
  const auto again = 1 - spec.succeeds - spec.bricks;
  double left = again;
  int round = 0;
  while (round < spec.retries && std::pow(1 - left, n) < in_time_each(spec)) {
    left *= again;
    ++round;
  }
  return round;
}

// Tries that suffice with that probability: each gateway needs a geometric number of them (normal
// bound).
double tries(const AdministratorSpec& spec, double n) {
  const auto done = spec.succeeds + spec.bricks;
  const auto one_sided = simulation::normal_quantile(in_time_each(spec));
  return (n + one_sided * std::sqrt(n * (1 - done))) / done;
}

}  // namespace

bool is_maintenance_night(Date day) {
  const auto month = day.month();
  if ((month == 12 && day.day() >= 15) || (month == 1 && day.day() <= 6)) return false;
  return day.weekday() <= Weekday::thursday;
}

namespace {

// Nights before a day, counted once.
class NightsBefore {
 public:
  NightsBefore() {
    before_.push_back(0);
    for (auto day = first; day < last; day = day + 1)
      before_.push_back(before_.back() + (is_maintenance_night(day) ? 1 : 0));
  }
  [[nodiscard]] int operator()(Date day) const {
    return before_[std::size_t(std::clamp(day, first, last) - first)];
  }
  // The last day from which on there are so many nights before `end`.
  [[nodiscard]] Date so_many_before(Date end, Count nights) const {
    const auto wanted = (*this)(end)-nights;
    const auto after = std::upper_bound(before_.begin(), before_.end(), wanted);
    return first + int(after - before_.begin()) - 1;
  }

 private:
  const Date first = Date::of(2000, 1, 1);
  const Date last = Date::of(2101, 1, 1);
  std::vector<int> before_;
};

const NightsBefore& nights_before() {
  static const NightsBefore nights;
  return nights;
}

}  // namespace

int maintenance_nights(Date from, Date until) {
  return nights_before()(until) - nights_before()(from);
}

double capacity(const Administrator& me) {
  return std::min(me.spec.capacity_share * double(me.state.fleet.cohorts.total()),
                  me.spec.capacity_most);
}

Date expected_end(const Administrator& me, Count gateways, Date begins) {
  const auto a_night = std::ceil(capacity(me));
  const auto done = me.spec.succeeds + me.spec.bricks;
  auto day = begins;
  if (a_night <= 0 || done <= 0) return begins + 3652;
  for (auto nights = Count(std::ceil(double(gateways) / done / a_night));
       nights > 0 && day < begins + 3652; day = day + 1)
    nights -= is_maintenance_night(day) ? 1 : 0;
  return day + rounds(me.spec, double(gateways)) * me.spec.retry_days;
}

Count expected_before(const Administrator& me, Count gateways, Date begins, Date day) {
  if (begins >= day) return 0;
  const auto nights = double(maintenance_nights(begins, day));
  return std::min(gateways, Count(nights * std::ceil(capacity(me)) * me.spec.succeeds));
}

Date latest_start(const Administrator& me, Count gateways, Date end) {
  const auto a_night = capacity(me);
  if (a_night <= 0) return end;
  const auto n = double(gateways);
  const auto nights = Count(std::ceil(tries(me.spec, n) / a_night));
  auto day = end - rounds(me.spec, n) * me.spec.retry_days;
  // Capacity is a share of the gateways, so ten years are never needed but by a share of nearly 0.
  const auto earliest = end - 3652;
  if (nights > 0) day = std::max(earliest, nights_before().so_many_before(day, nights));
  return day - 7;  // decisions fall on Mondays
}

}  // namespace stichtag::actors
