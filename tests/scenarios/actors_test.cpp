// What a scenario says of actors: a sound file gives the spec, an unsound one the place and a way
// out.
#include <algorithm>
#include <cmath>
#include <string>

#include "scenarios/branch.hpp"
#include "scenarios/scenario_file.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

// Every key once; the tests below put one line in place of another.
const std::string sound =
    "title = \"t\"\n"                                                               // 1
    "horizon = { from = 2018-01-01, until = 2033-01-01 }\n"                         // 2
    "[[administrator]]\n"                                                           // 3
    "name = \"gwa\"\n"                                                              // 4
    "capacity-most = 100\n"                                                         // 5
    "[[vendor]]\n"                                                                  // 6
    "line = \"emh-casa\"\n"                                                         // 7
    "[[operator]]\n"                                                                // 8
    "name = \"Town\"\n"                                                             // 9
    "administrator = \"gwa\"\n"                                                     // 10
    "rollout-starts = 2020-07-01\n"                                                 // 11
    "optional-share = 0.25\n"                                                       // 12
    "points.consumer-6000-10000 = { at-start = 1000 }\n"                            // 13
    "crews = { at-start = 1, most = 4, visits-a-day = 5 }\n"                        // 14
    "buying.mix = { ppc-smgw = 60, emh-casa = 40 }\n"                               // 15
    "buying.lead-time = { gamma = { mean = 2, shape = 3, unit = \"months\" } }\n";  // 16

std::string with(const std::string& line, const std::string& instead) {
  auto text = sound;
  const auto at = text.find(line);
  REQUIRE(at != std::string::npos);
  return text.replace(at, line.size(), instead);
}

Result<Scenario> put_together(const std::string& text) {
  const auto file = read_scenario_text(text, "s.toml");
  if (!file) return file.problem();
  return branch(*load_scenario("history"), *file);
}

actors::RunSpec spec_of(const std::string& text) {
  const auto scenario = put_together(text);
  INFO((scenario ? "" : scenario.problem().where + ": " + scenario.problem().what));
  REQUIRE(scenario);
  REQUIRE(scenario->actors);
  return *scenario->actors;
}

void check_refused(const std::string& text, const std::string& where, const std::string& what,
                   const std::string& hint) {
  const auto scenario = put_together(text);
  REQUIRE_FALSE(scenario);
  CHECK(scenario.problem().what == what);
  CHECK(scenario.problem().where == where);
  CHECK(scenario.problem().hint.substr(0, hint.size()) == hint);
  CHECK(scenario.problem().kind == ProblemKind::wrong_input);
}

bool says(const actors::RunSpec& spec, const std::string& sentence) {
  return std::find(spec.assumptions.begin(), spec.assumptions.end(), sentence) !=
         spec.assumptions.end();
}

}  // namespace

TEST_CASE("the regulator: its probability is an assumption until somebody sets it") {
  const std::string words =
      "regulator 'BNetzA': probability that a missed duty leads to a procedure under § 76 in the "
      "next quarter 0.1 (assumption)";
  CHECK(says(spec_of(sound), words));
  const auto set = spec_of(sound + "[regulator]\nsupervision = 0.25\n");
  CHECK(set.regulator.supervision == 0.25);
  CHECK_FALSE(says(set, words));
  check_refused(sound + "[regulator]\nsupervision = 2\n", "s.toml:18:15",
                "'supervision' is a share and lies outside 0 to 1: 2", "write 0.25");
  check_refused(sound + "[regulator]\nsupervison = 0.2\n", "s.toml:18:14",
                "'supervison' is no key of the regulator", "did you mean 'supervision'");
}

