#include "engine/simulation/draw_log.hpp"

#include "engine/simulation/distributions.hpp"

namespace stichtag::simulation {
namespace {

double again(const Draw& draw, Stream& stream) {
  switch (draw.kind) {
    case DrawKind::uniform:
      return stream.uniform();
    case DrawKind::binomial:
      return double(binomial(stream, Count(draw.a), draw.b));
    case DrawKind::hypergeometric:
      return double(hypergeometric(stream, Count(draw.a), Count(draw.b), Count(draw.c)));
    case DrawKind::gamma:
      return gamma_days(stream, draw.a, draw.b);
    case DrawKind::lognormal:
      return lognormal_days(stream, draw.a, draw.b);
    case DrawKind::hazard:
      return hazard_days(stream, draw.a);
  }
  return 0;
}

}  // namespace

double draw_again(const DrawLog& draws, std::uint64_t seed) {
  Stream stream({.seed = seed});
  double sum = 0;
  for (const auto& draw : draws) sum += again(draw, stream);
  return sum;
}

}  // namespace stichtag::simulation
