// What a scenario says of the regulator (BNetzA). Drawn, because the law leaves it free to act.
#pragma once

namespace stichtag::actors {

struct RegulatorSpec {
  // § 45(2), § 76 MsbG since the GNDEW: probability that a missed duty leads to a procedure. (A) 77
  // procedures against about 813 operators on 27.03.2026 (innobu, single source, B): 0.095.
  double supervision = 0.1;
};

}  // namespace stichtag::actors
