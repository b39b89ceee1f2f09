#include <algorithm>
#include <fstream>

#include "tests/scenarios/stress/shocked.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;
using namespace stichtag::test;

TEST_CASE("a shock is read back as it is written") {
  for (const auto* text :
       {"ban:ppc-smgw@2026-04-01..2026-10-01", "certificate-lapse:emh-casa@2026-04-01..2026-10-01",
        "delivery-cut:1@2026-04-01..2026-04-02", "crew-loss:0.5@2026-04-01..2026-10-01",
        "refusals:0.125@2026-04-01..2026-10-01", "failed-campaign:0.05@2026-04-01..2026-10-01",
        "demand-jump:2.5@2026-04-01..2026-10-01"}) {
    const auto shock = parse_shock(text, "test");
    REQUIRE(shock);
    CHECK(written(*shock) == text);
    CHECK_FALSE(in_words(*shock).empty());
  }
  CHECK(written(*parse_shock("crew-loss@2026-04-01+30", "test")) ==
        "crew-loss:1@2026-04-01..2026-05-01");
  CHECK(written(*parse_shock("refusals:40%@2026-04-01+1", "test")) ==
        "refusals:0.4@2026-04-01..2026-04-02");
}

TEST_CASE("a shock that cannot be is refused with what is meant") {
  CHECK(refused({"crewloss:1@2026-04-01+30"}).hint.find("crew-loss") != std::string::npos);
  for (const auto* text : {"crew-loss", "crew-loss:1@2026-04-01", "crew-loss:1@2026-04-01+0",
                           "crew-loss:2@2026-04-01+9", "crew-loss:-1@2026-04-01+9",
                           "ban@2026-04-01+9", "crew-loss:1@2026-10-01..2026-04-01",
                           "refusals:x@2026-04-01+9", "crew-loss:1@2026-04-31+9"})
    CHECK_FALSE(parse_shock(text, "--shock"));
  CHECK(refused({"ban:ppc@2026-04-01+30"}).hint.find("ppc-smgw") != std::string::npos);
  CHECK(refused({"crew-loss:1@2026-04-01+30", "crew-loss:0.5@2026-09-01+30"}).what.find("two") ==
        0);
  CHECK(refused({"ban:ppc-smgw@2026-04-01+30", "certificate-lapse:ppc-smgw@2026-09-01+30"})
            .what.find("two") == 0);
}

TEST_CASE("an operator may be called what it likes, also under a shock") {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "o.csv")
      << "name,administrator,rollout-starts,crews.at-start,crews.most,"
         "points.consumer-6000-10000,buying.mix.ppc-smgw\n"
         "\"Stadt \"\"Mitte\"\" \\ Nord\",gwa,2020-07-01,1,2,1000,100\n";
  std::ofstream(folder / "s.toml")
      << "title = \"t\"\nextends = \"history\"\n[fleet]\ncsv = \"o.csv\"\n"
         "[[administrator]]\nname = \"gwa\"\n";
  const auto scenario = load_scenario(folder / "s.toml");
  REQUIRE(scenario);
  const auto shock = parse_shock("crew-loss:1@2026-04-01..2026-10-01", "test");
  REQUIRE(shock);
  const auto shocked = with_shocks(*scenario, {*shock});
  INFO((shocked ? "" : shocked.problem().where + ": " + shocked.problem().what));
  REQUIRE(shocked);
  CHECK(shocked->actors->operators.front().name == "Stadt \"Mitte\" \\ Nord");
}

