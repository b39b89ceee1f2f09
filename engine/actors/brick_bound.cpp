// The only file that knows Boost.Math.
#include <boost/math/special_functions/beta.hpp>

#include "engine/actors/administrator.hpp"

namespace stichtag::actors {

double upper_bound_95(Count bad, Count tried) {
  if (bad >= tried) return 1;
  return boost::math::ibeta_inv(double(bad + 1), double(tried - bad), 0.95);
}

}  // namespace stichtag::actors
