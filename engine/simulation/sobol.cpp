#include "engine/simulation/sobol.hpp"

#include <boost/random/sobol.hpp>
#include <cassert>

namespace stichtag::simulation {

std::vector<double> sobol_point(std::size_t dimensions, std::uint64_t index) {
  assert(dimensions > 0 && dimensions <= most_sobol_dimensions);
  boost::random::sobol engine(dimensions);
  engine.discard(index * dimensions);
  std::vector<double> point(dimensions);
  for (auto& value : point) value = double(engine() >> 11) * 0x1p-53;
  return point;
}

}  // namespace stichtag::simulation
