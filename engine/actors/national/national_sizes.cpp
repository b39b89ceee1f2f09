#include "engine/actors/national/national_sizes.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "engine/simulation/chance.hpp"

namespace stichtag::actors {
namespace {

using Groups = std::array<Count, case_group_count>;

// In the order of CaseGroup. Sourced: § 14a is 17 %, plants over 7 kW are 18 % of the 6.5 million
// mandatory cases notified in 2017 (BNetzA); 6 to 100 MWh and § 14a together 4.6 million. The split
// inside these, over 100 MWh, plants up to 7 kW and below 6 MWh: assumptions, nothing is published.
constexpr Groups national_groups{21'433'500, 10'478'600, 7'620'800, 8'097'100, 2'097'000, 768'900,
                                 454'350,    174'750,    300'000,   1'105'000, 1'000'000, 702'000,
                                 175'500,    152'100,    93'600,    46'800};
static_assert(std::accumulate(national_groups.begin(), national_groups.end(), Count{0}) ==
              national_points);
static_assert(std::accumulate(national_groups.begin() + 4, national_groups.begin() + 8,
                              national_groups[9]) == national_mandatory);

struct Draw {
  const SizeClass* of;
  double height;  // 0 at the lower end of the class, 1 at the upper
};

double size_of(const Draw& draw, double bend) {
  const double ratio = double(draw.of->largest) / double(draw.of->smallest);
  return double(draw.of->smallest) * std::pow(ratio, std::pow(draw.height, bend));
}

double sum_of(std::span<const Draw> draws, double bend) {
  double sum = 0;
  for (const auto& draw : draws) sum += size_of(draw, bend);
  return sum;
}

// Multiplying by one factor would push operators out of their classes. The heights are bent
// instead, all by the same power, so that the sum comes to the total and the order stays.
double bend_for(std::span<const Draw> draws, double total) {
  double low = 0.01, high = 100;
  for (int step = 0; step < 64; ++step) {
    const double middle = std::sqrt(low * high);
    (sum_of(draws, middle) > total ? low : high) = middle;
  }
  return std::sqrt(low * high);
}

std::string name_of(const SizeClass& size_class, int number) {
  auto digits = std::to_string(number);
  digits.insert(0, digits.size() < 3 ? 3 - digits.size() : 0, '0');
  return "synthetic-" + size_class.name + "-" + digits;
}

std::vector<Count> points_of_all(std::span<const Draw> draws) {
  const double bend = bend_for(draws, double(national_points));
  std::vector<double> weights;
  for (const auto& draw : draws) weights.push_back(size_of(draw, bend));
  return largest_remainder(weights, national_points);
}

// Shares of one row, in parts of national_points, rounded so that they sum to the row. What is
// rounded away is carried to the next row, so the columns come out exactly as well. All in
// integers.
Groups round_row(Count points, Groups& carried) {
  Groups cells{}, rest{};
  Count left = points;
  for (std::size_t g = 0; g < cells.size(); ++g) {
    const Count wanted = points * national_groups[g] + carried[g];
    cells[g] = std::max<Count>(0, wanted / national_points);
    rest[g] = wanted - cells[g] * national_points;
    left -= cells[g];
  }
  assert(left >= 0);
  for (; left > 0; --left) {
    const auto most = std::size_t(std::max_element(rest.begin(), rest.end()) - rest.begin());
    ++cells[most];
    rest[most] -= national_points;
  }
  carried = rest;
  return cells;
}

// From the smallest to the largest, so that the last row is large enough to take every carry.
void share_out(std::vector<NationalSize>& sizes) {
  std::vector<NationalSize*> rows;
  for (auto& size : sizes) rows.push_back(&size);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto* a, const auto* b) { return a->points < b->points; });
  Groups carried{};
  for (auto* row : rows) row->by_group = round_row(row->points, carried);
}

}  // namespace

const std::array<SizeClass, 4>& size_classes() {
  static const std::array<SizeClass, 4> classes{{{"over-500k", 18, 500'001, 4'600'000},
                                                 {"100k-500k", 67, 100'001, 500'000},
                                                 {"30k-100k", 128, 30'001, 100'000},
                                                 {"under-30k", 597, 1'000, 30'000}}};
  return classes;
}

std::size_t size_class_of(const OperatorSpec& spec) {
  Count points = 0;
  for (const auto& group : spec.points) points += group.at_start;
  const auto& classes = size_classes();
  std::size_t at = 0;
  while (at + 1 < classes.size() && points < classes[at].smallest) ++at;
  return at;
}

Count national_points_of(CaseGroup group) { return national_groups[std::size_t(group)]; }

std::vector<NationalSize> national_sizes(std::uint64_t seed) {
  std::vector<Draw> draws;
  std::vector<NationalSize> sizes;
  for (std::size_t c = 0; c < size_classes().size(); ++c) {
    const auto& of = size_classes()[c];
    for (int number = 1; number <= of.operators; ++number) {
      sizes.push_back({name_of(of, number), c, 0, {}});
      simulation::Stream stream({.seed = seed,
                                 .actor = simulation::actor_key(sizes.back().name),
                                 .purpose = simulation::Purpose::fleet_size});
      draws.push_back({&of, stream.uniform()});
    }
  }
  const auto points = points_of_all(draws);
  for (std::size_t i = 0; i < sizes.size(); ++i) sizes[i].points = points[i];
  share_out(sizes);
  return sizes;
}

std::vector<Count> largest_remainder(std::span<const double> weights, Count total) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  assert(sum > 0);
  std::vector<Count> parts;
  std::vector<std::pair<double, std::size_t>> rest;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double exact = weights[i] / sum * double(total);
    parts.push_back(Count(std::floor(exact)));
    rest.emplace_back(double(parts.back()) - exact, i);  // the most negative has the largest rest
  }
  std::sort(rest.begin(), rest.end());
  Count left = total - std::accumulate(parts.begin(), parts.end(), Count{0});
  for (std::size_t i = 0; left > 0; i = (i + 1) % rest.size(), --left) ++parts[rest[i].second];
  return parts;
}

}  // namespace stichtag::actors
