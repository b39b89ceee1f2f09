// Undo and redo of the view as a whole, notes, and the way from one view to the next.
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/view/motion.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;
using test::press;

namespace {

Input typed(const std::string& text) {
  Input input;
  input.text = text;
  return input;
}

Input at(Point point) {
  Input input;
  input.pointer = point;
  return input;
}

const Standpoint& standpoint(const Drawn& drawn) { return drawn.view; }

}  // namespace

TEST_CASE("whatever changes the view can be undone and done again", "[view]") {
  for (const Action& action :
       {Action(FitAll{}),
        Action(SetOn{Date::of(2022, 5, 20)}),
        Action(SetKnown{Date::of(2021, 6, 1)}),
        Action(AskProductOn{"ppc-smgw", Date::of(2021, 1, 1), CaseGroup::plant_7_15}),
        Action(AskCase{CaseGroup::plant_over_100}),
        Action(BringToFront{1}),
        Action(StepScenario{1}),
        Action(StepRow{1}),
        Action(AtRow{"bans/ppc-smgw"}),
        Action(ToggleFold{"law"}),
        Action(ToggleOpen{"bans/ppc-smgw"}),
        Action(TogglePin{"bans/ppc-smgw"}),
        Action(FilterTracks{"casa"}),
        Action(TogglePlane{}),
        Action(ShowSide{Side::what_if}),
        Action(ToggleWhy{}),
        Action(StepToChange{1}),
        Action(GoToDay{Date::of(2020, 2, 7)}),
        Action(AddBookmark{"here"}),
        Action(PutRemark{std::nullopt, {Date::of(2023, 5, 24), "", "a note"}}),
        Action(AddEdits{{Edit(EventDropped{"smarty-iq-tr-refused"})}})}) {
    Drawn drawn;
    const Standpoint before = standpoint(drawn);
    drawn.act(action);
    CAPTURE(action.index());
    const Standpoint after = standpoint(drawn);
    CHECK(after != before);
    CHECK(drawn.view.earlier.size() == 1);
    drawn.act(UndoView{});
    CHECK(standpoint(drawn) == before);
    drawn.act(RedoView{});
    CHECK(standpoint(drawn) == after);
    drawn.act(RedoView{});
    CHECK(standpoint(drawn) == after);
  }
}

TEST_CASE("undo brings back changes of the world with the scenario that they made", "[view]") {
  Drawn drawn;
  drawn.act(AddEdits{{Edit(EventDropped{"smarty-iq-tr-refused"})}});
  drawn.act(AddEdits{{Edit(EventMoved{"gndew-in-force", Date::of(2024, 1, 1)})}});
  CHECK(drawn.scene.front().name == "what-if");
  drawn.act(UndoView{});
  CHECK(drawn.view.edits.size() == 1);
  drawn.act(UndoView{});
  CHECK(drawn.scene.front().name == "smarty-iq-fails");
  CHECK(drawn.scene.what_if() == nullptr);
  drawn.act(RedoView{});
  CHECK(drawn.scene.front().name == "what-if");
}

TEST_CASE("the wheel turned at two places is two steps of undo", "[view]") {
  Drawn drawn;
  const auto first = drawn.view.shown;
  auto input = at({600, 400});
  input.wheel = 1;
  for (int i = 0; i < 3; ++i) drawn.hand(input);
  const auto second = drawn.view.shown;
  input.pointer = Point{900, 400};
  for (int i = 0; i < 3; ++i) drawn.hand(input);
  CHECK(drawn.view.earlier.size() == 2);
  drawn.act(UndoView{});
  CHECK(drawn.view.shown == second);
  drawn.act(UndoView{});
  CHECK(drawn.view.shown == first);
}

TEST_CASE("the wheel after an undo is a step of its own", "[view]") {
  Drawn drawn;
  auto input = at({600, 400});
  input.wheel = 1;
  drawn.hand(input);
  drawn.act(UndoView{});
  const auto before = drawn.view.shown;
  drawn.hand(input);
  CHECK(drawn.view.earlier.size() == 1);
  drawn.act(UndoView{});
  CHECK(drawn.view.shown == before);
}

TEST_CASE("a drag along the map of the whole time is one step of undo", "[view]") {
  Drawn drawn;
  const auto before = drawn.view.shown;
  const auto& map = drawn.laid.frame.minimap;
  auto input = at({map.x + 400, map.centre().y});
  input.left = {true, true, false};
  drawn.hand(input);
  input.left = {false, true, false};
  for (int i = 1; i < 6; ++i) {
    input.pointer = Point{map.x + 400 + 20 * float(i), map.centre().y};
    drawn.hand(input);
  }
  input.left = {false, false, true};
  drawn.hand(input);
  CHECK(drawn.view.earlier.size() == 1);
  drawn.act(UndoView{});
  CHECK(drawn.view.shown == before);
}

TEST_CASE("two drags of one handle are two steps of undo", "[view]") {
  Drawn drawn;
  const auto before = drawn.view.on;
  const auto drag = [&](float by) {
    auto input = at(drawn.laid.on_handle.centre());
    input.left = {true, true, false};
    drawn.hand(input);
    input.left = {false, true, false};
    for (int i = 1; i < 5; ++i) {
      input.pointer->x += by / 4;
      drawn.hand(input);
    }
    input.left = {false, false, true};
    drawn.hand(input);
  };
  drag(-60);
  const auto between = drawn.view.on;
  drag(-60);
  drawn.act(UndoView{});
  CHECK(drawn.view.on == between);
  drawn.act(UndoView{});
  CHECK(drawn.view.on == before);
}

