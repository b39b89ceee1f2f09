// What `extends`, `actors` and `fleet.csv` name is looked for beside the file that names it.
#include <filesystem>
#include <fstream>

#include "scenarios/branch.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"

using namespace stichtag;
using scenarios::load_scenario;

namespace {

const std::string an_operator =
    "horizon = { from = 2020-01-01, until = 2033-01-01 }\n"
    "[[administrator]]\nname = \"gwa\"\n"
    "[[operator]]\nname = \"Town\"\nadministrator = \"gwa\"\nrollout-starts = 2020-07-01\n"
    "points.consumer-6000-10000 = 1000\ncrews = { at-start = 1, most = 4 }\n"
    "buying.mix = { ppc-smgw = 100 }\n";

// A folder `mine` with what a user keeps there, and another folder as the current one.
struct Desk {
  test::TemporaryFolder folder;
  std::filesystem::path before = std::filesystem::current_path();
  Desk() {
    std::filesystem::create_directories(folder / "mine/deeper");
    std::filesystem::create_directories(folder / "elsewhere");
    std::filesystem::current_path(folder / "elsewhere");
  }
  ~Desk() { std::filesystem::current_path(before); }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder / ("mine/" + name)) << text;
  }
  [[nodiscard]] auto load(const std::string& name) const {
    return load_scenario(folder / ("mine/" + name));
  }
};

}  // namespace

TEST_CASE("a parent is looked for beside the child, wherever one stands") {
  const Desk desk;
  desk.write("parent.toml",
             "title = \"p\"\nextends = \"history\"\n[[remove]]\nid = \"gndew-in-force\"\n");
  desk.write("deeper/child.toml", "title = \"c\"\nextends = \"../parent.toml\"\n");
  const auto child = desk.load("deeper/child.toml");
  REQUIRE(child);
  CHECK(child->lineage == std::vector<std::string>{"child", "parent", "history"});
  CHECK(find_event(child->log, "gndew-in-force") == nullptr);
}

TEST_CASE("a name of the library serves where no such file lies beside the child") {
  const Desk desk;
  desk.write("child.toml", "title = \"c\"\nextends = \"smarty-iq-fails\"\n");
  REQUIRE(desk.load("child.toml"));
  CHECK(desk.load("child.toml")->lineage[1] == "smarty-iq-fails");
}

TEST_CASE("actors and their CSV are looked for beside the file that names them") {
  const Desk desk;
  desk.write("deeper/actors.toml",
             "title = \"a\"\n" + an_operator + "[fleet]\ncsv = \"towns.csv\"\n");
  desk.write("deeper/towns.csv", "name,crews.most\nTown,9\n");
  desk.write("child.toml",
             "title = \"c\"\nextends = \"history\"\nactors = \"deeper/actors.toml\"\n"
             "horizon = { from = 2020-01-01, until = 2033-01-01 }\n");
  const auto child = desk.load("child.toml");
  INFO((child ? "" : child.problem().what));
  REQUIRE(child);
  REQUIRE(child->actors);
  CHECK(child->actors->operators.front().name == "Town");
}

TEST_CASE("what is nowhere is refused at the place that names it") {
  const Desk desk;
  desk.write("child.toml", "title = \"c\"\nextends = \"smarty-iq-fail\"\n");
  const auto child = desk.load("child.toml");
  REQUIRE_FALSE(child);
  CHECK(child.problem().where == desk.folder / "mine/child.toml" + ":2:11");
  CHECK(child.problem().hint.find("did you mean 'smarty-iq-fails'?") == 0);
}

TEST_CASE("a circle is found, however the files are named") {
  const Desk desk;
  desk.write("a.toml", "title = \"a\"\nextends = \"deeper/../b.toml\"\n");
  desk.write("b.toml", "title = \"b\"\nextends = \"./a.toml\"\n");
  const auto a = desk.load("a.toml");
  REQUIRE_FALSE(a);
  CHECK(a.problem().what.find("in a circle") != std::string::npos);
}