TEST_CASE("a court and a legislator act on what is there to act on, or the file is refused") {
  const std::string court = "[court]\nagainst = \"bsi-2022-finding\"\nasked = 2022-06-20\n";
  const std::string act = "[legislator]\nact = \"gndew-in-force\"\nbill = 2023-01-11\n";
  const std::string gone = "[[remove]]\nid = \"gndew-in-force\"\n";
  const auto spec = spec_of(sound + court + act + gone);
  CHECK(spec.court->against == "bsi-2022-finding");
  CHECK(spec.legislator->brings.version == StatuteVersion::v3);
  CHECK(says(spec,
             "court 'on bsi-2022-finding': probability that a court suspends the ruling 0.5 "
             "(assumption)"));
  CHECK(says(spec,
             "legislator 'of gndew-in-force': time from bill to promulgation lognormal with median "
             "4.4 months, sigma 0.4 (assumption)"));
  check_refused(sound + act, "s.toml:18:7",
                "'gndew-in-force' is in the log of the scenario: it would come twice",
                "add [[remove]]");
  check_refused(sound + "[legislator]\nact = \"gndew\"\nbill = 2023-01-11\n", "s.toml:18:7",
                "the history has no act 'gndew'", "did you mean 'gndew-in-force'");
  check_refused(sound + "[court]\nagainst = \"bsi-2022-findin\"\nasked = 2022-06-20\n",
                "s.toml:18:11", "no ruling 'bsi-2022-findin' in the scenario to suspend",
                "did you mean 'bsi-2022-finding'");
  check_refused(sound + "[court]\nasked = 2022-06-20\n", "s.toml:17:1",
                "the court has no 'against'", "add against");
  check_refused(sound + court + "grants = -1\n", "s.toml:20:10",
                "'grants' is a share and lies outside 0 to 1: -1", "write 0.25");
  check_refused(sound + court + "decides-after = 7\n", "s.toml:20:17",
                "'decides-after' is no lognormal distribution", "write decides-after");
}

TEST_CASE("a maker in the procedure may be bought from before its line is on record") {
  const std::string maker =
      "[[vendor]]\nline = \"new-maker\"\nin-procedure-since = 2024-01-01\nnever-certified = 0.2\n";
  const auto spec = spec_of(with("emh-casa = 40", "new-maker = 40") + maker);
  const auto found = std::find_if(spec.vendors.begin(), spec.vendors.end(),
                                  [](const auto& vendor) { return vendor.line == "new-maker"; });
  REQUIRE(found != spec.vendors.end());
  CHECK(found->in_procedure_since == Date::of(2024, 1, 1));
  CHECK(found->never == 0.2);
  CHECK(
      says(spec, "vendor 'new-maker': hazard of a first certificate, a month, 0.011 (assumption)"));
  check_refused(with("emh-casa = 40", "new-maker = 40"), "s.toml:15:43",
                "no product line 'new-maker' in the log of the scenario", "");
}

TEST_CASE("a sound file gives the actors it names, and defaults for the rest") {
  const auto spec = spec_of(sound);
  REQUIRE(spec.operators.size() == 1);
  const auto& town = spec.operators.front();
  CHECK(town.name == "Town");
  CHECK(town.rollout_starts == Date::of(2020, 7, 1));
  CHECK(town.optional_share == 0.25);
  CHECK(town.points[std::size_t(CaseGroup::consumer_6000_10000)].at_start == 1000);
  CHECK(town.points[std::size_t(CaseGroup::plant_7_15)].mean_kw == 11);
  CHECK(town.crews.visits_a_day == 5);
  CHECK(town.crews.success == 0.85);
  CHECK(town.buying.mix[1].line == "emh-casa");
  CHECK(town.buying.mix[1].weight == 40);
  CHECK(std::abs(town.buying.lead_weeks - 2 * 30.436875 / 7) < 1e-9);
  CHECK(town.buying.lead_shape == 3);
  CHECK(spec.administrators.front().capacity_most == 100);
  CHECK(spec.horizon == Period{Date::of(2018, 1, 1), Date::of(2033, 1, 1)});
  CHECK(spec.vendors.size() == 2);  // who is bought from is there, named or not
}

