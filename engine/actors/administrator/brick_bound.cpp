#include "engine/actors/administrator/administrator.hpp"
#include "engine/simulation/intervals.hpp"

namespace stichtag::actors {

double upper_bound_95(Count bad, Count tried) {
  if (bad >= tried) return 1;
  return simulation::beta_quantile(double(bad + 1), double(tried - bad), 0.95);
}

}  // namespace stichtag::actors
