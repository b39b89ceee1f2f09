#include "engine/actors/administrator/administrator_case.hpp"

namespace stichtag::actors {
namespace {

using fleet::GatewayPlace;

// Some gateway may be hung in its place.
bool can_be_exchanged(const Today& today) {
  for (std::size_t i = 0; i < today.products.all.size(); ++i) {
    if (today.law.certified[i] == Certified::yes &&
        today.law.of(Version(i), CaseGroup::consumer_6000_10000) != law::Install::banned)
      return true;
  }
  return false;
}

// Why those that still wait may hang on after all.
std::optional<Reason> ground_gone(const Administrator& me, const Today& today, Version version) {
  const auto& ordered = me.state.exchanges[std::size_t(version)];
  if (ordered.gateways == 0) return std::nullopt;
  if (!today.law.unlawful_since[std::size_t(version)]) return Reason::use_lawful;
  const bool updates =
      me.spec.policy != UpdatePolicy::never && today.law.target[std::size_t(version)].has_value();
  if (ordered.for_want_of_update && updates) return Reason::update_in_reach;
  return std::nullopt;
}

}  // namespace

bool exchange_on_site(const Case& it, Changes& changes) {
  const auto since = it.today.law.unlawful_since[std::size_t(it.from)];
  if (!since || it.today.day < *since + 7 * it.me.spec.exchange_after_weeks) return false;
  if (!can_be_exchanged(it.today)) return false;
  const bool none_comes =
      it.me.spec.policy == UpdatePolicy::never || !it.today.law.target[std::size_t(it.from)];
  const auto hang = it.me.state.fleet.at(it.from, GatewayPlace::installed);
  const auto n = none_comes ? hang : hang - it.gateways;
  if (n <= 0) return false;
  auto decision = it.decision(Choice::exchanges_on_site, Reason::use_unlawful);
  decision.at_stake = n;
  decide_so(it, std::move(decision), changes);
  changes.add(ExchangeOrdered{it.from, n});
  return none_comes;
}

void call_exchange_off(const Administrator& me, const Today& today, Version version,
                       Changes& changes) {
  const auto reason = ground_gone(me, today, version);
  if (!reason) return;
  const auto n = me.state.exchanges[std::size_t(version)].gateways;
  const Case it{me, today, version, n};
  auto decision = it.decision(Choice::calls_exchange_off, *reason);
  decision.options = {Choice::exchanges_on_site, Choice::calls_exchange_off};
  changes.add(decision);
  changes.add(ExchangeCalledOff{version, n});
}

}  // namespace stichtag::actors
