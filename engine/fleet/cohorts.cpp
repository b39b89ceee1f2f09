#include "engine/fleet/cohorts.hpp"

#include <algorithm>
#include <cassert>
#include <string>

namespace stichtag::fleet {
namespace {

// The order of CohortKey as one number, for it is asked for at every change.
std::uint64_t rank_of(const CohortKey& key) {
  const auto quarter = std::uint32_t(key.installed.since_year_0) ^ 0x80000000U;
  return std::uint64_t(key.version) << 48U | std::uint64_t(key.group) << 40U |
         std::uint64_t(key.basis) << 32U | quarter;
}

template <class It>
It first_not_before(It first, It last, const CohortKey& key) {
  const auto rank = rank_of(key);
  return std::partition_point(first, last, [&](const Cohort& c) { return rank_of(c.key) < rank; });
}

}  // namespace

CohortKey merged(const CohortKey& key) {
  const auto basis = key.basis == Basis::on_request ? key.basis : Basis::merged;
  return {key.version, key.group, basis, Quarter{}};
}

AlikeGroups no_alike_groups() {
  AlikeGroups alike{};
  for (const auto group : all_case_groups()) alike[std::size_t(group)] = group;
  return alike;
}

Quarter quarter_of(Date day) { return {4 * day.year() + int(day.month() - 1) / 3}; }

// Changes of a version mostly go from case group to case group.
std::vector<Cohort>::iterator Cohorts::place_of(const CohortKey& key) {
  auto& last = last_place_[std::size_t(key.version) % last_place_.size()];
  for (auto at = last; at < cohorts_.size() && at <= last + 1U; ++at) {
    if (cohorts_[at].key != key) continue;
    last = at;
    return cohorts_.begin() + at;
  }
  const auto place = first_not_before(cohorts_.begin(), cohorts_.end(), key);
  last = std::uint32_t(place - cohorts_.begin());
  return place;
}

Count Cohorts::count(const CohortKey& of) const {
  const auto key = shared(of);
  const auto place = first_not_before(cohorts_.begin(), cohorts_.end(), key);
  return place != cohorts_.end() && place->key == key ? place->gateways : 0;
}

std::span<const Cohort> Cohorts::all_of(Version version) const {
  const auto first = std::partition_point(cohorts_.begin(), cohorts_.end(),
                                          [&](const Cohort& c) { return c.key.version < version; });
  const auto last = std::partition_point(first, cohorts_.end(),
                                         [&](const Cohort& c) { return c.key.version == version; });
  return {first, last};
}

Count Cohorts::of_version(Version version) const {
  Count sum = 0;
  for (const auto& cohort : all_of(version)) sum += cohort.gateways;
  return sum;
}

void Cohorts::count_points(const CohortKey& key, Count more) {
  by_group_[std::size_t(key.group)] += more;
  if (key.basis == Basis::on_request) on_request_[std::size_t(key.group)] += more;
}

void Cohorts::add(const CohortKey& key, Count n) {
  assert(n >= 0);
  if (n == 0) return;
  count_points(key, n);
  put(shared(key), n);
}

void Cohorts::put(const CohortKey& key, Count n) {
  total_ += n;
  const auto place = place_of(key);
  if (place != cohorts_.end() && place->key == key) {
    place->gateways += n;
  } else {
    cohorts_.insert(place, {key, n});
  }
}

Result<Done> Cohorts::take(const CohortKey& of, Count n) {
  if (n == 0) return Done{};
  const auto key = shared(of);
  const auto place = place_of(key);
  const bool found = place != cohorts_.end() && place->key == key;
  const Count there = found ? place->gateways : 0;
  if (n < 0 || n > there) {
    return Problem{
        .what = std::to_string(n) + " gateways asked of a cohort of " + std::to_string(there),
        .where = std::string(name_of(key.group)),
        .hint = "take between 0 and the number that is there"};
  }
  total_ -= n;
  count_points(of, -n);
  place->gateways -= n;
  if (place->gateways == 0) cohorts_.erase(place);
  return Done{};
}

Result<Done> Cohorts::move(const CohortKey& from, const CohortKey& to, Count n) {
  auto taken = take(from, n);
  if (taken) add(to, n);
  return taken;
}

void Cohorts::relabel(const std::function<CohortKey(const CohortKey&)>& renamed) {
  const auto before = std::move(cohorts_);
  cohorts_.clear();
  total_ = 0;
  for (const auto& cohort : before) put(renamed(cohort.key), cohort.gateways);
}

void Cohorts::merge_quarters_until(Quarter last) {
  relabel([&](CohortKey key) {
    key.installed = std::max(key.installed, last);
    return key;
  });
}

DrawnCohorts draw_from(const Cohorts& cohorts, Version version, Count n,
                       simulation::Stream& stream) {
  DrawnCohorts drawn;
  if (n == 0) return drawn;
  const auto all = cohorts.all_of(version);
  Count rest = 0;
  for (const auto& cohort : all) rest += cohort.gateways;
  assert(n >= 0 && n <= rest);
  for (const auto& cohort : all) {
    rest -= cohort.gateways;
    const auto taken = simulation::hypergeometric(stream, cohort.gateways, rest, n);
    if (taken > 0) drawn.push_back({cohort.key, taken});
    n -= taken;
  }
  return drawn;
}

}  // namespace stichtag::fleet