TEST_CASE("what happens before a shock is the same with it and without") {
  const auto before = run_of(worked());
  for (const auto* text :
       {"crew-loss:1@2026-04-01..2026-10-01", "refusals:1@2026-04-01..2026-10-01",
        "demand-jump:1@2026-04-01..2026-10-01", "ban:ppc-smgw@2026-04-01..2026-10-01"}) {
    CAPTURE(text);
    const auto after = run_of(shocked({text}));
    // A span of work may straddle the first day by some weeks.
    const auto first = from - 45;
    CHECK(installed_between(before, Date(0), first) == installed_between(after, Date(0), first));
    // More demand leaves more to do; how many crews at their limit hang is a matter of chance.
    if (std::string_view(text).starts_with("demand-jump"))
      CHECK(after.totals.points > before.totals.points);
    else
      CHECK(installed_between(before, from, until) > installed_between(after, from, until));
  }
}

TEST_CASE("without crews nothing is installed") {
  const auto run = run_of(shocked({"crew-loss:1@2026-04-01..2026-10-01"}));
  CHECK(installed_between(run, from + 14, until - 14) == 0);
  CHECK(installed_between(run, until + 14, until + 200) > 0);
}

TEST_CASE("if everybody refuses, visits are made in vain") {
  const auto run = run_of(shocked({"refusals:1@2026-04-01..2026-10-01"}));
  CHECK(installed_between(run, from + 14, until - 14) == 0);
  CHECK(run.totals.failed_visits > run_of(worked()).totals.failed_visits);
}

TEST_CASE("a small share is not rounded to nothing") {
  CHECK(share_in_words(0.001) == "0.1 %");
  CHECK(share_in_words(0.125) == "12.5 %");
  CHECK(share_in_words(0.000001) == "1e-04 %");
  CHECK(share_in_words(1) == "100 %");
}

TEST_CASE("nothing is delivered during a cut, and what was held back comes on the day it is over") {
  const auto run = run_of(shocked({"delivery-cut:1@2026-04-01..2026-10-01"}));
  simulation::Count during = 0, on_the_day = 0;
  for (const auto& happened : run.events) {
    const auto* delivered = std::get_if<actors::Delivered>(&happened.change);
    if (delivered == nullptr) continue;
    if (happened.day >= from && happened.day < until) during += delivered->gateways;
    if (happened.day == until) on_the_day += delivered->gateways;
  }
  CHECK(during == 0);
  CHECK(on_the_day > 0);
}

TEST_CASE("a jump in demand comes evenly and stays") {
  const actors::Disruption jump{0.5, from, until};
  CHECK(actors::share_come(jump, from) == 0);
  CHECK(actors::share_come(jump, from + (until - from) / 2) == Approx(0.25).margin(0.002));
  CHECK(actors::share_come(jump, until + 1000) == 0.5);
  CHECK(run_of(shocked({"demand-jump:0.5@2026-04-01..2026-10-01"})).totals.points >
        run_of(worked()).totals.points);
}

TEST_CASE("of a span that lies partly in a disruption, the common work counts") {
  const actors::Disruption half{0.5, from, from + 10};
  const auto days = [](Date first, Date past) { return double(past - first); };
  CHECK(actors::share_in(half, from - 10, from, days) == 0);
  CHECK(actors::share_in(half, from - 10, from + 10, days) == Approx(0.25));
  CHECK(actors::share_in(half, from + 2, from + 5, days) == Approx(0.5));
  CHECK(actors::share_in({}, from, until, days) == 0);
  // As if nothing were done after its first two days.
  const auto two = [](Date first, Date past) { return double(std::min(past, from + 2) - first); };
  CHECK(actors::share_in(half, from - 2, from + 10, two) == Approx(0.25));
  CHECK(actors::share_in({1, from + 2, from + 9}, from - 2, from + 10,
                         [](Date first, Date) { return first < from + 2 ? 1.0 : 0.0; }) == 0);
}

TEST_CASE("a shock on days without work changes nothing: the same events in every run") {
  for (std::uint64_t replication = 0; replication < 3; ++replication) {
    const auto before = simulated(worked(), replication).hash;
    for (const auto* text :
         {"crew-loss:0.01@2026-12-25+1", "crew-loss:1@2026-05-03+1", "crew-loss:1@2026-04-04+1",
          "refusals:1@2026-04-03..2026-04-07", "failed-campaign:1@2026-05-01+3"}) {
      CAPTURE(text, replication);
      CHECK(simulated(shocked({text}), replication).hash == before);
    }
  }
}

