#include "scenarios/operators_csv.hpp"

#include <fstream>

#include "scenarios/branch.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using namespace stichtag::scenarios;

namespace {

const std::string header =
    "name,administrator,rollout-starts,crews.at-start,crews.most,points.consumer-6000-10000,"
    "points.controllable-14a,points.controllable-14a.growth-a-year,buying.mix.ppc-smgw,"
    "buying.mix.emh-casa\n";

void check_refused(const std::string& text, const std::string& where, const std::string& what) {
  const auto tables = read_operators_csv(text, "o.csv");
  REQUIRE_FALSE(tables);
  CHECK(tables.problem().where == where);
  CHECK(tables.problem().what == what);
}

// A scenario file with the CSV beside it.
Result<Scenario> loaded(const test::TemporaryFolder& folder, const std::string& csv) {
  std::ofstream(folder / "o.csv") << csv;
  std::ofstream(folder / "s.toml")
      << "title = \"t\"\nextends = \"history\"\n[fleet]\ncsv = \"o.csv\"\n"
         "[[administrator]]\nname = \"gwa\"\n";
  return load_scenario(folder / "s.toml");
}

}  // namespace

TEST_CASE("operators from a table, with quotes, comments and empty cells") {
  const test::TemporaryFolder folder;
  const auto scenario =
      loaded(folder, "# two towns\n" + header +
                         "\"Town, Old\",gwa,2020-07-01,0.5,2,1000,50,0.1,60,40\r\n"
                         "New,gwa,2021-01-01,1,2,500,,,100,\n");
  INFO((scenario ? "" : scenario.problem().where + ": " + scenario.problem().what));
  REQUIRE(scenario);
  const auto& operators = scenario->actors->operators;
  REQUIRE(operators.size() == 2);
  CHECK(operators[0].name == "Town, Old");
  CHECK(operators[0].crews.at_start == 0.5);
  const auto& steered = operators[0].points[std::size_t(CaseGroup::controllable_14a)];
  CHECK(steered.at_start == 50);
  CHECK(steered.growth_a_year == 0.1);
  CHECK(operators[1].buying.mix.size() == 1);
}

TEST_CASE("a table of operators is refused by line and column") {
  check_refused("", "o.csv:1:1", "the file of operators is empty");
  check_refused("name,crews.mots\n", "o.csv:1:6",
                "'crews.mots' is no column of a file of operators");
  check_refused("crews.most\n", "o.csv:1:1", "the file has no column 'name'");
  check_refused("name,name\n", "o.csv:1:6", "column 'name' is there twice");
  check_refused("name,crews.most\na\n", "o.csv:2:1", "the line has 1 cells, the header 2");
  check_refused("name,crews.most\n\"a,1\n", "o.csv:2:1", "a quote is not closed");
  check_refused("name,crews.most\n\"a\"b,1\n", "o.csv:2:1", "text stands after a closed quote");
}

TEST_CASE("a column that is a value where another column needs a table is refused") {
  check_refused("name,installed.ppc-smgw@1.2,installed.ppc-smgw@1.2.consumer-6000-10000\na,1,2\n",
                "o.csv:1:29",
                "'installed.ppc-smgw@1.2.consumer-6000-10000' lies within column "
                "'installed.ppc-smgw@1.2'");
  check_refused("buying.mix.a.b,name,buying.mix.a\n1,x,2\n", "o.csv:1:1",
                "'buying.mix.a.b' lies within column 'buying.mix.a'");
}

TEST_CASE("a column of endless points is refused") {
  std::string column = "buying.mix.x";
  for (int i = 0; i < 200000; ++i) column += ".x";
  check_refused("name," + column + "\na,1\n", "o.csv:1:6", "the column's name has too many points");
}

TEST_CASE("every documented column can be filled") {
  const auto tables = read_operators_csv(
      "name,size-class,synthetic,crews.visits-a-day,reaction.on-ban,reaction.voluntary-pace,"
      "reaction.new-mix.efr-sgh,points.plant-7-15.mean-kw\na,1,true,3,pause,0.25,100,9.5\n",
      "o.csv");
  REQUIRE(tables);
  const auto& table = tables->front();
  CHECK(*table.find("size-class")->as<std::string>() == "1");
  CHECK(*table.find("reaction")->find("voluntary-pace")->as<double>() == 0.25);
  CHECK(*table.find("points")->find("plant-7-15")->find("mean-kw")->as<double>() == 9.5);
  CHECK(to_string(table.find("reaction")->find("on-ban")->place()) == "o.csv:2:12");
}

TEST_CASE("a wrong value in a table is named with its cell") {
  const test::TemporaryFolder folder;
  const auto scenario = loaded(folder, header + "Town,gwa,2020-07-01,0.5,many,1000,50,0.1,60,40\n");
  REQUIRE_FALSE(scenario);
  CHECK(scenario.problem().what == "'most' is no number");
  CHECK(scenario.problem().where == (folder / "o.csv") + ":2:25");
}

TEST_CASE("a table that is not there is refused where it is named") {
  const auto file =
      *read_scenario_text("title = \"t\"\n[fleet]\ncsv = \"nowhere.csv\"\n", "s.toml");
  const auto scenario = branch(*load_scenario("history"), file);
  REQUIRE_FALSE(scenario);
  CHECK(scenario.problem().what == "no file of operators 'nowhere.csv', or one over 16 MiB");
  CHECK(scenario.problem().where == "s.toml:3:7");
}

TEST_CASE("a table tells what hangs and lies there on the first day") {
  const test::TemporaryFolder folder;
  const auto scenario = loaded(
      folder,
      "name,administrator,rollout-starts,crews.at-start,crews.most,points.consumer-6000-10000,"
      "buying.mix.ppc-smgw,installed.ppc-smgw@1.2.consumer-6000-10000,stock.emh-casa@1.1\n"
      "Town,gwa,2020-07-01,1,2,1000,100,250,40\n");
  INFO((scenario ? "" : scenario.problem().where + ": " + scenario.problem().what));
  REQUIRE(scenario);
  const auto& there = scenario->actors->operators.front().at_start;
  REQUIRE((there.installed.size() == 1 && there.stock.size() == 1));
  CHECK(there.installed.front().name.version == "1.2");
  CHECK(there.installed.front().group == CaseGroup::consumer_6000_10000);
  CHECK(there.installed.front().gateways == 250);
  CHECK(there.stock.front().name.line == "emh-casa");
  CHECK(there.stock.front().gateways == 40);
}

TEST_CASE("a table as a spreadsheet saves it: a byte order mark is no part of a name") {
  const auto tables =
      read_operators_csv("\xEF\xBB\xBFname,crews.most\nM\xC3\xBCnster,3\n", "o.csv");
  REQUIRE(tables);
  CHECK(*tables->front().find("name")->as<std::string>() == "M\xC3\xBCnster");
  CHECK(to_string(tables->front().find("name")->place()) == "o.csv:2:1");
}

TEST_CASE("a table in another encoding, with other separators or without rows says so") {
  check_refused("name,crews.most\nM\xFCnster,3\n", "o.csv:2:2", "the text is not UTF-8 here");
  check_refused("name,crews.most\na\xC3,3\n", "o.csv:2:2", "the text is not UTF-8 here");
  check_refused("# towns\nname;crews.most\na;3\n", "o.csv:2:5",
                "the columns are separated by semicolons");
  check_refused("\"name\";\"crews.most\"\n", "o.csv:1:7",
                "the columns are separated by semicolons");
  check_refused("name,crews.most\n", "o.csv:1:1", "the file names columns but no operator");
}
