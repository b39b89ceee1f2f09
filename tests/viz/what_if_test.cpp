// Changes by hand: what the hand does, the file that comes of it, the view that comes back.
#include "viz/model/scene/what_if.hpp"
#include <fstream>

#include "tests/support/catch.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/app/background_run.hpp"
#include "viz/app/session_file.hpp"
#include "viz/model/script/script.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

const Edit no_refusal = EventDropped{"smarty-iq-tr-refused"};

void say(Drawn& drawn, const std::string& command) {
  const auto action = action_named(command, "test", drawn.view, drawn.scene);
  if (!action) FAIL(action.problem().what);
  drawn.act(*action);
}

}  // namespace

TEST_CASE("a change is of the scenario that was in front, and taking it back returns there",
          "[view]") {
  Drawn drawn;
  drawn.act(BringToFront{1});
  drawn.act(AddEdits{{Edit(EventMoved{"gndew-in-force", Date::of(2024, 1, 1)})}});
  CHECK(drawn.view.base == 1);
  REQUIRE(drawn.scene.what_if() != nullptr);
  CHECK(&drawn.scene.front() == drawn.scene.what_if());
  CHECK(drawn.scene.what_if()->scenario.log.size() ==
        drawn.scene.world().branches[1].scenario.log.size());
  drawn.act(DropEdits{});
  CHECK(drawn.view.front == 1);
  CHECK(drawn.scene.what_if() == nullptr);
}

TEST_CASE("a second change of the same thing takes the place of the first", "[view]") {
  const TrSupplied supplied{"sagemcom-smarty-iq", Date::of(2023, 5, 15)};
  auto edits = with({}, EventMoved{"a", Date::of(2023, 1, 1)});
  edits = with(edits, EventMoved{"a", Date::of(2023, 2, 1)});
  CHECK(edits == std::vector<Edit>{EventMoved{"a", Date::of(2023, 2, 1)}});
  edits = with({}, supplied);
  edits = with(edits, EventMoved{id_of(supplied), Date::of(2023, 6, 1)});
  CHECK(edits == std::vector<Edit>{TrSupplied{"sagemcom-smarty-iq", Date::of(2023, 6, 1)}});
  CHECK(with(edits, EventDropped{id_of(supplied)}).empty());
}

TEST_CASE("moving the GNDEW by hand moves the end of the ban", "[view]") {
  Drawn drawn({"smarty-iq-fails"});
  say(drawn, "on 2023-08-01");
  REQUIRE(drawn.scene.why());
  const auto before = drawn.scene.why()->norms;
  say(drawn, "move gndew-in-force 2024-01-01");
  CHECK(drawn.scene.why()->norms != before);
  CHECK(drawn.scene.why()->norms.find("§ 19(6)") != std::string::npos);
}

TEST_CASE("a mark that is dragged moves its fact, one that is only pressed is chosen", "[view]") {
  Drawn drawn;
  drawn.act(FitAll{});
  const Hit* found = nullptr;
  for (const auto* place : places_of(drawn.laid.picture)) {
    if (place->drag && std::holds_alternative<DragEvent>(*place->drag)) found = place;
  }
  REQUIRE(found != nullptr);
  const auto at = found->at.centre();
  const auto id = std::get<DragEvent>(*found->drag).id;
  Input press;
  press.pointer = at;
  press.left = {true, true, false};
  drawn.hand(press);
  CHECK(drawn.view.event == id);
  CHECK(drawn.view.edits.empty());
  Input move;
  move.pointer = Point{at.x - 40, at.y};
  move.left.down = true;
  drawn.hand(move);
  REQUIRE(drawn.view.edits.size() == 1);
  CHECK(subject_of(drawn.view.edits.front()) == "event " + id);
}

TEST_CASE("news of a run of earlier changes is not taken for these", "[view]") {
  Drawn drawn({"smarty-iq-fails"});
  drawn.act(AddEdits{{no_refusal}});
  REQUIRE(drawn.scene.what_if() != nullptr);
  auto run = simulated(drawn.scene.what_if()->scenario, drawn.scene.what_if()->last_known);
  REQUIRE(run);
  const auto result = std::make_shared<const Simulated>(*std::move(run));
  const auto of = what_if_of(drawn.view);
  drawn.act(AddEdits{{Edit(EventMoved{"gndew-in-force", Date::of(2024, 1, 1)})}});
  drawn.act(RunNews{{of, RunSeen::Stage::done, 100, result, {}}});
  CHECK(drawn.scene.what_if()->simulated_before);
  drawn.act(RunNews{{what_if_of(drawn.view), RunSeen::Stage::done, 100, result, {}}});
  CHECK_FALSE(drawn.scene.what_if()->simulated_before);
  CHECK(drawn.scene.what_if()->simulated == result);
}

