// Uncertain inputs: how they are written, drawn and put into a scenario.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/simulation/sobol.hpp"
#include "events/store/hash.hpp"
#include "scenarios/ensemble/futures.hpp"
#include "scenarios/ensemble/marginal.hpp"
#include "scenarios/ensemble/paired.hpp"
#include "scenarios/runs/runner.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

std::unique_ptr<const Futures> futures_of(const std::string& name, const FuturesAsked& asked) {
  const auto scenario = *load_scenario(name);
  auto futures = Futures::of(scenario, scenario.readings, latest_knowledge(scenario.log), asked);
  REQUIRE(futures);
  return *std::move(futures);
}

std::vector<double> ranks_of(const std::vector<double>& values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (std::size_t i = 0; i < order.size(); ++i) ranks[order[i]] = double(i);
  return ranks;
}

double rank_correlation(const std::vector<double>& a, const std::vector<double>& b) {
  const auto x = ranks_of(a), y = ranks_of(b);
  double squares = 0;
  for (std::size_t i = 0; i < x.size(); ++i) squares += (x[i] - y[i]) * (x[i] - y[i]);
  const auto n = double(x.size());
  return 1 - 6 * squares / (n * (n * n - 1));
}

Result<ScenarioFile> read(const std::string& tables) {
  return read_scenario_text("title = \"t\"\n" + tables, "t.toml");
}

Problem refused(const std::string& tables) {
  const auto file = read(tables);
  REQUIRE_FALSE(file);
  return file.problem();
}

Marginal numbers(Shape shape, double a, double b) {
  Marginal marginal;
  marginal.shape = shape, marginal.a = a, marginal.b = b;
  return marginal;
}

}  // namespace

TEST_CASE("a Latin hypercube holds each stratum of each input once", "[inputs]") {
  const auto design = *Design::of(DesignKind::latin_hypercube, 7, 50, {"a", "b", "c"});
  std::vector<std::vector<int>> strata(3);
  for (std::uint64_t k = 0; k < 50; ++k) {
    const auto point = design.point(k);
    for (std::size_t i = 0; i < 3; ++i) strata[i].push_back(int(point[i] * 50));
  }
  CHECK(strata[0] != strata[1]);
  for (auto& one : strata) {
    std::sort(one.begin(), one.end());
    for (int i = 0; i < 50; ++i) CHECK(one[std::size_t(i)] == i);
  }
}

// Joe and Kuo's table, first points after the origin.
TEST_CASE("Sobol points are those of the published table, in any order of asking", "[inputs]") {
  CHECK(simulation::sobol_point(2, 2) == std::vector{0.25, 0.75});
  CHECK(simulation::sobol_point(2, 1) == std::vector{0.75, 0.25});
  CHECK(simulation::sobol_point(2, 0) == std::vector{0.5, 0.5});
}

TEST_CASE("shifted Sobol points fill every sixteenth of an input evenly", "[inputs]") {
  const auto design = *Design::of(DesignKind::sobol, 3, 256, {"a", "b"});
  std::vector<int> boxes(16 * 2);
  for (std::uint64_t k = 0; k < 256; ++k) {
    const auto point = design.point(k);
    for (std::size_t i = 0; i < 2; ++i) ++boxes[i * 16 + std::size_t(point[i] * 16)];
  }
  for (const auto count : boxes) CHECK(std::abs(count - 16) <= 2);
}

TEST_CASE("a further input changes nobody else's draws", "[inputs]") {
  const auto few = *Design::of(DesignKind::monte_carlo, 1, 10, {"a", "c"});
  const auto more = *Design::of(DesignKind::monte_carlo, 1, 99, {"a", "b", "c"});
  for (std::uint64_t k = 0; k < 10; ++k) {
    CHECK(few.point(k)[0] == more.point(k)[0]);
    CHECK(few.point(k)[1] == more.point(k)[2]);
  }
}

TEST_CASE("the copula gives the rank correlation that was written", "[inputs]") {
  Uncertainty two;
  for (const auto* name : {"a", "b"}) {
    two.inputs.emplace_back();
    two.inputs.back().input = name;
  }
  for (const double rank : {-0.9, -0.4, 0.0, 0.7}) {
    two.correlations = {{"a", "b", rank, "", ""}};
    const auto copula = *Copula::of(two);
    const auto design = *Design::of(DesignKind::sobol, 1, 4096, {"a", "b"});
    std::vector<double> first, second;
    for (std::uint64_t k = 0; k < 4096; ++k) {
      auto point = design.point(k);
      copula.couple(point);
      first.push_back(point[0]), second.push_back(point[1]);
    }
    CHECK(std::abs(rank_correlation(first, second) - rank) < 0.02);
  }
}

