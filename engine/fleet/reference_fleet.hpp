// The reference fleet: a small model with the shape of the real one, built in several ways, so that
// their cost and their results can be compared.
//
// F gateways over 1,000 days. Each has one of 4 products and an installation day, both uniform. A
// product is certified on day 200, 300, 400 or 500; a gateway's update wave comes 0 to 179 days
// later, uniform. The first attempt is on the later of installation and wave; an attempt fails with
// 0.02 and is tried again 7 days later. Days from the 1,000th on are not looked at.
#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "engine/simulation/distributions.hpp"

namespace stichtag::fleet {

using simulation::Count;

inline constexpr std::uint32_t reference_days = 1000;
inline constexpr std::uint32_t reference_products = 4;
inline constexpr std::uint32_t reference_waves = 180;
inline constexpr std::array<std::uint32_t, reference_products> reference_certified = {200, 300, 400,
                                                                                      500};
inline constexpr double reference_failure = 0.02;
inline constexpr std::uint32_t reference_retry = 7;

using ByProduct = std::array<Count, reference_products>;

struct ReferenceCounts {
  std::vector<ByProduct> installed = std::vector<ByProduct>(reference_days);  // by day
  std::vector<ByProduct> certified = std::vector<ByProduct>(reference_days);
  bool operator==(const ReferenceCounts&) const = default;
};

// One event a gateway change, and the same draws, so the same counts to the last gateway:
// - a heap of events beside an array of gateways, as one writes it first;
// - a heap of events that carry the state of their gateway;
// - the agenda, with events that carry the state of their gateway.
[[nodiscard]] ReferenceCounts reference_by_plain_heap(std::uint32_t gateways, std::uint64_t seed);
[[nodiscard]] ReferenceCounts reference_by_heap(std::uint32_t gateways, std::uint64_t seed);
[[nodiscard]] ReferenceCounts reference_by_agenda(std::uint32_t gateways, std::uint64_t seed);

// A binomial draw that leaves something to chance: n > 0 and 0 < p < 1.
struct BinomialDraw {
  Count n = 0;
  double p = 0;
};

// One ensemble member in cohorts: the same distribution, at a cost that does not grow with the
// fleet.
[[nodiscard]] ReferenceCounts reference_by_cohorts(Count gateways, std::uint64_t seed);

// The draws that this member needs, and their bare cost: drawing them one after another. Returns
// the sum of the draws.
[[nodiscard]] std::vector<BinomialDraw> draws_of_cohorts(Count gateways, std::uint64_t seed);
[[nodiscard]] Count draw_all(const std::vector<BinomialDraw>& draws, std::uint64_t seed);

}  // namespace stichtag::fleet
