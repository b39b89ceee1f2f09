// What a gateway administrator (GWA) decides for the gateways of one operator, and the nights of
// updates. Capacity is counted client by client: a share of that client's gateways a night.
#pragma once
#include "engine/actors/today.hpp"

namespace stichtag::actors {

struct Administrator {
  const AdministratorSpec& spec;
  const OperatorState& state;  // of the client
  Chance chance;               // of the client, so that other clients do not matter
  double release_months = 12;  // what it expects of the vendors
};

// Starts, waits, goes on after the canary, ends.
[[nodiscard]] Changes decide(const Administrator& me, const Today& today);
// The update nights of [today.day, today.until).
[[nodiscard]] Changes update(const Administrator& me, const Today& today);

// The newest version with all certificates, as known today, that an update of `from` reaches.
[[nodiscard]] std::optional<Version> target_of(const Today& today, Version from);

// Installed gateways of the version that were not given up after the last retry.
[[nodiscard]] Count can_be_tried(const Administrator& me, Version from);

// Monday to Thursday, not in the freeze from 15 December to 6 January.
[[nodiscard]] bool is_maintenance_night(Date day);
[[nodiscard]] int maintenance_nights(Date from, Date until);
// Gateways a night.
[[nodiscard]] double capacity(const Administrator& me);

// The last day on which a campaign over n gateways may begin and is still over by `end` with the
// probability that the spec asks for.
[[nodiscard]] Date latest_start(const Administrator& me, Count gateways, Date end);

// Upper 95 % bound of the share, Clopper and Pearson (1934), one-sided.
[[nodiscard]] double upper_bound_95(Count bad, Count tried);

}  // namespace stichtag::actors
