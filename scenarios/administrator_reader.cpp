#include "scenarios/administrator_reader.hpp"

#include "scenarios/disruption_reader.hpp"

namespace stichtag::scenarios {

void read_administrator(ActorFields& fields, actors::AdministratorSpec& spec) {
  fields.text("name", spec.name);
  auto policy = std::size_t(spec.policy);
  fields.choice("policy", policy, {"at-once", "soak", "staged", "deadline", "batch", "never"},
                "update policy");
  spec.policy = actors::UpdatePolicy(policy);
  fields.whole("wait-days", spec.wait_days, 0, 3660, "days it lets a release soak");
  fields.share("capacity-share", spec.capacity_share, "share of the fleet updated in a night");
  fields.capacity("capacity-most", spec.capacity_most, "updates a night at most");
  fields.share("succeeds", spec.succeeds, "share of attempts that succeed");
  fields.share("bricks", spec.bricks, "share of attempts that brick");
  fields.whole("retry-days", spec.retry_days, 1, 3660, "days until a failed attempt is repeated");
  fields.whole("retries", spec.retries, 0, 100, "attempts more at most");
  fields.share("canary-share", spec.canary_share, "share of the fleet in the canary");
  fields.whole("canary-least", spec.canary_least, 0, 1'000'000, "gateways in the canary at least");
  fields.whole("canary-days", spec.canary_days, 0, 3660, "days the canary is watched");
  fields.share("brick-bound", spec.brick_bound, "bricked share above which it rolls back");
  fields.share("finished-in-time", spec.finished_in_time,
               "probability of being finished by the deadline");
  fields.whole("batch-months", spec.batch_months, 0, 600,
               "months within which the next release is waited for");
  fields.whole("exchange-after-weeks", spec.exchange_after_weeks, 0, 520,
               "weeks of unlawful use until gateways that no update helps are exchanged on site");
  fields.day("calibration-until", spec.calibration_until,
             "first day on which an update no longer ends a calibration period");
  fields.share("calibration-visit", spec.calibration_visit,
               "share of the calibration periods ended by an update that cost a visit");
  fields.amount("calibration-cost", spec.calibration_cost,
                "euros for each calibration period that an update ends");
  fields.share("calibration-consent", spec.calibration_consent,
               "share of customers who agree to an update since that day");
  read_disruption(fields, "failed-campaign", spec.failed_campaign);
  fields.note();
}

}  // namespace stichtag::scenarios
