#include <algorithm>
#include <cmath>

#include "engine/actors/administrator/administrator.hpp"
#include "engine/simulation/intervals.hpp"

namespace stichtag::actors {
namespace {

// More than any country has.
constexpr Count most = Count{1} << 40;

// The nights may not suffice, or the retries: each gets half of the risk that the spec leaves.
double in_time_each(const AdministratorSpec& spec) {
  return std::min(1 - (1 - spec.finished_in_time) / 2, 1 - 1e-9);
}

// The bound is asked for at every look at a canary, and costs a quantile.
constexpr Count looked_up = 8;
constexpr Count most_looked_up = Count{1} << 20;

// The least n of [low, high) from which on it holds; `high` if from none.
template <class Holds>
Count holds_from(Count low, Count high, const Holds& holds) {
  while (low < high) {
    const auto middle = low + (high - low) / 2;
    holds(middle) ? high = middle : low = middle + 1;
  }
  return low;
}

// From how many gateways on, each left with that probability, some is left too often.
Count too_many_from(double left, double in_time) {
  return holds_from(0, most, [&](Count n) { return std::pow(1 - left, double(n)) < in_time; });
}

}  // namespace

CampaignTimes::CampaignTimes(const AdministratorSpec& spec)
    : done_(spec.succeeds + spec.bricks), brick_bound_(spec.brick_bound) {
  const auto again = 1 - spec.succeeds - spec.bricks;
  double left = again;
  for (int round = 0; round < spec.retries; ++round, left *= again)
    one_more_from_.push_back(too_many_from(left, in_time_each(spec)));
  one_sided_ = simulation::normal_quantile(in_time_each(spec));
  for (Count bricked = 0; bricked < looked_up; ++bricked)
    few_from_.push_back(
        holds_from(1, most_looked_up, [&](Count tried) { return is_few(bricked, tried); }));
}

bool CampaignTimes::is_few(Count bricked, Count tried) const {
  return upper_bound_95(bricked, tried) < brick_bound_;
}

bool CampaignTimes::few_bricks(Count bricked, Count tried) const {
  if (bricked < looked_up && tried < most_looked_up)
    return tried >= few_from_[std::size_t(bricked)];
  return is_few(bricked, tried);
}

// A normal bound.
double CampaignTimes::tries(Count gateways) const {
  const auto n = double(gateways);
  return (n + one_sided_ * std::sqrt(n * (1 - done_))) / done_;
}

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
    for (auto day = first; day < last; day = day + 1) {
      const bool is_one = is_maintenance_night(day);
      if (is_one) nights_.push_back(day);
      before_.push_back(before_.back() + (is_one ? 1 : 0));
    }
  }
  [[nodiscard]] int operator()(Date day) const {
    return before_[std::size_t(std::clamp(day, first, last) - first)];
  }
  // The last day from which on there are so many nights before `end`.
  [[nodiscard]] Date so_many_before(Date end, Count nights) const {
    const auto wanted = (*this)(end)-nights;
    if (wanted < 0) return first - 1;
    return wanted < Count(nights_.size()) ? nights_[std::size_t(wanted)] : last;
  }
  // The day after so many nights from `begin` on.
  [[nodiscard]] Date after_so_many(Date begin, Count nights) const {
    const auto wanted = (*this)(begin) + nights - 1;
    return wanted < Count(nights_.size()) ? nights_[std::size_t(wanted)] + 1 : last;
  }

 private:
  const Date first = Date::of(2000, 1, 1);
  const Date last = Date::of(2101, 1, 1);
  std::vector<int> before_;  // by day
  std::vector<Date> nights_;
};

const NightsBefore& nights_before() {
  static const NightsBefore nights;
  return nights;
}

std::optional<Date> loss_of(const Today& today, Version of) {
  return today.law.certified_until[std::size_t(of)];
}

bool must_go_by(const Today& today, Version of, std::optional<Date> end) {
  if (!today.law.target[std::size_t(of)]) return false;
  if (today.law.certified[std::size_t(of)] != Certified::yes) return true;
  const auto loss = loss_of(today, of);
  return loss && end && *loss <= *end;
}

}  // namespace

bool goes_before(const Today& today, Version one, Version other) {
  const auto a = loss_of(today, one), b = loss_of(today, other);
  if (a && b && *a != *b) return *a < *b;
  if (a.has_value() != b.has_value()) return a.has_value();
  return one < other;
}

Count gateways_ahead(const Administrator& me, const Today& today, Version of) {
  Count ahead = 0;
  const auto end = loss_of(today, of);
  for (const auto other : me.versions) {
    if (other == of) continue;
    const bool runs = me.state.campaign_of[std::size_t(other)].has_value();
    if (must_go_by(today, other, end) || (runs && goes_before(today, other, of)))
      ahead += can_be_tried(me, other);
  }
  return ahead;
}

int maintenance_nights(Date from, Date until) {
  return nights_before()(until) - nights_before()(from);
}

double capacity(const Administrator& me) {
  return std::min(me.spec.capacity_share * double(me.state.fleet.cohorts.total()),
                  me.spec.capacity_most);
}

Date expected_end(const Administrator& me, const Load& load, Date begins) {
  const auto a_night = std::ceil(capacity(me));
  const auto done = me.spec.succeeds + me.spec.bricks;
  const auto latest = begins + 3652;
  if (a_night <= 0 || done <= 0) return latest;
  const auto nights = Count(std::ceil(double(load.all()) / done / a_night));
  if (nights == 0) return begins;
  auto day = nights_before().after_so_many(begins, nights);
  for (auto round = me.times.rounds(load.gateways); round > 0; --round)
    day = nights_before().after_so_many(day - 1 + me.spec.retry_days, 1);
  return std::min(day, latest);
}

Count expected_before(const Administrator& me, const Load& load, Date begins, Date day) {
  if (begins >= day) return 0;
  const auto nights = double(maintenance_nights(begins, day));
  const auto updated = Count(nights * std::ceil(capacity(me)) * me.spec.succeeds);
  return std::clamp(updated - load.ahead, Count{0}, load.gateways);
}

Date latest_start(const Administrator& me, const Load& load, Date end) {
  const auto a_night = capacity(me);
  if (a_night <= 0) return end;
  const auto nights = Count(std::ceil(me.times.tries(load.all()) / a_night));
  // A retry needs a night, too, and there is none in the freeze.
  auto day = end;
  for (auto round = me.times.rounds(load.gateways); round > 0; --round)
    day = nights_before().so_many_before(day, 1) + 1 - me.spec.retry_days;
  // Capacity is a share of the gateways, so ten years are never needed but by a share of nearly 0.
  const auto earliest = end - 3652;
  if (nights > 0) day = std::max(earliest, nights_before().so_many_before(day, nights));
  return day - 7;  // decisions fall on Mondays
}

}  // namespace stichtag::actors
