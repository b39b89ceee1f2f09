#include <algorithm>
#include <optional>

#include "engine/actors/administrator/administrator_case.hpp"

namespace stichtag::actors {
namespace {

using fleet::GatewayPlace;

// Why not now; nothing: start.
std::optional<Decision> reason_to_wait(const Case& it, Version to) {
  const auto& spec = it.me.spec;
  const auto since = it.today.products.at(to).sold_from.value_or(it.today.day);
  switch (spec.policy) {
    case UpdatePolicy::never:
      return it.decision(Choice::waits, Reason::never_updates);
    case UpdatePolicy::soak:
      if (it.today.day < since + spec.wait_days) return it.decision(Choice::waits, Reason::soaking);
      return std::nullopt;
    case UpdatePolicy::deadline:
      if (it.certified() &&
          (!it.loss() || it.today.day < latest_start(it.me, it.load(), *it.loss())))
        return it.decision(Choice::waits, Reason::latest_start_not_reached);
      return std::nullopt;
    case UpdatePolicy::batch: {
      const auto next = since + int(it.release_months() * simulation::days_a_month);
      const auto soon = int(spec.batch_months * simulation::days_a_month);
      if (!it.forced() && next >= it.today.day && next - it.today.day < soon)
        return it.decision(Choice::skips_release, Reason::next_release_soon);
      return std::nullopt;
    }
    case UpdatePolicy::at_once:
    case UpdatePolicy::staged:
      return std::nullopt;
  }
  return std::nullopt;
}

Expected of_campaign(const Case& it, Choice option, std::optional<Date> begins) {
  const auto& spec = it.me.spec;
  const auto loss = it.loss();
  Expected expected{option, begins};
  const auto load = it.load();
  const auto updated = begins && loss ? expected_before(it.me, load, *begins, *loss) : 0;
  expected.uncertified = loss ? it.gateways - updated : begins ? 0 : it.gateways;
  if (!begins) return expected;
  expected.over = expected_end(it.me, load, *begins);
  const auto ended = spec.succeeds + spec.bricks;
  if (ended > 0) expected.bricked = Count(double(it.gateways) * spec.bricks / ended + 0.5);
  return expected;
}

// To wait as this policy waits; absent: for ever.
std::optional<Date> would_begin(const Case& it, Version to) {
  const auto& spec = it.me.spec;
  const auto later = [&](Date day) { return std::max(day, it.today.day + 7); };
  if (spec.policy == UpdatePolicy::never) return std::nullopt;
  if (spec.policy == UpdatePolicy::soak)
    return later(it.today.products.at(to).sold_from.value_or(it.today.day) + spec.wait_days);
  if (spec.policy == UpdatePolicy::deadline && it.loss())
    return later(latest_start(it.me, it.load(), *it.loss()));
  return it.today.day + 7;
}

// Each option and what it promises; the next release is expected as far from this one as usual.
std::vector<Expected> options_of(const Case& it) {
  const auto to = it.today.law.target[std::size_t(it.from)];
  std::vector<Expected> all;
  if (to) {
    const auto since = it.today.products.at(*to).sold_from.value_or(it.today.day);
    const auto next = since + int(it.release_months() * simulation::days_a_month);
    all.push_back(of_campaign(it, Choice::starts_campaign, it.today.day));
    all.push_back(of_campaign(it, Choice::waits, would_begin(it, *to)));
    all.push_back(of_campaign(it, Choice::skips_release, std::max(next, it.today.day + 7)));
  } else {
    all.push_back(of_campaign(it, Choice::waits, std::nullopt));
  }
  // Every one of them is visited; crews are the operator's, so no day is expected.
  all.push_back({Choice::exchanges_on_site, it.today.day});
  return all;
}

}  // namespace

void decide_so(const Case& it, Decision decision, Changes& changes) {
  changes.add(OptionsWeighed{it.from, it.today.law.target[std::size_t(it.from)], it.loss(),
                             options_of(it)});
  changes.add(decision);
}

namespace {

void wait(const Case& it, Decision decision, Changes& changes) {
  if (it.me.state.waits_for[std::size_t(it.from)] == decision.reason) return;
  decide_so(it, std::move(decision), changes);
}

bool was_rolled_back(const Administrator& me, Version from, Version to) {
  return std::any_of(me.state.campaigns.begin(), me.state.campaigns.end(), [&](const Campaign& c) {
    return c.from == from && c.to == to && c.end == CampaignEnd::rolled_back;
  });
}

bool was_finished(const Administrator& me, Version from, Version to) {
  return std::any_of(me.state.campaigns.begin(), me.state.campaigns.end(), [&](const Campaign& c) {
    return c.from == from && c.to == to && c.end == CampaignEnd::finished;
  });
}

Reason why_now(const Case& it) {
  if (!it.certified()) return Reason::certificates_missing;
  return it.forced() ? Reason::certificate_ends : Reason::new_certified_version;
}

void consider(const Case& it, std::uint32_t next_campaign, Changes& changes) {
  const auto to = it.today.law.target[std::size_t(it.from)];
  if (!to) {
    if (it.forced()) {
      wait(it, it.decision(Choice::cannot_update, Reason::nothing_in_reach), changes);
    }
    return;
  }
  if (was_rolled_back(it.me, it.from, *to)) return;
  // What came from the shelf after a campaign is collected for a period of the planning.
  if (was_finished(it.me, it.from, *to) && !it.today.first_of_period) return;
  if (auto reason = reason_to_wait(it, *to)) return wait(it, *std::move(reason), changes);
  decide_so(it, it.decision(Choice::starts_campaign, why_now(it)), changes);
  changes.add(CampaignStarted{next_campaign, it.from, *to, it.gateways, it.forced()});
}

void end(std::uint32_t campaign, CampaignEnd how, Changes& changes) {
  changes.add(CampaignEnded{campaign, how});
}

// What it expects of going on rests on the canary alone.
void decide_on_canary(const Case& it, const Campaign& campaign, Choice choice, Changes& changes) {
  auto on = of_campaign(it, Choice::goes_on_after_canary, it.today.day);
  const auto rate = double(campaign.bricked) / double(std::max(campaign.attempts(), Count{1}));
  on.bricked = Count(double(it.gateways) * rate + 0.5);
  const auto back = of_campaign(it, Choice::rolls_back, std::nullopt);
  changes.add(OptionsWeighed{it.from, campaign.to, it.loss(), {on, back}});
  const bool low = choice == Choice::goes_on_after_canary;
  auto decision = it.decision(choice, low ? Reason::brick_rate_low : Reason::brick_rate_too_high);
  decision.options = {Choice::goes_on_after_canary, Choice::rolls_back};
  changes.add(decision);
}

// The canary: goes on when the bound is low, back when too many of those tried are bricks; else
// the canary grows (docs/decisions/0005-run.md).
void watch(const Case& it, std::uint32_t at, const Campaign& campaign, Changes& changes) {
  const auto& spec = it.me.spec;
  if (!campaign.last_wave || it.today.day < *campaign.last_wave + spec.canary_days) return;
  const auto tried = campaign.attempts();
  if (it.me.times.few_bricks(campaign.bricked, tried)) {
    decide_on_canary(it, campaign, Choice::goes_on_after_canary, changes);
  } else if (double(campaign.bricked) > spec.brick_bound * double(tried)) {
    decide_on_canary(it, campaign, Choice::rolls_back, changes);
    end(at, CampaignEnd::rolled_back, changes);
  }
}

void steer(const Case& it, std::uint32_t at, const Campaign& campaign, Changes& changes) {
  if (it.gateways == 0) return end(at, CampaignEnd::finished, changes);
  if (it.today.law.certified[std::size_t(campaign.to)] != Certified::yes)
    return end(at, CampaignEnd::overtaken, changes);
  if (it.me.spec.policy == UpdatePolicy::staged && !campaign.canary_passed)
    watch(it, at, campaign, changes);
}

// A wave that grows is a week's; a canary is watched.
std::optional<Date> next_step(const Administrator& me, const Campaign& campaign, Date today) {
  if (me.spec.policy != UpdatePolicy::staged) return std::nullopt;
  if (campaign.canary_passed)
    return is_growing(me, campaign) ? std::optional(today + 1) : std::nullopt;
  if (!campaign.last_wave) return today + 1;
  const auto watched = *campaign.last_wave + me.spec.canary_days;
  return std::max(watched, today + 1);
}

// The days on which reason_to_wait() may give another answer.
void waits_until(const Case& it, Version to, const auto& look_on) {
  const auto& spec = it.me.spec;
  const auto since = it.today.products.at(to).sold_from.value_or(it.today.day);
  if (spec.policy == UpdatePolicy::soak) look_on(since + spec.wait_days);
  if (spec.policy == UpdatePolicy::deadline && it.certified() && it.loss())
    look_on(latest_start(it.me, it.load(), *it.loss()));
  if (spec.policy == UpdatePolicy::batch) {
    look_on(since + int(it.release_months() * simulation::days_a_month) + 1);
    if (it.loss()) look_on(*it.loss() - forced_days);
  }
}

}  // namespace

bool watches(const Administrator& me, const Today& today) {
  return std::any_of(me.versions.begin(), me.versions.end(), [&](Version of) {
    const auto version = std::size_t(of);
    if (me.state.campaign_of[version] || me.state.exchanges[version].gateways > 0) return true;
    const bool matters = today.law.target[version] || today.law.unlawful_since[version];
    return matters && me.state.fleet.at(of, GatewayPlace::installed) > 0;
  });
}

bool none_follow(const Administrator& me, Version from) {
  return me.state.stranded[std::size_t(from)] ||
         me.state.fleet.at(from, GatewayPlace::on_shelf) == 0;
}

Count can_be_tried(const Administrator& me, Version from) {
  auto n = me.state.fleet.at(from, GatewayPlace::installed);
  const auto& failed = me.state.failed[std::size_t(from)];
  for (auto k = std::size_t(me.spec.retries) + 1; k <= attempts_most; ++k) n -= failed[k];
  return std::max(n, Count{0});
}

void decide(const Administrator& me, const Today& today, Changes& changes) {
  auto next_campaign = std::uint32_t(me.state.campaigns.size());
  for (const auto version : me.versions) {
    call_exchange_off(me, today, version, changes);
    const auto& running = me.state.campaign_of[std::size_t(version)];
    if (!running && me.state.fleet.at(version, GatewayPlace::installed) == 0) continue;
    const Case it{me, today, version, can_be_tried(me, version)};
    const auto before = changes.size();
    if (running) {
      steer(it, *running, me.state.campaigns[*running], changes);
    } else if (!exchange_on_site(it, changes) && it.gateways > 0) {
      consider(it, next_campaign, changes);
      if (changes.size() > before && changes.ends_with<CampaignStarted>()) ++next_campaign;
    }
  }
}

std::optional<Date> next_look(const Administrator& me, const Today& today) {
  std::optional<Date> next;
  const auto look_on = [&](Date day) {
    if (day > today.day && (!next || day < *next)) next = day;
  };
  for (const auto version : me.versions) {
    const auto& running = me.state.campaign_of[std::size_t(version)];
    if (running) {
      if (const auto day = next_step(me, me.state.campaigns[*running], today.day)) look_on(*day);
    } else if (const auto to = today.law.target[std::size_t(version)]) {
      const Case it{me, today, version, can_be_tried(me, version)};
      if (it.gateways > 0) waits_until(it, *to, look_on);
    }
  }
  return next;
}

}  // namespace stichtag::actors
