// agenda/hold-1e5, fleet/reference-1e6, fleet/reference-cohort-5e7: the ground of the simulation.
#include "engine/fleet/reference_fleet.hpp"
#include "engine/simulation/hold.hpp"
#include "scenarios/bench/bench.hpp"
#include "scenarios/bench/stopwatch.hpp"

namespace stichtag::bench {
namespace {

std::uint64_t used = 0;

void use(const fleet::ReferenceCounts& counts) {
  used += std::uint64_t(counts.certified.back().front());
  keep(&used);
}

Row hold() {
  const simulation::HoldWork work;
  const auto [own, base] =
      median_seconds_in_turn([&] { used += simulation::hold_on_agenda(work); },
                             [&] { used += simulation::hold_on_heap(work); }, 3);
  keep(&used);
  const double count = double(work.operations) / 1e6;
  return {"agenda/hold-1e5",
          count / own,
          "M/s",
          count / base,
          base / own,
          "at least 8 times std::priority_queue with the same key and payload",
          base / own >= 8};
}

Row reference() {
  const auto [own, base] =
      median_seconds_in_turn([] { use(fleet::reference_by_agenda(1'000'000, 1)); },
                             [] { use(fleet::reference_by_plain_heap(1'000'000, 1)); }, 3);
  return {"fleet/reference-1e6",
          1e3 * own,
          "ms",
          1e3 * base,
          base / own,
          "at least 10 times faster than a heap of events",
          base / own >= 10};
}

Row cohorts() {
  const auto draws = fleet::draws_of_cohorts(50'000'000, 1);
  const auto [own, base] =
      median_seconds_in_turn([] { use(fleet::reference_by_cohorts(50'000'000, 1)); },
                             [&] { used += std::uint64_t(fleet::draw_all(draws, 1)); }, 25);
  keep(&used);
  return {"fleet/reference-cohort-5e7",
          1e3 * own,
          "ms",
          1e3 * base,
          own / base,
          "within 1.5 times the cost of its draws, and under 1 ms",
          own <= 1.5 * base && own < 1e-3};
}

}  // namespace

std::vector<Measure> simulation_measures() {
  return {{"agenda/hold-1e5", hold},
          {"fleet/reference-1e6", reference},
          {"fleet/reference-cohort-5e7", cohorts}};
}

}  // namespace stichtag::bench
