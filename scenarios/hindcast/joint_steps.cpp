#include "scenarios/hindcast/joint_steps.hpp"

#include <cmath>

namespace stichtag::scenarios::hindcast {
namespace {

constexpr std::size_t remembered = 1000;  // while the way from the start still counts
constexpr std::size_t between = 50;       // neighbours are nearly the same
constexpr double usual = 0.4;
constexpr double beside = 0.002;  // so that no place is out of reach

}  // namespace

void JointSteps::learn(const Numbers& seen) {
  if (++learnt_ % between == 0) fresh_.push_back(seen);
}

void JointSteps::share(std::vector<JointSteps*> all, bool warm) {
  auto seen = std::move(all.front()->seen_);
  for (auto* one : all) {
    seen.insert(seen.end(), one->fresh_.begin(), one->fresh_.end());
    one->fresh_.clear();
  }
  if (!warm && seen.size() > remembered)
    seen.erase(seen.begin(), seen.end() - std::ptrdiff_t(remembered));
  for (auto* one : all) one->seen_ = seen;
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