TEST_CASE("what nobody sets is listed as an assumption, and what is set is not") {
  const auto spec = spec_of(sound);
  CHECK(says(spec, "operator 'Town': share of visits that succeed 0.85 (assumption)"));
  CHECK(says(spec, "administrator 'gwa': update policy staged (assumption)"));
  CHECK(says(spec,
             "vendors 'emh-casa', 'ppc-smgw': time to a CC certificate lognormal with median 5.5 "
             "months, sigma 0.35 (assumption)"));
  CHECK_FALSE(says(spec, "operator 'Town': visits a crew and day 5 (assumption)"));
}

TEST_CASE("a note stays with its value") {
  const auto spec = spec_of(
      with("visits-a-day = 5", "visits-a-day = { value = 5, note = \"source Meyer 2024\" }"));
  CHECK(spec.operators.front().crews.visits_a_day == 5);
  CHECK(says(spec, "operator 'Town': crews.visits-a-day: source Meyer 2024"));
}

TEST_CASE("a child overrides an operator field by field") {
  const auto parent = *put_together(sound);
  const auto file = *read_scenario_text(
      "title = \"c\"\n[[operator]]\nname = \"Town\"\ncrews.most = 9\n", "c.toml");
  const auto child = branch(parent, file);
  REQUIRE(child);
  CHECK(child->actors->operators.front().crews.most == 9);
  CHECK(child->actors->operators.front().crews.visits_a_day == 5);
  CHECK(child->actors->operators.size() == 1);
}

TEST_CASE("an operator may be like another one") {
  const auto spec = spec_of(
      sound + "[[operator]]\nname = \"Twin\"\nlike = \"Town\"\nreaction.on-ban = \"pause\"\n");
  CHECK(spec.operators[1].crews.visits_a_day == 5);
  CHECK(spec.operators[1].reaction.on_ban == actors::OnBan::pause);
  CHECK(spec.operators[0].reaction.on_ban == actors::OnBan::go_on_with_others);
  check_refused(sound + "[[operator]]\nname = \"Twin\"\nlike = \"Twon\"\n", "s.toml:19:8",
                "no operator 'Twon' to be like", "did you mean 'Town'?");
}

TEST_CASE("an operator plans by the month unless it says how often, and from which month on") {
  CHECK(spec_of(sound).operators[0].planning == actors::Planning{1, 0});
  const auto quarters = "optional-share = 0.25\nplanning = { every-months = 3, first-month = 2 }";
  const auto by_quarter = spec_of(with("optional-share = 0.25", quarters));
  CHECK(by_quarter.operators[0].planning == actors::Planning{3, 1});
  // From May on is from February on.
  const auto later =
      spec_of(with("optional-share = 0.25", "planning = { every-months = 3, first-month = 5 }"));
  CHECK(later.operators[0].planning == actors::Planning{3, 1});
  check_refused(with("optional-share = 0.25", "planning = { every-months = 0 }"), "s.toml:12:29",
                "'every-months' is no whole number from 1 to 12", "write it without a point");
}

TEST_CASE("an operator buys gateways: a security module is no line, and no hint names one") {
  const auto module = std::string("TCOS Smart Meter Security Module");
  const auto bought = put_together(with("ppc-smgw = 60", "\"" + module + "\" = 60"));
  REQUIRE_FALSE(bought);
  CHECK(bought.problem().what == "no product line '" + module + "' in the log of the scenario");
  const auto& hint = bought.problem().hint;
  CHECK(hint.find("emh-casa") != std::string::npos);
  CHECK(hint.find("odule") == std::string::npos);
}

