// Every action has words that a session and `--do` read back to the same action.
#include "viz/model/script/script.hpp"

#include <cmath>
#include <random>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viz/all_actions.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/actions/commands.hpp"
#include "viz/model/script/action_text.hpp"
#include "viz/model/script/hand_script.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::all_actions;
using test::Drawn;

namespace {

// Said by the program and not by who uses it.
bool an_answer(const Action& action) { return action_text(action).empty(); }

struct Noted : Drawn {
  Noted() {
    act(PutRemark{std::nullopt, {Date::of(2022, 1, 1), "", "first"}});
    act(PutRemark{std::nullopt, {Date::of(2022, 2, 1), "bans/ppc-smgw", "second"}});
    act(AddBookmark{"here"});
  }
};

}  // namespace

TEST_CASE("every action is written as words that are read back to the same action", "[view]") {
  const Noted drawn;
  for (const auto& action : all_actions()) {
    const auto text = action_text(action);
    CAPTURE(text, action.index());
    REQUIRE_FALSE(text.empty());
    const auto read = action_named(text, "test", drawn.view, drawn.scene);
    if (!read) FAIL(read.problem().what);
    CHECK(*read == action);
  }
}

TEST_CASE("no action is left out of the words", "[view]") {
  std::set<std::size_t> written;
  for (const auto& action : all_actions()) written.insert(action.index());
  for (const Action& answer :
       {Action(RunNews{}), Action(EnsembleNews{}), Action(Say{"done"}), Action(AskToOverwrite{})}) {
    CHECK(an_answer(answer));
    written.insert(answer.index());
  }
  for (std::size_t i = 0; i < std::variant_size_v<AnyAction>; ++i) {
    CAPTURE(i);
    CHECK(written.contains(i));
  }
}

TEST_CASE("days and numbers of any size come back from words as they were", "[view]") {
  std::mt19937_64 chance(7);
  const auto unit = [&] { return double(chance() >> 11U) / 9007199254740992.0; };
  const Drawn drawn;
  for (int i = 0; i < 2000; ++i) {
    const double from = -20000 + 60000 * unit();
    const Action show = ShowSpan{{from, from + 7 + 60000 * unit() * unit()}};
    const Action zoom = ZoomAt{from, std::pow(10, 4 * unit() - 2)};
    for (const auto& action : {show, zoom}) {
      const auto text = action_text(action);
      CAPTURE(text);
      const auto read = action_named(text, "test", drawn.view, drawn.scene);
      REQUIRE(read);
      REQUIRE(*read == action);
    }
  }
}

TEST_CASE("every command of the palette is called by its name and by the words of its action",
          "[view]") {
  const Drawn drawn;
  for (const auto& command : commands(drawn.view)) {
    CAPTURE(command.id);
    const auto by_name = action_named(command.id, "test", drawn.view, drawn.scene);
    REQUIRE(by_name);
    CHECK(*by_name == command.action);
    if (an_answer(command.action)) continue;  // it only says what is missing
    const auto by_words =
        action_named(action_text(command.action), "test", drawn.view, drawn.scene);
    REQUIRE(by_words);
    CHECK(*by_words == command.action);
  }
}

TEST_CASE("what a command gets wrong is refused with what to write", "[view]") {
  const Drawn drawn;
  for (const auto& [text, hint] : std::vector<std::pair<std::string, std::string>>{
           {"zom-in", "zoom-in"},
           {"on yesterday", "2023-05-25"},
           {"show 2023-01-01 2023-01-03", "show 2022-01-01 2025-01-01"},
           {"ask smarty", "sagemcom-smarty-iq"},
           {"note-at 2023-05-24", "note-at 2023-05-24 - my words"},
           {"drop-note 3", "none at all"},
           {"scale 9", "0.5 to 3"},
           {"drop gndew-in-force && fit", "join only changes"},
           {"set operator.crews=", "operator.NAME"},
           {"take spoon", "pan"},
           {"take  ", "take WHAT"},
           {"ask   ", "ask PRODUCT"}}) {
    CAPTURE(text);
    const auto read = action_named(text, "test", drawn.view, drawn.scene);
    REQUIRE_FALSE(read);
    CHECK(read.problem().hint.find(hint) != std::string::npos);
  }
}

TEST_CASE("gestures in words do what the hand does", "[view]") {
  Drawn by_words, by_hand;
  const auto follow = [&](const std::string& text) {
    const auto gesture = gesture_named(text, "test");
    REQUIRE(gesture);
    REQUIRE(*gesture);
    for (const auto& input : **gesture) by_words.hand(input);
  };
  follow("wheel 700 400 3");
  Input input;
  input.pointer = Point{700, 400};
  input.wheel = 3;
  by_hand.hand(input);
  CHECK(by_words.view.shown == by_hand.view.shown);

  const auto before = by_words.view.shown;
  follow("box 600 500 800 500");
  CHECK(by_words.view.shown.days() < before.days() / 2);
  follow("press Ctrl+Z");
  CHECK(by_words.view.shown == before);
  follow("right-drag 700 500 600 500");
  CHECK(by_words.view.shown.from > before.from);
  follow("press F");
  CHECK(by_words.view.shown == by_words.scene.whole());

  CHECK_FALSE(gesture_named("fit", "test"));
  CHECK_FALSE(*gesture_named("click here", "test"));
  CHECK_FALSE(*gesture_named("press Hyper", "test"));
}

TEST_CASE("a fact is dragged and a slider is pulled by words", "[view]") {
  Drawn drawn;
  const auto follow = [&](const std::string& text) {
    const auto gesture = gesture_named(text, "test");
    REQUIRE(gesture);
    REQUIRE(*gesture);
    for (const auto& input : **gesture) drawn.hand(input);
  };
  const auto centre_of = [&](auto wanted) {
    const auto& hits = drawn.laid.picture.hits;
    const auto found = std::find_if(hits.rbegin(), hits.rend(),
                                    [&](const Hit& hit) { return hit.drag && wanted(*hit.drag); });
    REQUIRE(found != hits.rend());
    return found->at.centre();
  };
  const auto fact = centre_of([](const Drag& drag) {
    const auto* event = std::get_if<DragEvent>(&drag);
    return event != nullptr && event->id == "gndew-in-force";
  });
  const auto words = [](Point a, Point b) {
    return "drag " + number_text(a.x) + " " + number_text(a.y) + " " + number_text(b.x) + " " +
           number_text(b.y);
  };
  follow(words(fact, {fact.x + 60, fact.y}));
  REQUIRE(drawn.view.edits.size() == 1);
  CHECK(std::get<EventMoved>(drawn.view.edits[0]).id == "gndew-in-force");
  drawn.act(ShowSide{Side::what_if});
  const auto knob =
      centre_of([](const Drag& drag) { return std::holds_alternative<DragKnob>(drag); });
  follow(words(knob, {knob.x + 20, knob.y}));
  CHECK(drawn.view.edits.size() == 2);
}

TEST_CASE("each key that a command has is read as it is written", "[view]") {
  for (const auto& command : commands(first_view())) {
    for (const auto& press : command.keys) {
      CAPTURE(command.id, key_in_words(press));
      CHECK(key_typed(key_in_words(press)) == press);
    }
  }
}
