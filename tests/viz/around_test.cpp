// Getting around: undo of the view, boxes, and everything by keyboard alone.
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/actions/commands.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

Input key(Key which, char letter = 0, bool ctrl = false) {
  Input input;
  input.keys = {{which, letter, ctrl, false}};
  return input;
}

}  // namespace

TEST_CASE("turning the wheel on is one step of undo, and the day stays under the pointer",
          "[view]") {
  Drawn drawn;
  const auto before = drawn.view.shown;
  Input input;
  input.pointer = Point{700, drawn.laid.frame.plot.bottom() - 20};
  input.wheel = 1;
  const double day = drawn.laid.axis.day_at(700);
  for (int i = 0; i < 5; ++i) {
    drawn.hand(input);
    CHECK(std::abs(drawn.laid.axis.x_of(day) - 700) < 0.5F);
  }
  CHECK(drawn.view.earlier.size() == 1);
  drawn.act(UndoView{});
  CHECK(drawn.view.shown == before);
  drawn.act(RedoView{});
  CHECK(drawn.view.shown.days() < before.days());
}

TEST_CASE("a box drawn with shift is zoomed to", "[view]") {
  Drawn drawn;
  Input input;
  input.shift = true;
  input.pointer = Point{600, drawn.laid.frame.plot.bottom() - 20};
  input.left = {true, true, false};
  const double from = drawn.laid.axis.day_at(600), until = drawn.laid.axis.day_at(800);
  drawn.hand(input);
  input.left = {false, true, false};
  input.pointer = Point{800, input.pointer->y};
  drawn.hand(input);
  input.left = {false, false, true};
  drawn.hand(input);
  CHECK(std::abs(drawn.view.shown.from - from) < 0.01);
  CHECK(std::abs(drawn.view.shown.until - until) < 0.01);
}

TEST_CASE("Tab reaches every place that answers, and Enter presses it", "[view]") {
  Drawn drawn;
  const auto places = places_of(drawn.laid.picture).size();
  REQUIRE(places > 20);
  std::set<std::size_t> reached;
  for (std::size_t i = 0; i < places; ++i) {
    drawn.hand(key(Key::tab));
    REQUIRE(drawn.view.focus);
    reached.insert(*drawn.view.focus);
  }
  CHECK(reached.size() == places);
  // The reasons: the button that tries a change, without the mouse.
  std::size_t flip = places;
  const auto all = places_of(drawn.laid.picture);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i]->click && std::holds_alternative<AddEdits>(*all[i]->click)) flip = i;
  }
  REQUIRE(flip < places);
  while (drawn.view.focus != flip) drawn.hand(key(Key::tab));
  drawn.hand(key(Key::enter));
  CHECK_FALSE(drawn.view.edits.empty());
}

TEST_CASE("no two commands share a key or a name, and each is told in both languages", "[view]") {
  Drawn drawn;
  std::set<std::string> names, keys;
  for (const auto& command : commands(drawn.view)) {
    CAPTURE(command.id);
    CHECK(names.insert(command.id).second);
    CHECK_FALSE(command.english.empty());
    CHECK_FALSE(command.german.empty());
    for (const auto& press : command.keys) CHECK(keys.insert(key_in_words(press)).second);
  }
}

TEST_CASE("a bookmark of a view is a place to come back to", "[view]") {
  Drawn drawn;
  const auto there = drawn.view.shown;
  drawn.hand(key(Key::character, 'k', true));
  Input typing;
  typing.text = "Frist läuft ab";
  drawn.hand(typing);
  drawn.hand(key(Key::enter));
  REQUIRE(drawn.view.bookmarks.size() == 1);
  CHECK(drawn.view.bookmarks.front().note == "Frist läuft ab");
  drawn.act(FitAll{});
  drawn.act(GoToBookmark{0});
  CHECK(drawn.view.shown == there);
}

TEST_CASE("the chosen line of a long list is in sight, and Enter does what it says", "[view]") {
  Drawn drawn;
  drawn.size = {1280, 720};
  drawn.hand(key(Key::character, 'p', true));
  const auto all = commands(drawn.view);
  for (std::size_t i = 0; i + 1 < all.size(); ++i) drawn.hand(key(Key::down));
  CHECK(drawn.text(all.back().english) != nullptr);
  drawn.hand(key(Key::up));
  while (all[drawn.view.chosen].id != "bookmark") drawn.hand(key(Key::up));
  CHECK(drawn.text("Bookmark for this view") != nullptr);
  drawn.hand(key(Key::enter));
  CHECK(drawn.view.overlay == Overlay::bookmark);
}

TEST_CASE("operators and administrators are found by name and chosen by Enter", "[view]") {
  Drawn drawn;
  drawn.hand(key(Key::character, 'o', true));
  REQUIRE(drawn.view.overlay == Overlay::actor);
  Input typing;
  typing.text = "gwa";
  drawn.hand(typing);
  drawn.hand(key(Key::enter));
  CHECK(drawn.view.overlay == Overlay::none);
  CHECK(drawn.view.administrator_shown == "Muster-GWA");
}
