#include <cmath>
#include <set>

#include "events/store/hash.hpp"
#include "events/vocabulary/json.hpp"
#include "scenarios/ensemble/experiment.hpp"
#include "scenarios/ensemble/shard_file.hpp"
#include "scenarios/ensemble/statistics.hpp"
#include "scenarios/runs/runner.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

const Experiment& failing() {
  static const auto experiment = [] {
    const auto scenario = load_scenario("smarty-iq-fails");
    return *Experiment::of(*scenario, scenario->readings, {latest_knowledge(scenario->log)});
  }();
  return experiment;
}

ShardFile shard_of(const Shard& shard, std::uint64_t runs, unsigned jobs) {
  const auto& experiment = failing();
  ShardFile file{
      {"smarty-iq-fails", 5, runs, "f", experiment.measures()}, shard, none_yet(shard, runs)};
  REQUIRE(run_missing(
      file.members,
      [&](std::uint64_t k) {
        return experiment.member({5, k});
      },
      jobs, [](std::uint64_t) { return true; }));
  return file;
}

}  // namespace

TEST_CASE("shards cut an ensemble without a gap and without a double", "[ensemble]") {
  for (const std::uint64_t runs : {1, 7, 40, 1000})
    for (const std::uint64_t of : {1, 3, 7, 41}) {
      std::uint64_t next = 0;
      for (std::uint64_t at = 0; at < of; ++at) {
        CHECK(first_of({at, of}, runs) == next);
        next = past_last_of({at, of}, runs);
      }
      CHECK(next == runs);
    }
}

TEST_CASE("one thread, two threads and three shards give the same ensemble", "[ensemble]") {
  const auto one = shard_of({}, 12, 1);
  const auto two = shard_of({}, 12, 2);
  CHECK(hash_of(one.whole.measures, one.members) == hash_of(two.whole.measures, two.members));
  std::vector<NamedShard> parts;
  for (const std::uint64_t at : {2, 0, 1}) {
    const auto text = written(shard_of({at, 3}, 12, 2));
    parts.push_back({"part " + std::to_string(at), *read_shard(text, "part")});
  }
  const auto whole = merged(parts);
  REQUIRE(whole);
  CHECK(hash_of(one.whole.measures, one.members) == hash_of(whole->whole.measures, whole->members));
}

TEST_CASE("member k of an ensemble is the run with replication k", "[ensemble]") {
  const auto scenario = *load_scenario("smarty-iq-fails");
  const auto ran = run_scenario(scenario, scenario.readings, {5, 3});
  REQUIRE(ran);
  CHECK(store::to_hex(store::sha256(failing().run({5, 3}).bytes)) == ran->hash);
}

TEST_CASE("work that was stopped goes on to the same end", "[ensemble]") {
  const auto whole = shard_of({}, 9, 1);
  auto part = none_yet({}, 9);
  const auto run = [&](std::uint64_t k) { return failing().member({5, k}); };
  REQUIRE(run_missing(part, run, 1, [](std::uint64_t done) { return done < 4; }));
  CHECK(part.done() == 4);
  REQUIRE(run_missing(part, run, 2, [](std::uint64_t) { return true; }));
  CHECK(hash_of(whole.whole.measures, part) == hash_of(whole.whole.measures, whole.members));
}

TEST_CASE("merge names shards that are missing, double, foreign, unfinished or damaged",
          "[ensemble]") {
  std::vector<NamedShard> parts;
  for (const std::uint64_t at : {0, 1, 2})
    parts.push_back({"part-" + std::to_string(at), shard_of({at, 3}, 6, 1)});
  const auto what = [](const std::vector<NamedShard>& shards) {
    return merged(shards).problem().what;
  };
  CHECK(what({parts[0], parts[2]}) == "shards are missing: 1/3");
  CHECK(what({parts[0], parts[1], parts[1], parts[2]}) ==
        "shard 1/3 is there twice: also in part-1");
  auto foreign = parts;
  foreign[1].content.whole.seed = 6;
  CHECK(what(foreign) ==
        "this shard belongs to another ensemble: it is of smarty-iq-fails, seed 6, 6 runs");
  auto unfinished = parts;
  unfinished[2].content.members.values[1].reset();
  CHECK(what(unfinished) == "shard 2/3 is not finished: 1 of 2 runs");
  auto text = written(parts[0].content);
  text[text.find("\"members\"") + 14] ^= 1;
  CHECK_FALSE(read_shard(text, "part-0"));
}

