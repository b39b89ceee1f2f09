#include <algorithm>
#include <cmath>
#include <span>

#include "engine/actors/administrator/administrator.hpp"
#include "engine/simulation/short_list.hpp"

namespace stichtag::actors {
namespace {

using simulation::Purpose;

// A part of a span in which no gateway is tried twice, and what can be tried in it.
struct Part {
  Count budget = 0;
  Date last = Date(0);  // day of it
};
using Parts = std::array<Part, 16>;

// The nights of a span in parts that are as long as the wait for a retry, a week at least.
class Calendar {
 public:
  Calendar(const Administrator& me, const Today& today) {
    const auto days = today.until - today.from;
    const auto shortest = std::max(me.spec.retry_days, 7);
    count_ = std::size_t(std::clamp(days / shortest, 1, int(parts_.size())));
    const auto a_night = Count(std::ceil(capacity(me)));
    for (std::size_t i = 0; i < count_; ++i) {
      const auto cut = [&](std::size_t k) { return today.from + int(k) * days / int(count_); };
      parts_[i] = {a_night * maintenance_nights(cut(i), cut(i + 1)), cut(i + 1) - 1};
    }
  }
  [[nodiscard]] std::span<Part> parts() { return {parts_.data(), count_}; }

 private:
  Parts parts_;
  std::size_t count_ = 0;
};

// One version's nights: in each part first those that failed before, then the others.
class Nights {
 public:
  Nights(const Administrator& me, const Today& today, std::uint32_t at)
      : me_(me),
        today_(today),
        at_(at),
        campaign_(me.state.campaigns[at]),
        failed_(campaign_.failed),
        fresh_(can_be_tried(me, campaign_.from)),
        stream_(
            me.chance.of(Purpose::update_attempt,
                         std::uint64_t(at) << 32U | std::uint32_t(today.day.days_since_epoch()))),
        choice_(
            me.chance.of(Purpose::choice_of_gateways,
                         std::uint64_t(at) << 32U | std::uint32_t(today.day.days_since_epoch()))) {
    for (std::size_t k = 1; k <= most(); ++k) fresh_ -= failed_[k];
    fresh_ = std::max(fresh_, Count{0});
  }

  void go(std::span<Part> parts, std::vector<CampaignOver>& over, Changes& changes) {
    auto wave = wave_of(me_, campaign_, today_.day);
    bool first = true;
    for (auto& part : parts) {
      const auto tried = try_in(std::min(part.budget, wave), !first || may_try_again());
      part.budget -= tried;
      wave -= tried;
      first = false;
      if (!nothing_left()) continue;
      if (none_follow(me_, campaign_.from)) over.push_back({at_, part.last});
      break;
    }
    give_out(changes);
  }

 private:
  [[nodiscard]] std::size_t most() const {
    return std::min<std::size_t>(std::size_t(me_.spec.retries), attempts_most - 1);
  }
  [[nodiscard]] bool nothing_left() const {
    Count left = fresh_;
    for (std::size_t k = 1; k <= most(); ++k) left += failed_[k];
    return left == 0;
  }
  [[nodiscard]] bool may_try_again() const {
    return !campaign_.last_wave || today_.from - *campaign_.last_wave >= me_.spec.retry_days;
  }

  // Gives back how many gateways were tried. From many failures to few, so that none is tried
  // twice.
  Count try_in(Count budget, bool again) {
    auto left = budget;
    for (auto k = most(); again && k >= 1 && left > 0; --k) {
      const auto n = std::min(left, failed_[k]);
      failed_[k] -= n;
      left -= attempt(k + 1, n);
    }
    const auto n = std::min(left, fresh_);
    fresh_ -= n;
    left -= attempt(1, n);
    return budget - left;
  }

  Count attempt(std::size_t number, Count n) {
    if (n <= 0) return 0;
    const auto& spec = me_.spec;
    const auto dead = share_in(spec.failed_campaign, today_.from, today_.until, maintenance_nights);
    const std::array<double, 3> chances{spec.succeeds * (1 - dead),
                                        std::max(0.0, 1 - spec.succeeds - spec.bricks) * (1 - dead),
                                        spec.bricks * (1 - dead) + dead};
    std::array<Count, 3> cells{};
    simulation::multinomial(stream_, n, chances, cells);
    done_[number] += cells[0];
    stayed_[number] += cells[1];
    bricked_[number] += cells[2];
    failed_[number] += cells[1];
    return n;
  }