TEST_CASE("the simulation in the background gives what the one in front gives", "[view]") {
  Drawn drawn({"smarty-iq-fails"});
  drawn.act(AddEdits{{Edit(ActorSet{"operator", "Musterstadt Netz", "crews.most", "3"})}});
  const auto* own = drawn.scene.what_if();
  REQUIRE(own != nullptr);
  const auto here = simulated(own->scenario, own->last_known);
  REQUIRE(here);
  std::mutex mutex;
  std::condition_variable woken;
  int count = 0;
  BackgroundRun background([&] {
    const std::lock_guard hold(mutex);
    ++count;
    woken.notify_all();
  });
  background.begin(what_if_of(drawn.view), *own);
  RunSeen seen;
  for (int seen_count = 0; seen.stage != RunSeen::Stage::done;) {
    std::unique_lock hold(mutex);
    REQUIRE(woken.wait_for(hold, std::chrono::seconds(60), [&] { return count > seen_count; }));
    seen_count = count;
    hold.unlock();
    if (auto news = background.news()) seen = *news;
  }
  CHECK(seen.of == what_if_of(drawn.view));
  CHECK(seen.result->ran.hash == here->ran.hash);
}

TEST_CASE("a saved change is simulated from its file to the same hash", "[view]") {
  for (const std::string base : {"smarty-iq-fails", "no-withdrawal"}) {
    Drawn drawn({base});
    for (const std::string command :
         {"move gndew-in-force 2024-01-01", "tr-certificate sagemcom-smarty-iq 2023-07-01",
          "reading ban-scope=determination", "set operator.Musterstadt Netz.crews.most=3",
          "set administrator.Muster-GWA.policy=soak"})
      say(drawn, command);
    const auto* own = drawn.scene.what_if();
    REQUIRE(own != nullptr);
    const auto seen = simulated(own->scenario, own->last_known);
    REQUIRE(seen);
    const test::TemporaryFolder folder;
    const auto path = folder / "what-if.toml";
    std::ofstream(path) << what_if_text(drawn.scene.base(drawn.view), drawn.view.edits, base);
    const auto scenario = scenarios::load_scenario(path);
    if (!scenario) FAIL(scenario.problem().where + ": " + scenario.problem().what);
    const auto ran = scenarios::run_scenario(*scenario, scenario->readings, {});
    REQUIRE(ran);
    CHECK(ran->hash == seen->ran.hash);
  }
}

TEST_CASE("a watched run tells how far it is, and stops when told to", "[view]") {
  const auto scenario = scenarios::load_scenario("worked-operator");
  REQUIRE(scenario);
  std::vector<double> shares;
  REQUIRE(simulated(*scenario, latest_knowledge(scenario->log), [&](double share) {
    shares.push_back(share);
    return true;
  }));
  CHECK_FALSE(shares.empty());
  const auto stopped =
      simulated(*scenario, latest_knowledge(scenario->log), [](double) { return false; });
  CHECK_FALSE(stopped);
}

TEST_CASE("a session that is written and read again restores the view", "[view]") {
  Drawn drawn;
  for (const std::string command : {"on 2022-06-01",
                                    "known 2022-12-01",
                                    "show 2021-01-01 2024-01-01",
                                    "ask ppc-smgw",
                                    "case plant-7-15",
                                    "operator plaintiff",
                                    "fold law",
                                    "pin bans/emh-casa",
                                    "find \"x\\y",
                                    "theme",
                                    "language",
                                    "what-if",
                                    "note Wer wusste „was“?",
                                    "fact gndew-in-force",
                                    "move gndew-in-force 2024-01-01",
                                    "drop smarty-iq-tr-refused",
                                    "reading ban-scope=determination",
                                    "tr-certificate sagemcom-smarty-iq 2023-07-01",
                                    "set operator.Musterstadt Netz.crews.most=2.5",
                                    "set administrator.Muster-GWA.policy=soak"})
    say(drawn, command);
  Session session{{"smarty-iq-fails", "history"}, Size{1280, 720}, drawn.view, {{"fit", ""}}};
  session.view.earlier.clear();
  const auto text = session_text(session);
  CAPTURE(text);
  auto read = read_session(text, "s.toml", {{}, {}, first_view(), {}});
  if (!read) FAIL(read.problem().where + ": " + read.problem().what);
  CHECK(read->scenarios == session.scenarios);
  CHECK(read->commands.size() == 1);
  CHECK(session_text(*read) == text);
  CHECK(read->view.edits == session.view.edits);
  CHECK(read->view.bookmarks == session.view.bookmarks);
  CHECK(read->view.shown == session.view.shown);
  CHECK(read->view == session.view);
}

TEST_CASE("a command that is not known is refused with the nearest one", "[view]") {
  Drawn drawn;
  const auto refused = action_named("zom-in", "s.toml:3:4", drawn.view, drawn.scene);
  REQUIRE_FALSE(refused);
  CHECK(refused.problem().where == "s.toml:3:4");
  CHECK(refused.problem().hint.find("zoom-in") != std::string::npos);
  CHECK_FALSE(action_named("move", "x", drawn.view, drawn.scene));
  CHECK_FALSE(action_named("reading ban-scope=never", "x", drawn.view, drawn.scene));
  CHECK_FALSE(action_named("on someday", "x", drawn.view, drawn.scene));
}
