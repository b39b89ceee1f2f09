// Whole numbers in proportion to weights.
#pragma once
#include <algorithm>

#include "engine/simulation/distributions.hpp"

namespace stichtag::actors {

using simulation::Count;

// `whole` in parts by weight; the parts sum to whole when the weights do not vanish.
class Shares {
 public:
  Shares(Count whole, double weights) : left_(whole), weights_(weights) {}
  Count next(double weight) {
    if (weight <= 0 || weights_ <= 0) return 0;
    const auto share = double(left_) * std::min(1.0, weight / weights_);
    const auto part = std::min(left_, Count(share + 0.5));
    left_ -= part;
    weights_ -= weight;
    return part;
  }

 private:
  Count left_;
  double weights_;
};

}  // namespace stichtag::actors
