#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/actors/state/at_start.hpp"
#include "engine/actors/state/state.hpp"
#include "engine/fleet/conservation.hpp"
#include "engine/fleet/transfers.hpp"

namespace stichtag::actors {
namespace {

using fleet::GatewayPlace;
using fleet::PointPlace;

void must([[maybe_unused]] const Result<Done>& moved) { assert(bool(moved)); }

struct Applier {
  OperatorState& state;
  Date day;

  void gateways(Version version, GatewayPlace from, GatewayPlace to, Count n) const {
    must(fleet::move_gateways(state.fleet, {version, from, to}, n));
  }

  void operator()(const PointsGrown& e) const { must(fleet::grow(state.fleet, e.group, e.points)); }
  void operator()(const OrderPlaced& e) const {
    must(fleet::order(state.fleet, e.version, e.gateways));
  }
  void operator()(const Delivered& e) const {
    gateways(e.version, GatewayPlace::ordered, GatewayPlace::on_shelf, e.gateways);
  }
  void operator()(const CrewsChanged& e) const { state.crews = e.parts; }
  void operator()(const GatewaysInstalled& e) const {
    must(fleet::install(state.fleet, fleet::merged(e.key), e.from, e.gateways));
    if (is_asked_for(e.key.basis)) state.on_request_done += e.gateways;
    state.last_work = day;
  }
  void operator()(const VisitsFailed& e) const {
    std::erase_if(state.back_later, [&](const BackLater& later) { return later.day <= day; });
    if (state.back_later.empty() || state.back_later.back().day != e.back)
      state.back_later.push_back({e.back});
    state.back_later.back().points[std::size_t(e.group)] += e.points;
    state.last_work = day;
  }
  void operator()(const ModernMetersFitted& e) const {
    must(fleet::move_points(state.fleet, {e.group, PointPlace::old_meter, PointPlace::modern_meter},
                            e.points));
    state.last_work = day;
  }
  // The customers with old meters come first.
  void operator()(const LegacyInstalled& e) const {
    state.asked[std::size_t(e.group)] += e.asked;
    const auto old = std::min(e.points, state.fleet.at(e.group, PointPlace::old_meter));
    must(
        fleet::move_points(state.fleet, {e.group, PointPlace::old_meter, PointPlace::legacy}, old));
    must(fleet::move_points(state.fleet, {e.group, PointPlace::modern_meter, PointPlace::legacy},
                            e.points - old));
    state.last_work = day;
  }
  void operator()(const StockStranded& e) const { state.stranded[std::size_t(e.version)] = day; }
  void operator()(const StockFreed& e) const { state.stranded[std::size_t(e.version)].reset(); }
  void operator()(const WrittenOff& e) const {
    gateways(e.version, GatewayPlace::on_shelf, GatewayPlace::removed, e.gateways);
    state.stranded[std::size_t(e.version)].reset();
  }
  void operator()(const CampaignStarted& e) const {
    assert(e.campaign == state.campaigns.size());
    Campaign campaign{.started = day, .from = e.from, .to = e.to, .forced = e.forced};
    campaign.gateways = e.gateways;
    state.campaigns.push_back(campaign);
    state.campaign_of[std::size_t(e.from)] = e.campaign;
    state.waits_for[std::size_t(e.from)].reset();
  }

