#include "viz/model/view/motion.hpp"

#include <algorithm>

namespace stichtag::view {

Span Motion::at(const Span& wanted, double now, bool at_once) {
  if (at_once || begins_) {
    begins_ = false;
    return from_ = to_ = drawn_ = wanted;
  }
  if (wanted != to_) {
    from_ = drawn_;
    to_ = wanted;
    begun_ = now;
  }
  const double share = std::clamp((now - begun_) / takes, 0.0, 1.0);
  if (share >= 1) return drawn_ = to_;
  const double eased = 1 - (1 - share) * (1 - share) * (1 - share);  // fast first, then gently
  drawn_ = {from_.from + eased * (to_.from - from_.from),
            from_.until + eased * (to_.until - from_.until)};
  return drawn_;
}

}  // namespace stichtag::view
