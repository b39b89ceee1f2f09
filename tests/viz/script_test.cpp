// Every action has words that a session and `--do` read back to the same action.
#include "viz/model/script.hpp"

#include <cmath>
#include <random>
#include <set>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/action_text.hpp"
#include "viz/model/commands.hpp"
#include "viz/model/hand_script.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

const ActorSet crews{"operator", "Musterstadt Netz", "crews.most", "2.5"};
const ActorSet dotted{"administrator", "Stadtwerke St. \"Alt\" && Neu=1", "policy", "\"soak\""};

std::vector<Drag> all_drags() {
  return {NoDrag{},
          DragOn{},
          DragKnown{},
          DragPan{{100, 200.5F}, {90, 201}},
          DragMeasure{19000.125},
          DragMinimap{},
          DragBox{18262},
          DragEvent{"gndew-in-force", {640, 300}, Date::of(2023, 5, 27), false},
          DragEvent{"gndew-in-force", {640.25F, 300}, Date::of(2023, 5, 27), true},
          DragKnob{crews, {940, 300, 200, 6}, 0, 10, 0.05},
          DragKnob{dotted, {940, 300.5F, 200, 6}, 0, 1e-3, 1e-5}};
}

std::vector<Edit> all_edits() {
  return {EventMoved{"gndew-in-force", Date::of(2024, 1, 1)},
          EventDropped{"smarty-iq-tr-refused"},
          TrSupplied{"sagemcom-smarty-iq", Date::of(2023, 5, 15)},
          ReadingChosenByHand{law::all_readings().front().id, 1},
          crews,
          dotted,
          ActorSet{"operator", "A", "k", "\"2.5\""}};
}

// At least one of each kind; numbers and places are those of the view below.
std::vector<Action> all_actions() {
  std::vector<Action> all{
      ShowSpan{{18993, 20089}},
      ShowSpan{{18993.123456789, 20089.000001}},
      ZoomAt{19500.5, 0.7},
      PanBy{-12.34567},
      FitAll{},
      StepToChange{1},
      StepToChange{-1},
      GoToDay{Date::of(2021, 3, 4)},
      UndoView{},
      RedoView{},
      SetOn{Date::of(2022, 5, 20)},
      SetKnown{Date::of(2021, 6, 1)},
      SetKnown{std::nullopt},
      AskProduct{"ppc-smgw", std::nullopt},
      AskProduct{"ppc-smgw@1.2", CaseGroup::plant_7_15},
      AskProductOn{"emh-casa", Date::of(2023, 1, 2), std::nullopt},
      AskProductOn{"emh-casa", Date::of(2023, 1, 2), CaseGroup::plant_7_15},
      ChooseDecision{2},
      AskCase{CaseGroup::controllable_14a},
      BringToFront{1},
      ToggleFold{"bans"},
      UnfoldAll{"certificates"},
      ToggleOpen{"bans/ppc-smgw"},
      AtRow{"certificates/module/TCOS Smart Meter"},
      AtRow{""},
      StepRow{-3},
      FoldRow{},
      PinRow{},
      TogglePin{"bans/ppc-smgw"},
      FilterTracks{"casa && more"},
      FilterTracks{""},
      SearchFor{"Rücknahme § 48"},
      SearchFor{""},
      StepHit{1},
      StepHit{-1},
      ToggleOnlyHits{},
      ScrollTracks{-48.5F},
      ScrollWhy{96},
      ToggleWhy{},
      TogglePlane{},
      DismissHints{},
      CloseOverlay{},
      TypeText{"drop me && nothing"},
      TypeText{""},
      ChooseRow{-1},
      DropEdit{"operator Musterstadt Netz crews.most"},
      DropEdits{},
      ChooseEvent{"gndew-in-force"},
      ChooseEvent{""},
      StepEvent{1},
      StepEvent{-1},
      MoveEventBy{-30},
      ChooseActor{"operator", "Musterstadt Netz"},
      ChooseActor{"administrator", "Muster-GWA"},
      ShowSide{Side::why},
      ShowSide{Side::what_if},
      AskAddressee{law::Addressee::competitive},
      WishFor{{Wish::What::save_scenario, "a b.toml", false}},
      WishFor{{Wish::What::save_scenario, "a.toml", true}},
      WishFor{{Wish::What::save_session, "s.toml", false}},
      WishFor{{Wish::What::save_session, "s.toml", true}},
      WishFor{{Wish::What::cancel_run, "", false}},
      WishFor{{Wish::What::quit, "", false}},
      AddBookmark{"the ban begins"},
      GoToBookmark{0},
      DropBookmark{0},
      WriteRemark{std::nullopt, Date::of(2023, 5, 24), "bans/ppc-smgw"},
      WriteRemark{std::nullopt, Date::of(2023, 5, 24), ""},
      WriteRemark{1, Date::of(2023, 5, 24), "bans/ppc-smgw"},
      PutRemark{std::nullopt, {Date::of(2023, 5, 24), "bans/ppc-smgw", "Frist – läuft ab"}},
      PutRemark{std::nullopt, {Date::of(2023, 5, 24), "", "a - b"}},
      PutRemark{0, {Date::of(2023, 5, 24), "bans/ppc-smgw", ""}},
      GoToRemark{1},
      DropRemark{1},
      StepFocus{1},
      StepFocus{-1},
      LoseFocus{},
      ZoomToMeasured{},
      PointTo{Point{1.5F, 720}},
      PointTo{std::nullopt},
      MeasureTo{19500.75},
      DragTo{{640, 300.25F}, 19500.1},
      EndDrag{},
      UseLanguage{Language::german},
      UseLanguage{Language::english},
      UseTheme{Theme::high_contrast},
      UseScale{1.4F},
      UseMotion{false},
      UseMotion{true}};
  for (std::size_t i = 0; i < overlay_names().size(); ++i) all.push_back(OpenOverlay{Overlay(i)});
  for (const auto& drag : all_drags()) all.push_back(BeginDrag{drag});
  for (const auto& edit : all_edits()) all.push_back(AddEdits{{edit}});
  all.push_back(AddEdits{all_edits()});
  return all;
}

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
  for (std::size_t i = 0; i < std::variant_size_v<Action>; ++i) {
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
           {"take spoon", "pan"}}) {
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
