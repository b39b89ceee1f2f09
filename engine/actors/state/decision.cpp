// The words for choices and reasons, as reports and databases spell them.
#include "engine/actors/state/decision.hpp"

namespace stichtag::actors {

std::string_view name_of(Choice choice) {
  switch (choice) {
    case Choice::goes_on:
      return "goes-on";
    case Choice::goes_on_without:
      return "goes-on-without";
    case Choice::pauses:
      return "pauses";
    case Choice::switches_mix:
      return "switches-mix";
    case Choice::resumes:
      return "resumes";
    case Choice::holds_in_doubt:
      return "holds-in-doubt";
    case Choice::goes_on_in_doubt:
      return "goes-on-in-doubt";
    case Choice::strands_stock:
      return "strands-stock";
    case Choice::starts_campaign:
      return "starts-campaign";
    case Choice::waits:
      return "waits";
    case Choice::skips_release:
      return "skips-release";
    case Choice::rolls_back:
      return "rolls-back";
    case Choice::goes_on_after_canary:
      return "goes-on-after-canary";
    case Choice::cannot_update:
      return "cannot-update";
    case Choice::slows_without_duty:
      return "slows-without-duty";
    case Choice::duty_again:
      return "duty-again";
    case Choice::exchanges_on_site:
      return "exchanges-on-site";
    case Choice::calls_exchange_off:
      return "calls-exchange-off";
  }
  return {};
}

std::string_view name_of(Reason reason) {
  switch (reason) {
    case Reason::product_banned:
      return "product-banned";
    case Reason::product_undetermined:
      return "product-undetermined";
    case Reason::product_permitted:
      return "product-permitted";
    case Reason::no_duty:
      return "no-duty";
    case Reason::duty:
      return "duty";
    case Reason::new_certified_version:
      return "new-certified-version";
    case Reason::certificate_ends:
      return "certificate-ends";
    case Reason::vulnerability:
      return "vulnerability";
    case Reason::brick_rate_too_high:
      return "brick-rate-too-high";
    case Reason::brick_rate_low:
      return "brick-rate-low";
    case Reason::next_release_soon:
      return "next-release-soon";
    case Reason::never_updates:
      return "never-updates";
    case Reason::nothing_in_reach:
      return "nothing-in-reach";
    case Reason::latest_start_not_reached:
      return "latest-start-not-reached";
    case Reason::soaking:
      return "soaking";
    case Reason::use_unlawful:
      return "use-unlawful";
    case Reason::use_lawful:
      return "use-lawful";
    case Reason::update_in_reach:
      return "update-in-reach";
    case Reason::certificates_missing:
      return "certificates-missing";
  }
  return {};
}

}  // namespace stichtag::actors
