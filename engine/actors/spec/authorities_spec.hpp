// What a scenario says of courts, the legislator and the regulator (BNetzA): drawn where the
// scenario does not script them, because the law leaves them free to act. Months are of 30.4 days.
#pragma once
#include "events/log/event.hpp"
#include "events/vocabulary/date.hpp"

namespace stichtag::actors {

// An application to restore the suspensive effect of a remedy (§ 80(5) VwGO) against one ruling.
struct CourtSpec {
  EventId against;       // a determination of the log
  Date asked = Date(0);  // day of the application
  double grants =
      0.5;  // probability of an order for the applicant; (A) one case of two, VG and OVG
  bool for_all = true;  // false: for the plaintiff alone
  // Lognormal. (A), one case: 21 B 1162/20 took 7.4 months from VG Köln to the order of the OVG.
  double months = 7.4, sigma = 0.4;
  double ends = 0;  // probability that the order is lifted again, and when (lognormal)
  double end_months = 12, end_sigma = 0.5;
};

// A bill for an act that is not in the log of the scenario.
struct LegislatorSpec {
  EventId act;                       // of the history, e.g. gndew-in-force
  StatuteEnteredIntoForce brings{};  // what the history says of it
  Date bill = Date(0);               // day of the bill
  double passes = 0.9;               // probability (A)
  // Bill to promulgation, lognormal. (A), one case: the GNDEW took 4.4 months from the cabinet.
  double months = 4.4, sigma = 0.4;
};

struct RegulatorSpec {
  // § 45(2), § 76 MsbG since the GNDEW: probability that a missed duty leads to a procedure. (A) 77
  // procedures against about 813 operators on 27.03.2026 (innobu, single source, B): 0.095.
  double supervision = 0.1;
};

}  // namespace stichtag::actors
