#include <algorithm>
#include <cmath>

#include "engine/actors/administrator.hpp"

namespace stichtag::actors {
namespace {

using simulation::Purpose;

// One version's nights: first those that failed before, then the others.
class Nights {
 public:
  Nights(const Administrator& me, const Today& today, std::uint32_t at)
      : me_(me),
        today_(today),
        at_(at),
        campaign_(me.state.campaigns[at]),
        stream_(
            me.chance.of(Purpose::update_attempt,
                         std::uint64_t(at) << 32U | std::uint32_t(today.day.days_since_epoch()))),
        choice_(
            me.chance.of(Purpose::choice_of_gateways,
                         std::uint64_t(at) << 32U | std::uint32_t(today.day.days_since_epoch()))) {}

  // Gives back how many gateways were tried.
  Count go(Count budget, Changes& changes) {
    auto left = std::min(budget, wave());
    const auto all = left;
    auto fresh = can_be_tried(me_, campaign_.from);
    const auto most = std::min<std::size_t>(std::size_t(me_.spec.retries), attempts_most - 1);
    for (auto failed = most; failed >= 1; --failed) {
      fresh -= campaign_.failed[failed];
      if (may_try_again()) left -= attempt(failed + 1, std::min(left, campaign_.failed[failed]));
    }
    left -= attempt(1, std::min(left, std::max(fresh, Count{0})));
    give_out(changes);
    return all - left;
  }

 private:
  [[nodiscard]] bool may_try_again() const {
    return !campaign_.last_wave || today_.day - *campaign_.last_wave >= me_.spec.retry_days;
  }

  [[nodiscard]] Count canary() const {
    const auto share = Count(std::ceil(me_.spec.canary_share * double(campaign_.gateways)));
    return std::max(share, Count(me_.spec.canary_least));
  }

  // How many may be tried today at most: canary, the same again while it tells nothing, then waves
  // that double.
  [[nodiscard]] Count wave() const {
    if (me_.spec.policy != UpdatePolicy::staged) return campaign_.gateways + unlimited;
    if (campaign_.canary_passed) return 2 * std::max(campaign_.wave, canary());
    if (!campaign_.last_wave) return canary();
    const bool watching = today_.day < *campaign_.last_wave + me_.spec.canary_days;
    return watching ? 0 : campaign_.attempts();
  }

  Count attempt(std::size_t number, Count n) {
    if (n <= 0) return 0;
    const auto& spec = me_.spec;
    const std::array<double, 3> chances{
        spec.succeeds, std::max(0.0, 1 - spec.succeeds - spec.bricks), spec.bricks};
    std::array<Count, 3> cells{};
    simulation::multinomial(stream_, n, chances, cells);
    done_[number] = cells[0];
    if (cells[1] + cells[2] > 0)
      failures_.emplace_back(
          UpdateFailed{at_, campaign_.from, std::uint8_t(number), cells[1], cells[2]});
    return n;
  }

  // Which of the cohorts the updated ones belonged to.
  void give_out(Changes& changes) {
    Count sum = 0;
    for (const auto n : done_) sum += n;
    auto cohorts = draw_from(me_.state.fleet.cohorts, campaign_.from, sum, choice_);
    std::size_t number = 1;
    for (auto& cohort : cohorts) {
      while (cohort.gateways > 0) {
        while (done_[number] == 0) ++number;
        const auto n = std::min(cohort.gateways, done_[number]);
        changes.emplace_back(
            GatewaysUpdated{at_, cohort.key, campaign_.to, n, std::uint8_t(number)});
        cohort.gateways -= n;
        done_[number] -= n;
      }
    }
    changes.insert(changes.end(), failures_.begin(), failures_.end());
  }

  static constexpr Count unlimited = Count{1} << 40;
  const Administrator& me_;
  const Today& today_;
  std::uint32_t at_;
  const Campaign& campaign_;
  simulation::Stream stream_;
  simulation::Stream choice_;
  std::array<Count, attempts_most + 1> done_{};
  Changes failures_;
};

}  // namespace

Changes update(const Administrator& me, const Today& today) {
  Changes changes;
  Count budget = -1;
  for (std::size_t at = 0; at < me.state.campaigns.size(); ++at) {
    const auto& campaign = me.state.campaigns[at];
    if (campaign.end != CampaignEnd::running) continue;
    if (today.law.certified[std::size_t(campaign.to)] != Certified::yes) continue;
    if (budget < 0)
      budget = Count(std::ceil(capacity(me)) * maintenance_nights(today.day, today.until));
    if (budget > 0) budget -= Nights(me, today, std::uint32_t(at)).go(budget, changes);
  }
  return changes;
}

}  // namespace stichtag::actors
