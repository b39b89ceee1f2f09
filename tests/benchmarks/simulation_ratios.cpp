// Prints how the agenda, the reference fleet and the cohorts compare with their baselines, medians
// of five rounds side by side. No test: a loaded machine must not fail the build.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include "engine/fleet/reference_fleet.hpp"
#include "engine/simulation/hold.hpp"

namespace {

using namespace stichtag;

std::uint64_t used = 0;  // printed at the end, so that no work is optimized away

double seconds(const std::function<std::uint64_t()>& work) {
  const auto start = std::chrono::steady_clock::now();
  used += work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

struct Row {
  const char* name;
  std::function<std::uint64_t()> work;
  std::function<std::uint64_t()> baseline;
};

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

void measure(const Row& row) {
  std::vector<double> own;
  std::vector<double> other;
  for (int round = 0; round < 5; ++round) {
    own.push_back(seconds(row.work));
    other.push_back(seconds(row.baseline));
  }
  std::printf("%-40s %10.3f ms  baseline %10.3f ms  ratio %6.2f\n", row.name, median(own) * 1e3,
              median(other) * 1e3, median(other) / median(own));
}

std::uint64_t sum(const fleet::ReferenceCounts& counts) {
  return std::uint64_t(counts.certified[500][0]);
}

}  // namespace

int main() {
  const simulation::HoldWork hold;
  measure({"agenda/hold-1e5", [&] { return hold_on_agenda(hold); },
           [&] { return hold_on_heap(hold); }});
  measure({"fleet/reference-1e6, plain heap",
           [] { return sum(fleet::reference_by_agenda(1'000'000, 1)); },
           [] { return sum(fleet::reference_by_plain_heap(1'000'000, 1)); }});
  measure({"fleet/reference-1e6, heap with state",
           [] { return sum(fleet::reference_by_agenda(1'000'000, 1)); },
           [] { return sum(fleet::reference_by_heap(1'000'000, 1)); }});
  const auto draws = fleet::draws_of_cohorts(50'000'000, 1);
  std::printf("%zu draws\n", draws.size());
  measure({"fleet/reference-cohort-5e7",
           [] { return sum(fleet::reference_by_cohorts(50'000'000, 1)); },
           [&] { return std::uint64_t(fleet::draw_all(draws, 1)); }});
  std::printf("(%llu)\n", static_cast<unsigned long long>(used));
}
