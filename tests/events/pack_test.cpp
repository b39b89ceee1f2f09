// The pack reader refuses what would mislead; the shipped pack is whole.
#include "events/history/pack.hpp"

#include "events/log/written_form.hpp"
#include "events/vocabulary/json.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;

namespace {

Problem refused(const std::string& events) {
  const auto text = "pack = \"t\"\nversion = \"1\"\n" + events;
  const history::PackFile file{"t.toml", text};
  const auto log = history::read_pack(std::span(&file, 1));
  REQUIRE_FALSE(log);
  return log.problem();
}

const std::string good =
    "[[event]]\nid = \"a\"\nevent = \"step-noted\"\nkind = \"court\"\nwhat = \"x\"\n"
    "effective = 2022-01-01\nsource = \"s\"\nconfidence = \"A\"\n";

}  // namespace

TEST_CASE("a date without a source is refused, with file, line and column") {
  const auto problem = refused(
      "[[event]]\nid = \"a\"\nevent = \"step-noted\"\nkind = \"court\"\nwhat = \"x\"\neffective = "
      "2022-01-01\n");
  CHECK(problem.what == "the date 'effective' has no source");
  CHECK(problem.where == "t.toml:8:13");
}

TEST_CASE("an unknown key is refused with the nearest valid one") {
  const auto problem = refused(good + "efective = 2022-01-01\n");
  CHECK(problem.what == "'efective' is no key of event 'a'");
  CHECK(problem.hint.find("did you mean 'effective'?") == 0);
  CHECK(problem.where == "t.toml:11:12");
}

TEST_CASE("a reference to an event that is not there is refused with the nearest id") {
  const auto problem = refused(good + "concerns = [\"b\"]\n");
  CHECK(problem.what == "event 'a' refers to 'b', which is not there");
}

TEST_CASE("a circle of references is refused") {
  CHECK(refused(good + "concerns = [\"a\"]\n").what == "event 'a' refers to itself in a circle");
}

TEST_CASE("an id that stands twice is refused, and the other place named") {
  const auto problem = refused(good + good);
  CHECK(problem.what == "the id 'a' stands twice");
  CHECK(problem.hint.find("t.toml:3") != std::string::npos);
}

TEST_CASE("a misspelt kind of event is refused with the nearest kind") {
  const auto problem = refused("[[event]]\nid = \"a\"\nevent = \"determination-maid\"\n");
  CHECK(problem.hint.find("did you mean 'determination-made'?") == 0);
}

TEST_CASE(
    "every event of the shipped pack has a source and a confidence for every date, and a title") {
  for (const auto& recorded : history::shipped_history()) {
    INFO(recorded.id);
    CHECK_FALSE(recorded.title.empty());
    CHECK_FALSE(recorded.known.source.document.empty());
    CHECK(works_from(recorded).source.confidence != Confidence::assumption);
  }
}

TEST_CASE("every event of the shipped pack survives being written as JSON and read again") {
  for (const auto& recorded : history::shipped_history()) {
    const auto tree = parse_json(print_json_compact(write_event(recorded)));
    REQUIRE(tree);
    const auto again = read_event(*tree, Sourcing::required);
    REQUIRE(again);
    CHECK(*again == recorded);
  }
}

TEST_CASE("the ids that others rely on are in the pack") {
  for (const char* id :
       {"msbg-2016", "msbg-2021", "gndew-in-force", "msbg-2025-02", "msbg-2025-12",
        "bsi-2020-determination", "ovg-2021-order", "bsi-2021-suspension", "bsi-2022-withdrawal",
        "bsi-2022-finding", "bsi-k-tr-0503-2021", "bsi-dsz-cc-0831-v4-2021", "smarty-iq-tr",
        "efr-sgh-tr", "ppc-smgw-later-tr", "emh-casa-later-tr", "theben-conexa-later-tr"}) {
    INFO(id);
    CHECK(find_event(history::shipped_history(), id) != nullptr);
  }
}
