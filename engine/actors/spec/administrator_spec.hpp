// What a scenario says of one gateway administrator (GWA). No public figure on the speed of update
// campaigns exists: every default is an assumption and is labelled so in results.
#pragma once
#include <cstdint>
#include <string>

#include "engine/actors/spec/disruptions.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

enum class UpdatePolicy : std::uint8_t { at_once, soak, staged, deadline, batch, never };

struct AdministratorSpec {
  std::string name;
  UpdatePolicy policy = UpdatePolicy::staged;
  int wait_days = 90;             // soak
  double capacity_share = 0.01;   // of the managed fleet a maintenance night
  double capacity_most = 20'000;  // gateways a night
  double succeeds = 0.97;
  double bricks = 0.0005;
  int retry_days = 7;
  int retries = 3;
  double canary_share = 0.01;
  int canary_least = 50;
  int canary_days = 14;
  double brick_bound = 0.005;      // upper 95 % bound (Clopper-Pearson) above which it rolls back
  double finished_in_time = 0.95;  // deadline: P(finished by D)
  int batch_months = 4;            // skips a release if the next is expected within
  // Gateways that may not be used and cannot be updated are exchanged when that has lasted so long.
  int exchange_after_weeks = 26;
  // An update before this day ends the calibration period of the gateway (market note, section 3).
  Date calibration_until = Date::of(2024, 2, 1);
  double calibration_visit = 0.05;  // share of these that cost a visit
  double calibration_cost = 35;     // euros a gateway, without the visit
  double calibration_consent = 1;   // since then: share of customers who agree to the update
  Disruption failed_campaign = {};  // share of update attempts that end in a dead gateway
  bool operator==(const AdministratorSpec&) const = default;
};

}  // namespace stichtag::actors