TEST_CASE("one crew in a hundred away for a day moves next to nothing") {
  const auto installed = [](const run::Run& run) {
    return installed_between(run, Date(0), Date::of(2027, 1, 1));
  };
  for (std::uint64_t replication = 0; replication < 3; ++replication) {
    const auto before = installed(run_of(worked(), replication));
    const auto after = installed(run_of(shocked({"crew-loss:0.01@2026-09-01+1"}), replication));
    CHECK(std::abs(before - after) <= 20);
  }
}

TEST_CASE("a canary stops a failed campaign: few gateways die") {
  const auto run = run_of(shocked({"failed-campaign:0.3@2026-04-01..2027-04-01"}));
  const auto calm = run_of(worked());
  CHECK(run.totals.bricked > calm.totals.bricked);
  CHECK(run.totals.bricked < run.totals.installed / 10);
}

TEST_CASE("a stress test judges a run as the whole horizon does, on any number of threads") {
  const auto scenario = worked();
  const auto known = latest_knowledge(scenario.log);
  FuturesAsked asked;
  asked.runs = 24;
  const std::string name = "Musterstadt Netz";
  const auto shock = *parse_shock("crew-loss:0.5@2026-04-01+69", "test");
  const auto of = [&](unsigned jobs) {
    const auto test = StressTest::of({scenario, scenario.readings, known, asked, name, jobs}, from,
                                     Date::of(2027, 1, 1));
    REQUIRE(test);
    REQUIRE(test->duties().size() == 2);
    const auto met = test->under({shock}, [] { return true; });
    REQUIRE(met);
    return *met;
  };
  const auto met = of(1);
  CHECK(met == of(3));
  const auto whole = Futures::of(*with_shocks(scenario, {shock}), scenario.readings, known, asked);
  REQUIRE(whole);
  const auto& measures = (*whole)->measures();
  const auto at = std::find_if(measures.begin(), measures.end(), [&](const Measure& measure) {
    return measure.name == "quota-met/new-consumers-90-by-2026/" + name;
  });
  REQUIRE(at != measures.end());
  for (std::uint64_t k = 0; k < asked.runs; ++k) {
    const auto values = (*whole)->member(k);
    REQUIRE(values);
    const bool is_met = (*values)[std::size_t(at - measures.begin())] == 1;
    CHECK(met[0][k] == (is_met ? Outcome::met : Outcome::missed));
  }
}

TEST_CASE("a stress test needs an operator and a duty that is still to come") {
  const auto scenario = worked();
  const auto known = latest_knowledge(scenario.log);
  const auto of = [&](const std::string& name, Date first) {
    return StressTest::of({scenario, scenario.readings, known, {}, name, 1}, first, first + 3650);
  };
  CHECK(of("Musterstadt", from).problem().hint.find("Musterstadt Netz") != std::string::npos);
  CHECK_FALSE(of("Musterstadt Netz", Date::of(2033, 1, 1)));
}

TEST_CASE("a duty without a case is neither met nor missed") {
  const auto scenario = worked();
  const auto known = latest_knowledge(scenario.log);
  FuturesAsked asked;
  asked.runs = 2;
  const auto test = StressTest::of({scenario, scenario.readings, known, asked, "Musterstadt Netz",
                                    1, "large-new-consumers-90-by-2028"},
                                   from, Date::of(2030, 1, 1));
  REQUIRE(test);
  REQUIRE(test->duties().size() == 1);
  const auto outcomes = test->under({}, [] { return true; });
  REQUIRE(outcomes);
  CHECK(count_cases(*outcomes, 0) == 0);
  CHECK(count_met(*outcomes, 0) == 0);
  CHECK(count_missed(*outcomes, 0) == 0);
}
