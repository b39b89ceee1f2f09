// What a gateway administrator (GWA) decides for the gateways of one operator, and the nights of
// updates. Capacity is counted client by client: a share of that client's gateways a night.
#pragma once
#include <span>

#include "engine/actors/known_law/today.hpp"

namespace stichtag::actors {

// What the spec says of the time that campaigns take, worked out once, for it is asked at every
// decision. The nights may not suffice, or the retries: each gets half of the risk that the spec
// leaves.
class CampaignTimes {
 public:
  explicit CampaignTimes(const AdministratorSpec& spec);
  // Of retries, until with that probability none of them would still fail.
  [[nodiscard]] int rounds(Count gateways) const {
    int round = 0;
    while (round < int(one_more_from_.size()) && gateways >= one_more_from_[std::size_t(round)])
      ++round;
    return round;
  }
  // That suffice with that probability: each gateway needs a geometric number of them.
  [[nodiscard]] double tries(Count gateways) const;
  // So few bricks among those tried that the upper bound of their rate is below that of the spec.
  [[nodiscard]] bool few_bricks(Count bricked, Count tried) const;

 private:
  std::vector<Count> one_more_from_;  // by round: the gateways from which on it is not enough
  double done_;                       // share of the tries after which there is no other
  double one_sided_ = 0;
  [[nodiscard]] bool is_few(Count bricked, Count tried) const;
  double brick_bound_;
  std::vector<Count> few_from_;  // by bricks: with so many tried these are few
};

struct Administrator {
  const AdministratorSpec& spec;
  const OperatorState& state;  // of the client
  Chance chance;               // of the client, so that other clients do not matter
  const CampaignTimes& times;
  std::span<const double> release_months;  // between releases, by line: what it expects
  std::span<const Version> versions;       // of the lines of the client, in ascending order
};

// Starts, waits, goes on after the canary, ends.
void decide(const Administrator& me, const Today& today, Changes& changes);
// A campaign that has nothing left to try after this day.
struct CampaignOver {
  std::uint32_t campaign = 0;
  Date day;
};
// The update nights of [today.from, today.until); the campaigns that they end.
[[nodiscard]] std::vector<CampaignOver> update(const Administrator& me, const Today& today,
                                               Changes& changes);
// The first day after today on which it may choose differently, or must see how a wave went, though
// no fact and no law is new.
[[nodiscard]] std::optional<Date> next_look(const Administrator& me, const Today& today);

// Something that it has to see period by period: a campaign, an update in reach, gateways that may
// not be used or wait for their exchange.
[[nodiscard]] bool watches(const Administrator& me, const Today& today);

// None of the version will be hung any more; else a campaign goes on with those from the shelf.
[[nodiscard]] bool none_follow(const Administrator& me, Version from);

// Installed gateways of the version that were not given up after the last retry.
[[nodiscard]] Count can_be_tried(const Administrator& me, Version from);

// Monday to Thursday, not in the freeze from 15 December to 6 January.
[[nodiscard]] bool is_maintenance_night(Date day);
[[nodiscard]] int maintenance_nights(Date from, Date until);
// Gateways a night.
[[nodiscard]] double capacity(const Administrator& me);
// How many may be tried at most until the next decision. Canary, the same again while it tells
// nothing, then waves that double from week to week up to the capacity.
[[nodiscard]] Count wave_of(const Administrator& me, const Campaign& campaign, Date day);
// The wave is still smaller than the capacity, so the next decision comes a week later.
[[nodiscard]] bool is_growing(const Administrator& me, const Campaign& campaign);

// All versions of a client share its nights. Of two campaigns that goes first whose gateways lose
// their certificates sooner; one without a known loss comes last.
[[nodiscard]] bool goes_before(const Today& today, Version one, Version other);
// Gateways of other versions that take nights before this one is through: of campaigns that run and
// go before it, and of those that must be done by the same day or sooner.
[[nodiscard]] Count gateways_ahead(const Administrator& me, const Today& today, Version of);

// A campaign, and how many gateways of others go before its last one.
struct Load {
  Count gateways = 0;
  Count ahead = 0;
  [[nodiscard]] Count all() const { return gateways + ahead; }
};
// The last day on which the campaign may begin and is still over by `end` with the probability that
// the spec asks for.
[[nodiscard]] Date latest_start(const Administrator& me, const Load& load, Date end);

// What it expects of a campaign that begins then: the day on which it is over, and how many are
// updated before a day; means, without what the law or the fleet may do meanwhile.
[[nodiscard]] Date expected_end(const Administrator& me, const Load& load, Date begins);
[[nodiscard]] Count expected_before(const Administrator& me, const Load& load, Date begins,
                                    Date day);

// Upper 95 % bound of the share, Clopper and Pearson (1934), one-sided.
[[nodiscard]] double upper_bound_95(Count bad, Count tried);

}  // namespace stichtag::actors
