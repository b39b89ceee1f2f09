// Undo of rows and scenarios that keys have chosen.
#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;
using test::press;

namespace {

const Standpoint& standpoint(const Drawn& drawn) { return drawn.view; }

}  // namespace

TEST_CASE("going from row to row by keys is one step of undo, and brings the row into sight",
          "[view]") {
  Drawn drawn;
  drawn.size = {1280, 400};
  drawn.act(DismissHints{});
  const auto down = [&] { drawn.hand(press(Key::down, 0, true)); };
  for (int i = 0; i < 12; ++i) down();
  const auto last = drawn.view.row;
  CHECK(drawn.view.earlier.size() == 1);
  drawn.act(UndoView{});
  CHECK(drawn.view.row.empty());
  drawn.act(RedoView{});
  CHECK(drawn.view.row == last);
  CHECK(std::any_of(drawn.laid.rows.begin(), drawn.laid.rows.end(),
                    [&](const ShownRow& row) { return row.id == last; }));
}

TEST_CASE("a key that folds the row under the pointer is one step of undo", "[view]") {
  Drawn drawn;
  const Standpoint before = standpoint(drawn);
  drawn.act(PointTo{drawn.laid.rows[1].at.centre()});
  drawn.hand(press(Key::character, 'o'));
  CHECK(standpoint(drawn) != before);
  CHECK(drawn.view.earlier.size() == 1);
  drawn.act(UndoView{});
  CHECK(standpoint(drawn) == before);
}

TEST_CASE("the scenario that Shift and Page down has asked is left by undo", "[view]") {
  Drawn drawn;
  Input input;
  input.keys = {{Key::page_down, 0, false, true}};
  input.shift = true;
  drawn.hand(input);
  CHECK(drawn.scene.front().name == "history");
  drawn.act(UndoView{});
  CHECK(drawn.scene.front().name == "smarty-iq-fails");
  drawn.act(RedoView{});
  CHECK(drawn.scene.front().name == "history");
}