  // Before the day of the spec all of them; since then those whose customers do not agree.
  void end_calibrations(Count updated, Changes& changes) {
    const auto& spec = me_.spec;
    const bool all = today_.day < spec.calibration_until;
    if (updated == 0 || (!all && spec.calibration_consent >= 1)) return;
    auto stream =
        me_.chance.of(Purpose::calibration,
                      std::uint64_t(at_) << 32U | std::uint32_t(today_.day.days_since_epoch()));
    const auto n =
        all ? updated : simulation::binomial(stream, updated, 1 - spec.calibration_consent);
    if (n == 0) return;
    const auto visits = simulation::binomial(stream, n, spec.calibration_visit);
    const auto cents = n * Count(std::llround(spec.calibration_cost * 100));
    changes.add(CalibrationsEnded{at_, campaign_.to, n, visits, cents});
  }

  // Which of the cohorts the updated ones belonged to.
  void give_out(Changes& changes) {
    Count sum = 0;
    for (const auto n : done_) sum += n;
    for (std::size_t number = 1; number <= attempts_most; ++number) {
      if (stayed_[number] + bricked_[number] > 0)
        changes.add(UpdateFailed{at_, campaign_.from, std::uint8_t(number), stayed_[number],
                                 bricked_[number]});
    }
    end_calibrations(sum, changes);
    auto cohorts = draw_from(me_.state.fleet.cohorts, campaign_.from, sum, choice_);
    std::size_t number = 1;
    for (auto& cohort : cohorts) {
      while (cohort.gateways > 0) {
        while (done_[number] == 0) ++number;
        const auto n = std::min(cohort.gateways, done_[number]);
        changes.add(GatewaysUpdated{at_, cohort.key, campaign_.to, n, std::uint8_t(number)});
        cohort.gateways -= n;
        done_[number] -= n;
      }
    }
  }

  const Administrator& me_;
  const Today& today_;
  std::uint32_t at_;
  const Campaign& campaign_;
  std::array<Count, attempts_most + 1> failed_;
  Count fresh_;
  simulation::Stream stream_;
  simulation::Stream choice_;
  std::array<Count, attempts_most + 1> done_{};
  std::array<Count, attempts_most + 1> stayed_{};
  std::array<Count, attempts_most + 1> bricked_{};
};

// More than any country has.
constexpr Count unlimited = Count{1} << 40;

Count canary(const AdministratorSpec& spec, const Campaign& campaign) {
  const auto share = Count(std::ceil(spec.canary_share * double(campaign.gateways)));
  return std::max(share, Count(spec.canary_least));
}

// Those whose target is certified, the most urgent one first.
simulation::ShortList<Version, 8> running_campaigns(const Administrator& me, const Today& today) {
  simulation::ShortList<Version, 8> list;
  for (const auto version : me.versions) {
    const auto& running = me.state.campaign_of[std::size_t(version)];
    if (!running) continue;
    const auto to = me.state.campaigns[*running].to;
    if (today.law.certified[std::size_t(to)] == Certified::yes) list.push_back(version);
  }
  std::sort(list.begin(), list.end(),
            [&](Version one, Version other) { return goes_before(today, one, other); });
  return list;
}

Count doubled(const AdministratorSpec& spec, const Campaign& campaign) {
  return 2 * std::max(campaign.wave, canary(spec, campaign));
}

}  // namespace

bool is_growing(const Administrator& me, const Campaign& campaign) {
  constexpr int nights_a_week = 4;
  return double(doubled(me.spec, campaign)) < nights_a_week * std::ceil(capacity(me));
}

Count wave_of(const Administrator& me, const Campaign& campaign, Date day) {
  if (me.spec.policy != UpdatePolicy::staged) return unlimited;
  if (campaign.canary_passed)
    return is_growing(me, campaign) ? doubled(me.spec, campaign) : unlimited;
  if (!campaign.last_wave) return canary(me.spec, campaign);
  const bool watching = day < *campaign.last_wave + me.spec.canary_days;
  return watching ? 0 : campaign.attempts();
}

std::vector<CampaignOver> update(const Administrator& me, const Today& today, Changes& changes) {
  std::vector<CampaignOver> over;
  const auto running = running_campaigns(me, today);
  if (running.empty()) return over;
  Calendar nights(me, today);
  for (const auto version : running)
    Nights(me, today, *me.state.campaign_of[std::size_t(version)])
        .go(nights.parts(), over, changes);
  return over;
}

}  // namespace stichtag::actors
