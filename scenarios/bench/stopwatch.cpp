#include "scenarios/bench/stopwatch.hpp"

#include <algorithm>
#include <chrono>
#include <vector>

namespace stichtag::bench {
namespace {

double seconds_of(const Work& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

double median_seconds(const Work& work, int rounds) {
  std::vector<double> seconds;
  for (int round = 0; round < rounds; ++round) seconds.push_back(seconds_of(work));
  return median(std::move(seconds));
}

std::pair<double, double> median_seconds_in_turn(const Work& ours, const Work& baseline,
                                                 int rounds) {
  std::vector<double> first, second;
  for (int round = 0; round < rounds; ++round) {
    first.push_back(seconds_of(ours));
    second.push_back(seconds_of(baseline));
  }
  return {median(std::move(first)), median(std::move(second))};
}

}  // namespace stichtag::bench