TEST_CASE("each way to get actors wrong is refused with its place and a way out") {
  check_refused(with("most = 4", "most = -4"), "s.toml:14:32",
                "the capacity 'most' is negative: -4", "write a number from 0 to 1e9");
  check_refused(with("capacity-most = 100", "capacity-most = -1"), "s.toml:5:17",
                "the capacity 'capacity-most' is negative: -1", "write a number");
  check_refused(with("ppc-smgw = 60", "ppc-smgw = 50"), "s.toml:15:14",
                "the weights of 'mix' sum to 90 %, not to 100 %", "write per cent");
  check_refused(with("ppc-smgw = 60", "ppc-smg = 60"), "s.toml:15:26",
                "no product line 'ppc-smg' in the log of the scenario", "did you mean 'ppc-smgw'?");
  check_refused(with("line = \"emh-casa\"", "line = \"emh-kasa\""), "s.toml:7:8",
                "no product line 'emh-kasa' in the log of the scenario",
                "did you mean 'emh-casa'?");
  check_refused(with("administrator = \"gwa\"", "administrator = \"gwb\""), "s.toml:10:17",
                "no administrator 'gwb' for operator 'Town'", "did you mean 'gwa'?");
  check_refused(with("consumer-6000-10000", "consumer-6000-1000"), "s.toml:13:29",
                "'consumer-6000-1000' is no case group", "did you mean 'consumer-6000-10000'?");
  check_refused(sound + "[[operator]]\nname = \"Town\"\n", "s.toml:17:1",
                "operator 'Town' is there twice", "give it another name");
  check_refused(with("from = 2018-01-01", "from = 2016-09-01"), "s.toml:2:11",
                "the horizon begins on 2016-09-01, before the history (2016-09-02)",
                "let it begin on 2016-09-02");
  check_refused(with(", until = 2033-01-01", ""), "s.toml:2:11",
                "the horizon has no 'until', but a scenario with actors must end",
                "write horizon = {");
  check_refused(with(", unit = \"months\"", ""), "s.toml:16:30",
                "the distribution of 'lead-time' has no unit", "write lead-time = { gamma = {");
  check_refused(with("optional-share = 0.25", "optional-share = 1.25"), "s.toml:12:18",
                "'optional-share' is a share and lies outside 0 to 1: 1.25", "write 0.25 for 25 %");
  check_refused(with("visits-a-day", "visits-per-day"), "s.toml:14:52",
                "'visits-per-day' is no key of 'crews' of operator 'Town'",
                "did you mean 'visits-a-day'?");
  check_refused(with("rollout-starts = 2020-07-01\n", ""), "s.toml:8:1",
                "operator 'Town' has no 'rollout-starts'", "add rollout-starts");
  check_refused(with("at-start = 1,", "at-start = 5,"), "s.toml:14:22",
                "operator 'Town' starts with more crews than it may have", "raise crews.most");
  check_refused(with("name = \"Town\"", "name = \"synthetic-town\""), "s.toml:9:8",
                "the name 'synthetic-town' is kept for the national fleet", "choose a name");
  check_refused("title = \"t\"\n[[vendor]]\nline = \"emh-casa\"\n", "s.toml:2:1",
                "the scenario has administrators or vendors, but no operator", "add [[operator]]");
  check_refused(with("unit = \"months\"", "unit = \"monts\""), "s.toml:16:60",
                "'monts' is no valid unit", "did you mean 'months'?");
}

TEST_CASE("a fleet of the country stands beside the operators of a file") {
  const auto fleet = std::string("[fleet]\nnational = true\nseed = 7\n");
  const auto alone =
      spec_of("title = \"t\"\nhorizon = { from = 2018-01-01, until = 2033-01-01 }\n" + fleet);
  const auto beside = spec_of(sound + fleet);
  REQUIRE(alone.operators.size() == 810);
  REQUIRE(beside.operators.size() == 811);
  for (std::size_t i = 0; i < 810; ++i) {
    CHECK(alone.operators[i].name == beside.operators[i + 1].name);
    CHECK(alone.operators[i].points[4].at_start == beside.operators[i + 1].points[4].at_start);
  }
  CHECK(says(alone, "national fleet: drawn with seed 7"));
}

TEST_CASE("more points than a run can count are refused when they are read") {
  const std::string points = "points.consumer-6000-10000 = { at-start = 1000 }\n";
  const auto many = with(points,
                         "points.consumer-6000-10000 = 900000000\n"
                         "points.consumer-0-2000 = 900000000\n");
  check_refused(many, "s.toml:13:30",
                "with operator 'Town' the scenario has over 1000000000 points", "lower the points");
}