TEST_CASE("correlations that contradict each other are refused", "[inputs]") {
  Uncertainty three;
  for (const auto* name : {"a", "b", "c"}) {
    three.inputs.emplace_back();
    three.inputs.back().input = name;
  }
  three.correlations = {
      {"a", "b", 0.9, "", "f:1:1"}, {"b", "c", 0.9, "", "f:2:1"}, {"a", "c", -0.9, "", "f:3:1"}};
  const auto copula = Copula::of(three);
  REQUIRE_FALSE(copula);
  CHECK(copula.problem().what == "the correlations of the scenario contradict each other");
  CHECK(copula.problem().where == "f:3:1");
}

TEST_CASE("medians and bounds of the distributions are the textbook's", "[inputs]") {
  CHECK(value_at(numbers(Shape::uniform, 2, 4), 0.25) == "2.5");
  CHECK(value_at(numbers(Shape::lognormal, 6, 0.5), 0.5) == "6");
  CHECK(value_at(numbers(Shape::gamma, 1, 1), 0.5) == "0.693147");  // exponential: ln 2
  auto triangular = numbers(Shape::triangular, 1, 3);
  triangular.mode = 2;
  CHECK(value_at(triangular, 0.5) == "2");
  CHECK(value_at(triangular, 0.125) == "1.5");
  auto normal = numbers(Shape::normal, 0, 1);
  normal.least = -1, normal.most = 1;
  CHECK(std::abs(std::stod(value_at(normal, 0.5))) < 1e-6);
  CHECK(value_at(normal, 0) == "-1");
  Marginal days;
  days.shape = Shape::days;
  days.from = Date::of(2023, 1, 1), days.until = Date::of(2023, 1, 11), days.never = 0.5;
  CHECK(value_at(days, 0) == "2023-01-01");
  CHECK(value_at(days, 0.4999) == "2023-01-10");
  CHECK(value_at(days, 0.5) == "never");
}

TEST_CASE("mistakes in uncertain inputs are named with their place", "[inputs]") {
  const auto crews = std::string("[[uncertain]]\ninput = \"operator.A.crews.most\"\n");
  auto problem = refused(crews + "uniform = { low = 1, high = 2, unit = \"crews\" }\n");
  CHECK(problem.what == "there is no note that says where this comes from");
  CHECK(problem.where == "t.toml:2:1");
  CHECK(refused(crews + "uniform = { low = 3, high = 2, unit = \"crews\" }\nnote = \"n\"\n").what ==
        "'low' is not below 'high'");
  CHECK(refused(crews + "note = \"n\"\n").what == "this input has no distribution");
  CHECK_FALSE(read(crews + "uniform = { low = 1, high = 2 }\nnote = \"n\"\n"));  // no unit
  CHECK(refused(crews + "uniform = { low = 1, high = 2, unit = \"weeks\" }\nnote = \"n\"\n").what ==
        "'operator.A.crews.most' is not counted in weeks");
  const auto weeks = std::string("[[uncertain]]\ninput = \"operator.A.crews.back-after-weeks\"\n");
  CHECK(read(weeks + "uniform = { low = 1, high = 2, unit = \"weeks\" }\nnote = \"n\"\n"));
  const auto kind = refused(
      "[[uncertain]]\ninput = \"operater.A.crews.most\"\n"
      "uniform = { low = 1, high = 2, unit = \"crews\" }\nnote = \"n\"\n");
  CHECK(kind.where == "t.toml:3:9");
  CHECK(kind.hint.find("did you mean 'operator'") != std::string::npos);
}

namespace {

// Of the library's scenario with a court and a legislator, and this one input more.
std::optional<Problem> with_input(const std::string& input, const std::string& rest) {
  const auto file = read("[[uncertain]]\ninput = \"" + input + "\"\n" + rest + "note = \"n\"\n");
  if (!file) return file.problem();
  const auto made = branch(*load_scenario("law-drawn"), *file);
  REQUIRE(made);
  return check_inputs(*made);
}

}  // namespace

TEST_CASE("what a court and the legislator do is as uncertain as what operators do", "[inputs]") {
  CHECK_FALSE(with_input("court.bsi-2022-finding.grants",
                         "uniform = { low = 0.2, high = 0.8, unit = \"probability\" }\n"));
  CHECK_FALSE(with_input("court.*.asked", "uniform = { from = 2022-06-01, until = 2022-09-01 }\n"));
  CHECK_FALSE(with_input("court.*.for-all", "options = { true = 0.9, false = 0.1 }\n"));
  CHECK_FALSE(with_input("court.*.against",
                         "options = { bsi-2022-finding = 1, bsi-2020-determination = 1 }\n"));
  CHECK_FALSE(with_input("legislator.*.takes",
                         "as = \"{ lognormal = { median = $, sigma = 0.4, unit = 'months' } }\"\n"
                         "triangular = { low = 2, mode = 4.4, high = 12, unit = \"months\" }\n"));
  CHECK_FALSE(with_input("legislator.gndew-in-force.bill",
                         "uniform = { from = 2023-01-11, until = 2024-01-11 }\n"));
}