  void failed_so_often(Campaign& campaign, std::size_t times, Count n) const {
    campaign.failed[times] += n;
    state.failed[std::size_t(campaign.from)][times] += n;
  }
  Campaign& tried(std::uint32_t at, std::uint8_t attempt, Count n) const {
    auto& campaign = state.campaigns[at];
    if (campaign.last_wave != day) campaign.wave = 0;
    campaign.last_wave = day;
    campaign.wave += n;
    if (attempt > 1) failed_so_often(campaign, attempt - 1U, -n);
    return campaign;
  }
  void operator()(const GatewaysUpdated& e) const {
    tried(e.campaign, e.attempt, e.gateways).updated += e.gateways;
    gateways(e.key.version, GatewayPlace::installed, GatewayPlace::updating, e.gateways);
    must(fleet::finish_update(state.fleet, e.key, e.to, e.gateways));
  }
  void operator()(const UpdateFailed& e) const {
    auto& campaign = tried(e.campaign, e.attempt, e.stayed + e.bricked);
    failed_so_often(campaign, e.attempt, e.stayed);
    campaign.failed_attempts += e.stayed;
    campaign.bricked += e.bricked;
    gateways(e.version, GatewayPlace::installed, GatewayPlace::failed_waiting, e.bricked);
  }
  void operator()(const CampaignEnded& e) const {
    auto& campaign = state.campaigns[e.campaign];
    campaign.end = e.how;
    campaign.ended = day;
    state.campaign_of[std::size_t(campaign.from)].reset();
  }
  void operator()(const GatewaysReplaced& e) const {
    must(fleet::exchange(state.fleet, {e.old, GatewayPlace::failed_waiting}, e.fresh, e.gateways));
    // Dead ones first.
    auto& ordered = state.exchanges[std::size_t(e.old.version)].gateways;
    ordered = std::min(ordered, state.fleet.at(e.old.version, GatewayPlace::failed_waiting));
    state.last_work = day;
  }
  void operator()(const FactBecameKnown&) const {}
  void operator()(const CrewsIdled&) const {}
  void operator()(const OptionsWeighed&) const {}
  void operator()(const ReactionsWeighed&) const {}
  void operator()(const ModernMetersInTurn& e) const {
    must(fleet::move_points(state.fleet, {e.group, PointPlace::old_meter, PointPlace::modern_meter},
                            e.points));
  }
  void operator()(const CalibrationsEnded& e) const { state.calibration_visits += e.visits; }
  void operator()(const CalibrationVisits& e) const {
    state.calibration_visits -= e.points;
    state.last_work = day;
  }
  // Whoever gave up on them need not remember how often.
  void operator()(const ExchangeOrdered& e) const {
    gateways(e.version, GatewayPlace::installed, GatewayPlace::failed_waiting, e.gateways);
    auto& failed = state.failed[std::size_t(e.version)];
    auto& exchange = state.exchanges[std::size_t(e.version)];
    exchange.gateways += e.gateways;
    exchange.for_want_of_update =
        std::all_of(failed.begin(), failed.end(), [](Count n) { return n == 0; });
    failed.fill(0);
  }
  void operator()(const ExchangeCalledOff& e) const {
    gateways(e.version, GatewayPlace::failed_waiting, GatewayPlace::installed, e.gateways);
    state.exchanges[std::size_t(e.version)].gateways -= e.gateways;
  }

  void operator()(const Decision& e) const {
    const auto is_now = [&](LineStatus status) { state.lines[e.line] = status; };
    switch (e.choice) {
      case Choice::goes_on:
      case Choice::resumes:
        is_now(LineStatus::works);
        break;
      case Choice::goes_on_without:
      case Choice::pauses:
        is_now(LineStatus::banned);
        break;
      case Choice::switches_mix:
        is_now(LineStatus::banned);
        if (!state.switched) state.switched = day;
        break;
      case Choice::goes_on_in_doubt:
      case Choice::holds_in_doubt:
        is_now(LineStatus::doubtful);
        break;
      case Choice::slows_without_duty:
      case Choice::duty_again:
        state.slow = e.choice == Choice::slows_without_duty;
        break;
      case Choice::waits:
      case Choice::skips_release:
      case Choice::cannot_update:
        state.waits_for[std::size_t(e.version)] = e.reason;
        break;
      case Choice::goes_on_after_canary:
        if (const auto running = state.campaign_of[std::size_t(e.version)])
          state.campaigns[*running].canary_passed = true;
        break;
      case Choice::strands_stock:
      case Choice::starts_campaign:
      case Choice::rolls_back:
      case Choice::exchanges_on_site:
      case Choice::calls_exchange_off:
        break;
    }
  }
};

}  // namespace

OperatorState::OperatorState(std::size_t line_count, std::size_t versions,
                             const fleet::AlikeGroups& alike)
    : fleet(versions, alike),
      lines(line_count),
      stranded(versions),
      waits_for(versions),
      campaign_of(versions),
      failed(versions),
      exchanges(versions) {}

OperatorState first_state(const OperatorSpec& spec, std::size_t lines, std::size_t versions,
                          const fleet::AlikeGroups& alike) {
  OperatorState state(lines, versions, alike);
  state.crews = Count(std::llround(spec.crews.at_start * parts_of_a_crew));
  for (const auto group : all_case_groups()) {
    const auto& points = spec.points[std::size_t(group)];
    const auto others = others_at_start(spec, group);
    const auto modern = modern_at_start(spec, group);
    must(fleet::grow(state.fleet, group, points.at_start));
    must(fleet::move_points(
        state.fleet, {group, PointPlace::old_meter, PointPlace::equipped_by_others}, others));
    must(fleet::move_points(state.fleet, {group, PointPlace::old_meter, PointPlace::modern_meter},
                            modern));
  }
  put_at_start(state.fleet, spec);
  return state;
}

void apply(OperatorState& state, const Happened& happened) {
  std::visit(Applier{state, happened.day}, happened.change);
  assert(!fleet::first_violation(state.fleet));
}

void apply(OperatorState& state, Date day, const Changes& changes) {
  const Applier applier{state, day};
  changes.each([&](const auto& event) {
    applier(event);
    assert(!fleet::first_violation(state.fleet));
  });
}

}  // namespace stichtag::actors
