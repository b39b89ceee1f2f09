#include "engine/simulation/chance.hpp"

#include <numeric>
#include <thread>
#include <vector>

#include "tests/engine/simulation/goodness_of_fit.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag::simulation;
using stichtag::test::fit_counts;

namespace {

std::vector<std::uint64_t> draws(const StreamKey& key, int n) {
  Stream stream(key);
  std::vector<std::uint64_t> numbers;
  for (int i = 0; i < n; ++i) numbers.push_back(stream());
  return numbers;
}

// The sum of the first draws of each operator, in the order of the list.
std::vector<std::uint64_t> first_draws(const std::vector<std::string>& operators) {
  std::vector<std::uint64_t> all;
  for (const auto& name : operators) {
    all.push_back(Stream({.seed = 7, .actor = actor_key(name), .purpose = Purpose::visit})());
  }
  return all;
}

}  // namespace

TEST_CASE("chance is Philox4x64-10 as its authors published it") {
  // kat_vectors of Random123: counter and key all zero.
  const std::vector<std::uint64_t> published = {0x16554d9eca36314c, 0xdb20fe9d672d0fdc,
                                                0xd7e772cee186176b, 0x7e68b68aec7ba23b};
  CHECK(draws({.seed = 0, .replication = 0, .actor = 0, .purpose = Purpose(0), .index = 0}, 4) ==
        published);
}

TEST_CASE("the draws of a key never change") {
  const StreamKey key{.seed = 2022,
                      .replication = 5,
                      .actor = actor_key("stadtwerke-1"),
                      .purpose = Purpose::visit,
                      .index = 19};
  CHECK(actor_key("stadtwerke-1") == 0xc518f499a85ef2db);
  CHECK(draws(key, 5) == std::vector<std::uint64_t>{0xaf0b6dc672696436, 0xa1a0f6b155b3a522,
                                                    0x7e2ee249cf75b05a, 0xa0e841cabaa40e3c,
                                                    0xb31aa7811a5b65fc});
}

TEST_CASE("an operator more leaves the others' draws alone") {
  const auto before = first_draws({"alpha", "beta"});
  const auto after = first_draws({"alpha", "new-one", "beta"});
  CHECK(after[0] == before[0]);
  CHECK(after[2] == before[1]);
  CHECK(after[1] != before[0]);
}

TEST_CASE("each part of a key makes another stream") {
  const StreamKey key{
      .seed = 1, .replication = 2, .actor = 3, .purpose = Purpose::pace, .index = 4};
  auto other = std::vector<StreamKey>(5, key);
  other[0].seed = 9;
  other[1].replication = 9;
  other[2].actor = 9;
  other[3].purpose = Purpose::visit;
  other[4].index = 9;
  for (const auto& changed : other) CHECK(draws(changed, 1) != draws(key, 1));
  CHECK(draws(key, 9) == draws(key, 9));
}

TEST_CASE("two threads draw the same as one") {
  const auto sums = [](std::uint64_t from, std::uint64_t until) {
    std::vector<std::uint64_t> all;
    for (auto replication = from; replication < until; ++replication) {
      const auto numbers = draws({.seed = 3, .replication = replication}, 100);
      all.push_back(std::accumulate(numbers.begin(), numbers.end(), std::uint64_t{0}));
    }
    return all;
  };
  std::vector<std::uint64_t> low;
  std::vector<std::uint64_t> high;
  std::thread first([&] { low = sums(0, 500); });
  std::thread second([&] { high = sums(500, 1000); });
  first.join();
  second.join();
  low.insert(low.end(), high.begin(), high.end());
  CHECK(low == sums(0, 1000));
}

TEST_CASE("uniform numbers lie evenly, along a stream and across streams") {
  Stream along({.seed = 11});
  CHECK(fit_counts(
            100'000, 99, [&](int) { return long(along.uniform() * 100); }, [](int) { return 0.01; })
            .good());
  const auto across = [](int i) {
    return long(Stream({.seed = 11, .index = std::uint64_t(i)}).uniform() * 100);
  };
  CHECK(fit_counts(100'000, 99, across, [](int) { return 0.01; }).good());
  CHECK(fit_counts(
            100'000, 179, [&](int) { return long(along.below(180)); }, [](int) { return 1 / 180.; })
            .good());
}
