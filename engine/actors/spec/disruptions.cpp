#include "engine/actors/spec/disruptions.hpp"

#include <algorithm>

namespace stichtag::actors {

double share_on(const Disruption& disruption, Date day) {
  return day >= disruption.from && day < disruption.until ? std::max(disruption.share, 0.0) : 0;
}

double share_come(const Disruption& disruption, Date day) {
  if (disruption.share <= 0 || day < disruption.from) return 0;
  if (day >= disruption.until) return disruption.share;
  return disruption.share * double(day - disruption.from) /
         double(disruption.until - disruption.from);
}

}  // namespace stichtag::actors
