// What a scenario says of the makers of gateways and of the certification office. Durations rest on
// few certificates (market note, section 4): thin, and labelled so in results.
#pragma once
#include <optional>
#include <string>

#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

// The days of [from, until) on which nothing of a maker is certified: what would be comes when they
// are over, and what was drawn before them is lost on the first and certified again after the last.
struct Halt {
  Date from = Date(0);
  Date until = Date(0);
  [[nodiscard]] bool on(Date day) const { return day >= from && day < until; }
  bool operator==(const Halt&) const = default;
};

struct VendorSpec {
  std::string line;
  bool releases = true;        // future releases are drawn; false: only what the log has
  double release_months = 12;  // gamma, mean
  double release_shape = 2;
  double cc_months = 5.5;  // lognormal, median
  double cc_sigma = 0.35;
  double tr_with_cc = 0.75;              // TR within 4 months of the CC, else 12 to 24
  double recertification_fails = 0.03;   // at most 0.11
  double vulnerabilities_a_year = 0.05;  // Poisson
  double patch_weeks = 6;                // lognormal, median
  double patch_sigma = 0.5;
  int grace_months = 6;  // until the old certificate is revoked
  Halt halt = {};        // of certification; usually none
  // A maker that has no certificate yet, and since when it is in the procedure.
  std::optional<Date> in_procedure_since = {};
  double entry_a_month =
      0.011;            // hazard of those that arrive; four arrived of eight (2019 to 2025)
  double never = 0.44;  // never certified; 4 of 9, 95 % range 0.14 to 0.79
};

}  // namespace stichtag::actors
