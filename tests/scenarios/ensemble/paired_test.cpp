// Pairs of runs that share what they have in common are the runs that each would be alone, and
// threads make no difference to any run.
#include <bit>
#include <thread>

#include "events/store/hash.hpp"
#include "scenarios/ensemble/futures.hpp"
#include "scenarios/ensemble/members.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

std::shared_ptr<const Experiment> experiment(const std::string& name) {
  const auto scenario = load_scenario(name);
  REQUIRE(scenario);
  auto made = Experiment::of(*scenario, scenario->readings, {latest_knowledge(scenario->log)});
  REQUIRE(made);
  return std::make_shared<const Experiment>(*std::move(made));
}

std::vector<std::uint64_t> bits(const Values& values) {
  std::vector<std::uint64_t> list;
  for (const auto value : values) list.push_back(std::bit_cast<std::uint64_t>(value));
  return list;
}

std::string hash_of(const run::Run& run) { return store::to_hex(store::sha256(run.bytes)); }

// Replications 0 to n - 1, dealt out to so many threads.
std::vector<std::string> hashes_on(unsigned threads, const Experiment& of, std::uint64_t n) {
  std::vector<std::string> hashes(n);
  std::vector<std::thread> at_work;
  for (unsigned t = 0; t < threads; ++t) {
    at_work.emplace_back([&, t] {
      for (std::uint64_t k = t; k < n; k += threads) hashes[k] = hash_of(of.run({7, k}));
    });
  }
  for (auto& thread : at_work) thread.join();
  return hashes;
}

std::unique_ptr<const Futures> futures(const std::string& name) {
  const auto scenario = *load_scenario(name);
  auto made = Futures::of(scenario, scenario.readings, latest_knowledge(scenario.log),
                          {DesignKind::monte_carlo, 3, 4, {}});
  REQUIRE(made);
  return *std::move(made);
}

}  // namespace

TEST_CASE("whole runs have the same bytes on one thread and on two", "[ensemble]") {
  for (const char* name : {"smarty-iq-fails", "law-drawn", "gwa-update-race", "quota-2032"}) {
    const auto of = experiment(name);
    const auto alone = hashes_on(1, *of, 6);
    CHECK(hashes_on(2, *of, 6) == alone);
    CHECK(alone[0] != alone[1]);  // chance is at work
  }
}

// In a release build: tests/run of the pipeline.
TEST_CASE("the national fleet is the same on one thread and on two", "[.national]") {
  const auto of = experiment("national-2018-2033");
  std::vector<std::string> hashes;
  for (const unsigned jobs : {1U, 2U}) {
    auto members = none_yet({}, 4);
    REQUIRE(run_missing(
        members,
        [&](std::uint64_t k) {
          return of->member({7, k});
        },
        jobs, [](std::uint64_t) { return true; }));
    hashes.push_back(scenarios::hash_of(of->measures(), members));
  }
  CHECK(hashes[0] == hashes[1]);
}

TEST_CASE("runs side by side are byte for byte the runs that each is alone", "[ensemble]") {
  const auto history = experiment("history"), fails = experiment("smarty-iq-fails"),
             towns = experiment("quota-2032"), no_gndew = experiment("smarty-iq-fails-no-gndew");
  const Experiment* all[] = {history.get(), fails.get(), towns.get(), no_gndew.get()};
  for (const std::uint64_t replication : {0, 5}) {
    const run::RunKey key{11, replication};
    const auto together = Experiment::runs(all, key);
    const auto values = Experiment::members(all, key);
    REQUIRE(values);
    for (std::size_t i = 0; i < std::size(all); ++i) {
      const auto alone = all[i]->run(key);
      CHECK(hash_of(together[i]) == hash_of(alone));
      CHECK(together[i].bytes == alone.bytes);
      CHECK(bits((*values)[i]) == bits(*all[i]->member(key)));
    }
    CHECK(together[0].bytes != together[1].bytes);
  }
}

TEST_CASE("pairs with drawn inputs are the members of the two ensembles", "[ensemble]") {
  const auto uncertain = futures("smarty-iq-uncertain"), certain = futures("smarty-iq-fails");
  const Futures* both[] = {uncertain.get(), certain.get()};
  for (const std::uint64_t member : {0, 3}) {
    const auto pair = Futures::members(both, member);
    REQUIRE(pair);
    for (std::size_t i = 0; i < std::size(both); ++i)
      CHECK(bits((*pair)[i]) == bits(*both[i]->member(member)));
  }
}

TEST_CASE("whoever keeps no list of events is compared by a run of its own", "[.national]") {
  const auto country = experiment("national-2018-2033"), town = experiment("smarty-iq-fails");
  const Experiment* both[] = {town.get(), country.get()};
  const auto values = Experiment::members(both, {2, 0});
  REQUIRE(values);
  for (std::size_t i = 0; i < std::size(both); ++i)
    CHECK(bits((*values)[i]) == bits(*both[i]->member({2, 0})));
}
