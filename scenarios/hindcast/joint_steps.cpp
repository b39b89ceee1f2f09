#include "scenarios/hindcast/joint_steps.hpp"

#include <cmath>

namespace stichtag::scenarios::hindcast {
namespace {

constexpr std::size_t remembered = 400;  // then the oldest are forgotten, and so the way to here
constexpr std::size_t between = 10;      // neighbours are nearly the same
constexpr double usual = 0.4;
constexpr double beside = 0.002;  // so that no place is out of reach

}  // namespace

void JointSteps::learn(const Numbers& seen) {
  if (learnt_++ % between != 0) return;
  if (seen_.size() < remembered)
    seen_.push_back(seen);
  else
    seen_[learnt_ / between % remembered] = seen;
}

JointSteps::Numbers JointSteps::step(double part, simulation::Stream& stream) const {
  Numbers step{};
  const auto number = std::uint32_t(seen_.size());
  const bool enough = number >= 4 * numbers;
  const auto one = enough ? stream.below(number) : 0, other = enough ? stream.below(number) : 0;
  for (std::size_t i = 0; i < numbers; ++i) {
    step[i] = (enough ? beside : usual * part) * normal(stream);
    if (enough) step[i] += part * (seen_[one][i] - seen_[other][i]);
  }
  return step;
}

double normal(simulation::Stream& stream) {
  const double radius = std::sqrt(-2 * std::log(1 - stream.uniform()));
  return radius * std::cos(2 * 3.14159265358979323846 * stream.uniform());
}

}  // namespace stichtag::scenarios::hindcast