TEST_CASE("a mistake in an input of a court or the legislator has its place and the nearest name",
          "[inputs]") {
  const std::string shares = "uniform = { low = 0.2, high = 0.8, unit = \"probability\" }\n";
  const auto key = with_input("court.*.grant", shares);
  REQUIRE(key);
  CHECK(key->where == "t.toml:3:9");
  CHECK(key->hint.find("'grants'") != std::string::npos);
  const auto name = with_input("legislator.gndew-in-forse.passes", shares);
  REQUIRE(name);
  CHECK(name->where == "t.toml:3:9");
  CHECK(name->hint.find("did you mean 'gndew-in-force'?") != std::string::npos);
  const auto ruling =
      with_input("court.*.against", "options = { bsi-2022-finding = 1, bsi-2022-finding-x = 1 }\n");
  REQUIRE(ruling);
  CHECK(ruling->hint.find("did you mean 'bsi-2022-finding'?") != std::string::npos);
  // No draw beyond 1, wherever the median lies.
  CHECK(with_input("court.*.grants", "uniform = { low = 0.2, high = 1.4, unit = \"p\" }\n"));
  CHECK(with_input("court.*.grants", "uniform = { from = 2022-06-01, until = 2022-09-01 }\n"));
  const auto never = with_input(
      "legislator.*.bill", "uniform = { from = 2023-01-11, until = 2024-01-11, never = 0.5 }\n");
  REQUIRE(never);
  CHECK(never->hint.find("passes") != std::string::npos);
}

TEST_CASE("a scenario without a court is told to add one", "[inputs]") {
  const auto file = read(
      "[[uncertain]]\ninput = \"court.x.grants\"\n"
      "uniform = { low = 0, high = 1, unit = \"probability\" }\nnote = \"n\"\n");
  REQUIRE(file);
  const auto problem = check_inputs(*branch(*load_scenario("worked-operator"), *file));
  REQUIRE(problem);
  CHECK(problem->hint == "add [court] to the scenario");
}

TEST_CASE("member k with its drawn inputs is the run with replication k", "[inputs]") {
  const auto scenario = *load_scenario("smarty-iq-uncertain");
  const auto futures = futures_of("smarty-iq-uncertain", {DesignKind::latin_hypercube, 5, 8, {}});
  for (const std::uint64_t k : {0, 3, 7}) {
    const auto values = futures->inputs_of(k);
    const auto drawn = *with_inputs(scenario, values);
    const auto readings = readings_with(scenario.readings, drawn, values);
    const auto ran = run_scenario(drawn, readings, {5, k});
    REQUIRE(ran);
    CHECK(store::to_hex(store::sha256(futures->run(k)->bytes)) == ran->hash);
  }
}

TEST_CASE("drawn futures are the same for any number of threads", "[inputs]") {
  std::vector<std::string> hashes;
  for (const unsigned jobs : {1U, 2U}) {
    const auto futures = futures_of("smarty-iq-uncertain", {DesignKind::sobol, 2, 10, {}});
    auto members = none_yet({}, 10);
    REQUIRE(run_missing(
        members, [&](std::uint64_t k) { return futures->member(k); }, jobs,
        [](std::uint64_t) { return true; }));
    hashes.push_back(hash_of(futures->measures(), members));
  }
  CHECK(hashes[0] == hashes[1]);
}

TEST_CASE("what is set by hand is not drawn, and the others stay what they were", "[inputs]") {
  const FuturesAsked free{DesignKind::monte_carlo, 1, 4, {}};
  auto set = free;
  set.pinned = {"operator.*.crews.most", "reading.ban-scope"};
  const auto one = futures_of("smarty-iq-uncertain", free)->inputs_of(2);
  const auto other = futures_of("smarty-iq-uncertain", set)->inputs_of(2);
  REQUIRE(one.size() == 5);
  CHECK(other[0] == one[0]);
  CHECK_FALSE(other[1]);
  CHECK_FALSE(other[2]);
  CHECK(other[3] == one[3]);
  CHECK(other[4] == one[4]);
}

TEST_CASE("paired differences take out the noise that both share", "[inputs]") {
  const std::vector<Measure> measures{{"a", "days"}};
  const Members before{0, {Values{1}, Values{5}, Values{9}, Values{undefined}}};
  const Members after{0, {Values{2}, Values{7}, Values{10}, Values{3}}};
  const auto found = differences({measures, before}, {measures, after});
  REQUIRE(found.size() == 1);
  CHECK(found[0].pairs == 3);
  CHECK(std::abs(found[0].mean - 4.0 / 3) < 1e-12);
  // (16 + 49/3) / (1/3)
  CHECK(std::abs(*found[0].variance_reduction - 97) < 1e-9);
}
