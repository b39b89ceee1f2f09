#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

Input at(Point point) {
  Input input;
  input.pointer = point;
  return input;
}

Input click(Point point) {
  auto input = at(point);
  input.left = {true, true, false};
  return input;
}

Rect row_of(const Drawn& drawn, const std::string& id) {
  for (const auto& row : drawn.laid.rows) {
    if (row.id == id) return row.at;
  }
  return {};
}

}  // namespace

TEST_CASE("a click on a bar asks about that product on the day under the pointer", "[view]") {
  Drawn drawn;
  const auto row = row_of(drawn, "bans/ppc-smgw");
  const float x = drawn.laid.axis.x_of(double(Date::of(2024, 3, 1).days_since_epoch()) + 0.5);
  drawn.hand(click({x, row.y + 12}));
  CHECK(drawn.view.product == "ppc-smgw");
  CHECK(drawn.view.on == Date::of(2024, 3, 1));
}

TEST_CASE("the wheel zooms at the pointer", "[view]") {
  Drawn drawn;
  auto input = at({700, drawn.laid.frame.plot.bottom() - 20});
  const double before = drawn.laid.axis.day_at(700);
  input.wheel = 3;
  drawn.hand(input);
  CHECK(drawn.view.shown.days() < 1096 * 0.7);
  CHECK(std::abs(drawn.laid.axis.x_of(before) - 700) < 1);
}

TEST_CASE("the handle of the day follows the hand, and lets go", "[view]") {
  Drawn drawn;
  auto input = click(drawn.laid.on_handle.centre());
  drawn.hand(input);
  const float x = drawn.laid.axis.x_of(double(Date::of(2022, 7, 1).days_since_epoch()) + 0.5);
  input = at({x, 120});
  input.left.down = true;
  drawn.hand(input);
  CHECK(drawn.view.on == Date::of(2022, 7, 1));
  input.left = {false, false, true};
  drawn.hand(input);
  CHECK(std::holds_alternative<NoDrag>(drawn.view.drag));
}

TEST_CASE("a right drag pans and can be undone", "[view]") {
  Drawn drawn;
  const auto before = drawn.view.shown;
  auto input = at({700, 700});
  input.right = {true, true, false};
  drawn.hand(input);
  input = at({500, 700});
  input.right.down = true;
  drawn.hand(input);
  CHECK(drawn.view.shown.from > before.from);
  input.right = {false, false, true};
  drawn.hand(input);
  drawn.act(UndoView{});
  CHECK(drawn.view.shown == before);
}

TEST_CASE("a date that is typed is gone to, written in either way", "[view]") {
  for (const std::string typed : {"2021-03-04", "04.03.2021"}) {
    Drawn drawn;
    Input input;
    input.keys = {{Key::character, 'g', true, false}};
    drawn.hand(input);
    REQUIRE(drawn.view.overlay == Overlay::go_to_date);
    input.keys.clear();
    input.text = typed;
    drawn.hand(input);
    input.text.clear();
    input.keys = {{Key::enter, 0, false, false}};
    drawn.hand(input);
    CHECK(drawn.view.on == Date::of(2021, 3, 4));
    CHECK(drawn.view.overlay == Overlay::none);
    CHECK(drawn.laid.axis.x_of(drawn.view.on) > drawn.laid.frame.plot.x);
  }
}