TEST_CASE("a note is written at the day, on the row, and shows as a mark that opens it", "[view]") {
  Drawn drawn;
  drawn.hand(press(Key::character, 'm'));
  REQUIRE(drawn.view.overlay == Overlay::note);
  drawn.hand(typed("Frist läuft ab"));
  drawn.hand(press(Key::enter));
  REQUIRE(drawn.view.remarks.size() == 1);
  CHECK(drawn.view.remarks[0] ==
        Remark{Date::of(2023, 5, 25), "bans/sagemcom-smarty-iq", "Frist läuft ab"});
  const auto& hits = drawn.laid.picture.hits;
  const auto mark = std::find_if(hits.begin(), hits.end(), [](const Hit& hit) {
    return hit.tip == "2023-05-25: Frist läuft ab";
  });
  REQUIRE(mark != hits.end());
  auto click = at(mark->at.centre());
  click.left = {true, true, false};
  drawn.hand(click);
  REQUIRE(drawn.view.overlay == Overlay::note);
  CHECK(drawn.view.typed == "Frist läuft ab");
  drawn.hand(typed("!"));
  drawn.hand(press(Key::enter));
  CHECK(drawn.view.remarks[0].words == "Frist läuft ab!");
  // Without words it goes away.
  drawn.act(WriteRemark{0, drawn.view.remarks[0].on, drawn.view.remarks[0].row});
  while (!drawn.view.typed.empty()) drawn.hand(press(Key::backspace));
  drawn.hand(press(Key::enter));
  CHECK(drawn.view.remarks.empty());
}

TEST_CASE("a right click writes a note where it was, a right drag does not", "[view]") {
  Drawn drawn;
  const float x = drawn.laid.axis.x_of(double(Date::of(2023, 3, 1).days_since_epoch()) + 0.5);
  Rect row;
  for (const auto& one : drawn.laid.rows)
    if (one.id == "bans/emh-casa") row = one.at;
  auto input = at({x, row.y + 10});
  input.right = {true, true, false};
  drawn.hand(input);
  input.right = {false, false, true};
  drawn.hand(input);
  REQUIRE(drawn.view.writing);
  CHECK(drawn.view.writing->on == Date::of(2023, 3, 1));
  CHECK(drawn.view.writing->row == "bans/emh-casa");
  drawn.act(CloseOverlay{});
  input.right = {true, true, false};
  drawn.hand(input);
  input.right = {false, true, false};
  input.pointer->x -= 80;
  drawn.hand(input);
  input.right = {false, false, true};
  drawn.hand(input);
  CHECK(drawn.view.overlay == Overlay::none);
}

TEST_CASE("notes and bookmarks are listed, gone to and deleted by keys", "[view]") {
  Drawn drawn;
  drawn.act(PutRemark{std::nullopt, {Date::of(2020, 2, 7), "law/courts", "the first"}});
  drawn.act(AddBookmark{"the view"});
  drawn.act(FitAll{});
  drawn.hand(press(Key::character, 'j', true));
  REQUIRE(drawn.view.overlay == Overlay::places);
  CHECK(drawn.text("the first") != nullptr);
  CHECK(drawn.text("the view") != nullptr);
  drawn.hand(press(Key::down));
  drawn.hand(press(Key::enter));
  CHECK(drawn.view.shown == span_of(Date::of(2022, 1, 1), Date::of(2025, 1, 1)));
  drawn.hand(press(Key::character, 'j', true));
  drawn.hand(press(Key::remove));
  CHECK(drawn.view.remarks.empty());
  CHECK(drawn.view.bookmarks.size() == 1);
  CHECK(drawn.view.overlay == Overlay::places);
}

TEST_CASE("what is chosen from the palette by a click closes it", "[view]") {
  Drawn drawn;
  drawn.act(OpenOverlay{Overlay::palette});
  drawn.act(TypeText{"whole time"});
  const auto* line = drawn.text("Show the whole time");
  REQUIRE(line != nullptr);
  auto click = at({line->at.x + 4, line->at.y + 4});
  click.left = {true, true, false};
  drawn.hand(click);
  CHECK(drawn.view.overlay == Overlay::none);
  CHECK(drawn.view.shown == drawn.scene.whole());
}

TEST_CASE("zoom and jumps glide for a moment, and end where they should", "[view]") {
  Motion motion;
  const Span first{0, 1000}, second{400, 500};
  CHECK(motion.at(first, 10, false) == first);  // nothing glides at the start
  CHECK_FALSE(motion.moving());
  CHECK(motion.at(second, 20, false) == first);
  CHECK(motion.moving());
  const auto half = motion.at(second, 20 + Motion::takes / 2, false);
  CHECK(half.days() < first.days());
  CHECK(half.days() > second.days());
  CHECK(motion.at(second, 20 + Motion::takes, false) == second);
  CHECK_FALSE(motion.moving());
  CHECK(motion.at(first, 30, true) == first);  // at once while dragging, and where it is off
  CHECK_FALSE(motion.moving());
}

TEST_CASE("the day under the pointer stays there all the way while the zoom glides", "[view]") {
  Motion motion;
  const Span before{18993, 20089};
  const double day = 19502.5;
  const auto wanted = zoomed(before, day, 0.3);
  static_cast<void>(motion.at(before, 0, false));
  static_cast<void>(motion.at(wanted, 1, false));
  const auto place = [&](const Span& span) { return (day - span.from) / span.days(); };
  for (double now = 1; now < 1.2; now += 0.01)
    CHECK(std::abs(place(motion.at(wanted, now, false)) - place(before)) < 1e-9);
}