TEST_CASE("a shard file holds every value to the last bit", "[ensemble]") {
  const ShardFile file{
      {"x", ~std::uint64_t{0}, 3, "f", {{"a", "days"}, {"b", "", MeasureKind::day}}},
      {},
      {0, {Values{0.1, undefined}, std::nullopt, Values{-1e300, 5e-324}}}};
  const auto back = read_shard(written(file), "f");
  REQUIRE(back);
  CHECK(back->whole == file.whole);
  CHECK(hash_of(file.whole.measures, back->members) == hash_of(file.whole.measures, file.members));
}

TEST_CASE("a shard whose seed no computer word holds is refused", "[ensemble]") {
  const ShardFile file{{"x", 18446744073709551615U, 1, "f", {}}, {}, {0, {Values{}}}};
  auto content = *parse_json(written(file))->find("content");
  auto text = print_json_compact(content);
  text.replace(text.find("18446744073709551615"), 20, "18446744073709551616");
  const auto back =
      read_shard("{\"schema\":\"stichtag/shard/1\",\"checksum\":\"" +
                     store::to_hex(store::sha256(text)) + "\",\"content\":" + text + "}",
                 "f");
  REQUIRE_FALSE(back);
  CHECK(back.problem().what == "'seed' of the shard is not usable");
}

TEST_CASE("quantiles lie between order statistics", "[ensemble]") {
  const std::vector<double> values{1, 2, 3, 10};
  CHECK(quantile(values, 0) == 1);
  CHECK(quantile(values, 0.5) == 2.5);
  CHECK(quantile(values, 1) == 10);
  CHECK(quantile(std::vector<double>{7}, 0.3) == 7);
}

// At the bounds of the interval the outcome, or a more extreme one, has a chance of 2.5 %.
TEST_CASE("Clopper-Pearson intervals are what their definition says", "[ensemble]") {
  const auto at_least = [](std::uint64_t k, std::uint64_t n, double p) {
    double sum = 0;
    for (auto i = k; i <= n; ++i)
      sum += std::exp(std::lgamma(double(n + 1)) - std::lgamma(double(i + 1)) -
                      std::lgamma(double(n - i + 1)) + double(i) * std::log(p) +
                      double(n - i) * std::log1p(-p));
    return sum;
  };
  for (const auto& [k, n] : {std::pair<std::uint64_t, std::uint64_t>{3, 10}, {39, 40}, {1, 500}}) {
    const auto interval = clopper_pearson(k, n);
    CHECK(std::abs(at_least(k, n, interval.low) - 0.025) < 1e-9);
    CHECK(std::abs(1 - at_least(k + 1, n, interval.high) - 0.025) < 1e-9);
  }
  CHECK(clopper_pearson(0, 10).low == 0);
  CHECK(std::abs(clopper_pearson(0, 10).high - (1 - std::pow(0.025, 0.1))) < 1e-12);
  CHECK(clopper_pearson(10, 10).high == 1);
}

TEST_CASE("a mean of two values has Student's interval", "[ensemble]") {
  const std::vector<double> values{1, 3};
  const auto interval = *interval_of_mean(values);
  CHECK(std::abs(interval.high - (2 + 12.706204736)) < 1e-6);
  CHECK_FALSE(interval_of_mean(std::vector<double>{1}));
}

TEST_CASE("measures have one name each, and an operator is asked by name", "[ensemble]") {
  std::set<std::string> names;
  for (const auto& measure : failing().measures()) CHECK(names.insert(measure.name).second);
  CHECK(names.contains("quota-met/20-by-2025/Musterstadt Netz"));
  CHECK(names.contains("ban-days/sagemcom-smarty-iq/s19-6-s2"));
}
