#include "engine/fleet/reference_fleet.hpp"

#include <cmath>
#include <functional>

#include "engine/simulation/hold.hpp"
#include "tests/engine/simulation/goodness_of_fit.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag::fleet;

namespace {

constexpr int runs = 800;
constexpr std::uint32_t gateways = 1'000;

using Run = std::function<ReferenceCounts(std::uint64_t seed)>;

struct Moments {
  double mean = 0;
  double variance = 0;
};

// What many runs of one form show.
struct Sample {
  std::vector<double> installed_by_day, certified_by_day;  // by day and product, summed over runs
  std::vector<double> on_one_day;  // how often k gateways of product 1 were certified on day 400
  Moments by_day_450;              // gateways of product 1 certified until then, over the runs
};

Count until_450(const ReferenceCounts& counts) {
  Count sum = 0;
  for (std::size_t day = 0; day <= 450; ++day) sum += counts.certified[day][1];
  return sum;
}

void append(std::vector<double>& sums, const std::vector<ByProduct>& days) {
  sums.resize(reference_days * reference_products);
  for (std::size_t i = 0; i < sums.size(); ++i) {
    sums[i] += double(days[i / reference_products][i % reference_products]);
  }
}

Sample sample(const Run& run) {
  Sample all;
  all.on_one_day.resize(gateways);
  double sum = 0;
  double squares = 0;
  for (std::uint64_t seed = 0; seed < runs; ++seed) {
    const auto counts = run(seed);
    append(all.installed_by_day, counts.installed);
    append(all.certified_by_day, counts.certified);
    ++all.on_one_day[std::size_t(counts.certified[400][1])];
    sum += double(until_450(counts));
    squares += double(until_450(counts)) * double(until_450(counts));
  }
  all.by_day_450 = {sum / runs, squares / runs - sum / runs * sum / runs};
  return all;
}

}  // namespace

TEST_CASE("heap and agenda certify the same gateways on the same days") {
  const auto counts = reference_by_agenda(50'000, 7);
  CHECK(counts == reference_by_heap(50'000, 7));
  CHECK(counts == reference_by_plain_heap(50'000, 7));
  CHECK_FALSE(counts == reference_by_agenda(50'000, 8));
}

TEST_CASE("cohorts have the distribution of single gateways") {
  const auto single = sample([](std::uint64_t s) { return reference_by_agenda(gateways, s); });
  const auto cohorts = sample([](std::uint64_t s) { return reference_by_cohorts(gateways, s); });
  using stichtag::test::fit_two_samples;
  CHECK(fit_two_samples(single.installed_by_day, cohorts.installed_by_day).good());
  CHECK(fit_two_samples(single.certified_by_day, cohorts.certified_by_day).good());
  CHECK(fit_two_samples(single.on_one_day, cohorts.on_one_day).good());
  const auto& a = single.by_day_450;
  const auto& b = cohorts.by_day_450;
  CHECK(std::abs(a.mean - b.mean) < 4 * std::sqrt((a.variance + b.variance) / runs));
  CHECK(std::abs(std::log(a.variance / b.variance)) < 4 * std::sqrt(4. / runs));
}

TEST_CASE("each gateway is installed once, and a fleet of fifty million costs as many draws") {
  const auto counts = reference_by_cohorts(50'000'000, 1);
  Count installed = 0;
  Count certified = 0;
  for (const auto& day : counts.installed)
    for (const auto n : day) installed += n;
  for (const auto& day : counts.certified)
    for (const auto n : day) certified += n;
  CHECK(installed == 50'000'000);
  CHECK(certified > 49'900'000);
  CHECK(certified <= installed);
  CHECK(draws_of_cohorts(50'000'000, 1).size() < 8'100);
}

TEST_CASE("cohort counts never change") {
  const auto counts = reference_by_cohorts(50'000'000, 2022);
  CHECK(counts.installed[500] == ByProduct{12'439, 12'476, 12'478, 12'198});
  CHECK(counts.certified[450] == ByProduct{12'527, 41'426, 34'706, 0});
}

TEST_CASE("HOLD comes in the same order from the agenda and from a heap") {
  using namespace stichtag::simulation;
  CHECK(hold_on_agenda({1'000, 50'000}) == hold_on_heap({1'000, 50'000}));
}
