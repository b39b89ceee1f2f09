#include <algorithm>

#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"
#include "viz/model/scene/speak.hpp"
#include "viz/model/words/german_titles.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

TEST_CASE("the first start shows which product was banned when, and why", "[view]") {
  const Drawn drawn;
  CHECK(drawn.text("SMARTY IQ never gets its TR certificate") != nullptr);
  CHECK(drawn.text("banned, § 19(6) S. 2 · 24–26 May 2023") != nullptr);
  CHECK(drawn.text("Banned on 2023-05-25") != nullptr);
  REQUIRE(drawn.scene.why());
  CHECK(drawn.scene.why()->sentence ==
        "SMARTY IQ may not be installed from 2023-05-24 to 2023-05-26: twelve months have passed "
        "without its TR certificate (§ 19(6) S. 2 MsbG).");
}

TEST_CASE("a bar stands where its days are", "[view]") {
  const Drawn drawn;
  const float from = drawn.laid.axis.x_of(Date::of(2023, 5, 24));
  const bool there = std::any_of(
      drawn.laid.picture.shapes.begin(), drawn.laid.picture.shapes.end(), [&](const Shape& shape) {
        const auto* fill = std::get_if<Fill>(&shape);
        return fill != nullptr && fill->ink == Ink::ban && std::abs(fill->at.x - from) <= 1;
      });
  CHECK(there);
}

TEST_CASE("every click and every word stays inside the window", "[view]") {
  for (const Size size : {Size{1600, 900}, Size{1280, 720}, Size{640, 480}}) {
    Drawn drawn;
    drawn.size = size;
    drawn.act(DismissHints{});
    const auto check_inside = [&](const Rect& at) {
      CHECK(at.x >= -1);
      CHECK(at.y >= -1);
      CHECK(at.x + at.width <= size.width + 1);
      CHECK(at.y + at.height <= size.height + 1);
    };
    std::size_t words = 0;
    bool clipped = false;  // what scrolls goes on below the clip, which is inside
    for (const auto& shape : drawn.laid.picture.shapes) {
      if (const auto* clip = std::get_if<ClipTo>(&shape)) check_inside(clip->at), clipped = true;
      if (std::holds_alternative<ClipEnd>(shape)) clipped = false;
      const auto* text = std::get_if<Text>(&shape);
      if (text == nullptr) continue;
      CAPTURE(text->words, size.width);
      const auto width = test::plain_measure()(text->words, text->face);
      check_inside({text->at.x, clipped ? 0 : text->at.y, width, height_of(text->face)});
      ++words;
    }
    CHECK(words > 20);
    for (const auto& hit : drawn.laid.picture.hits) {
      CAPTURE(hit.tip, size.width);
      check_inside(hit.at);
    }
    CHECK(drawn.laid.picture.hits.size() > 20);
  }
}

TEST_CASE("a folded group takes its rows away and gives the room to the others", "[view]") {
  Drawn drawn;
  const auto has = [&](const std::string& id) {
    return std::any_of(drawn.laid.rows.begin(), drawn.laid.rows.end(),
                       [&](const ShownRow& row) { return row.id == id; });
  };
  CHECK(has("bans/ppc-smgw"));
  drawn.act(ToggleFold{"bans"});
  CHECK_FALSE(has("bans/ppc-smgw"));
  CHECK(has("bans"));
}

TEST_CASE("what was known before the withdrawal shows the duty that it took away", "[view]") {
  Drawn drawn;
  drawn.act(ShowSpan{span_of(Date::of(2020, 1, 1), Date::of(2022, 1, 1))});
  const auto duties = [&] {
    const auto words = drawn.words();  // one stands in the legend
    return std::count(words.begin(), words.end(), "obligatory") - 1;
  };
  CHECK(duties() == 0);
  drawn.act(SetKnown{Date::of(2021, 6, 1)});
  CHECK(duties() == 4);  // all but EFR, which had no certificate
}

TEST_CASE("a flip that is tried ends the ban it was offered for", "[view]") {
  Drawn drawn;
  REQUIRE(drawn.scene.why());
  const auto& flips = drawn.scene.why()->flips;
  const auto supplied = std::find_if(flips.begin(), flips.end(), [](const FlipShown& flip) {
    return flip.words.starts_with("TR certificate");
  });
  REQUIRE(supplied != flips.end());
  drawn.act(AddEdits{supplied->edits});
  CHECK(drawn.scene.front().name == "what-if");
  REQUIRE(drawn.scene.why());
  CHECK(drawn.scene.why()->answer.install == law::Install::permitted);
  drawn.act(DropEdits{});
  CHECK(drawn.scene.why()->answer.install == law::Install::banned);
}

TEST_CASE("in German the window says days, norms and umlauts as Germans do", "[view]") {
  Drawn drawn;
  drawn.act(UseLanguage{Language::german});
  CHECK(drawn.text("Verboten am 25.05.2023") != nullptr);
  CHECK(drawn.text("Gerichte") != nullptr);
  CHECK(drawn.text("§ 19(6) S. 2 MsbG") != nullptr);
}

TEST_CASE("words of a row do not run over each other", "[view]") {
  for (const Size size : {Size{1600, 900}, Size{1280, 720}}) {
    Drawn drawn;
    drawn.size = size;
    drawn.act(DismissHints{});
    std::vector<Rect> boxes;
    const auto& plot = drawn.laid.frame.plot;
    for (const auto& shape : drawn.laid.picture.shapes) {
      const auto* text = std::get_if<Text>(&shape);
      if (text == nullptr || !plot.contains(text->at)) continue;
      const Rect box{text->at.x, text->at.y, test::plain_measure()(text->words, text->face),
                     height_of(text->face)};
      for (const auto& other : boxes) {
        CAPTURE(text->words, size.width, other.x, other.y);
        CHECK_FALSE(box.overlaps(other));
      }
      boxes.push_back(box);
    }
    CHECK(boxes.size() > 10);
  }
}

TEST_CASE("later knowledge runs as a ghost below what was known then", "[view]") {
  Drawn drawn({"history"});
  const auto ribbon = [&]() -> const Track& {
    const auto& tracks = drawn.scene.tracks().tracks;
    return *std::find_if(tracks.begin(), tracks.end(),
                         [](const Track& track) { return track.id == "bans/ppc-smgw"; });
  };
  CHECK(ribbon().lanes.size() == 1);
  drawn.act(SetKnown{Date::of(2021, 6, 1)});
  REQUIRE(ribbon().lanes.size() == 2);
  CHECK(ribbon().lanes[1].label == "as known later");
}

TEST_CASE("the plane says of each day what was known of it on each other day", "[view]") {
  Drawn drawn({"history"});
  drawn.act(AskProduct{"ppc-smgw"});
  drawn.act(TogglePlane{});
  REQUIRE(drawn.scene.plane());
  const auto look_on = [&](Date on, Date known) {
    const PlaneRow* row = nullptr;
    for (const auto& one : drawn.scene.plane()->rows)
      if (one.known_from <= known) row = &one;
    for (const auto& bar : row->bars)
      if (bar.period.from <= on && (!bar.period.until || on < *bar.period.until)) return bar.look;
    return Look::plain;
  };
  const auto summer = Date::of(2021, 6, 1);
  CHECK(look_on(summer, summer) == Look::obligatory);
  CHECK(look_on(summer, Date::of(2022, 6, 1)) == Look::permitted);
}

TEST_CASE("what would change an answer is told so that one knows which fact is meant", "[view]") {
  Drawn drawn({"history"});
  REQUIRE(drawn.scene.why());
  REQUIRE_FALSE(drawn.scene.why()->flips.empty());
  for (const auto& flip : drawn.scene.why()->flips) {
    CHECK(flip.words != "without: SMARTY IQ");
    CHECK(flip.words.size() > 12);
    CHECK_FALSE(flip.edits.empty());
  }
}

TEST_CASE("a text that is cut ends with a whole word, and never with a sign of section", "[view]") {
  const auto in_letters = [](const std::string& text, std::size_t letters) {
    return cut(text, float(letters) * height_of(Face::small) / 2, Face::small,
               test::plain_measure());
  };
  CHECK(in_letters("goes on without: SMARTY IQ", 40) == "goes on without: SMARTY IQ");
  CHECK(in_letters("goes on without: SMARTY IQ", 14) == "goes on…");
  CHECK(in_letters("goes on without: SMARTY IQ", 20) == "goes on without…");
  CHECK(in_letters("Finding under § 19(6) MsbG", 22) == "Finding under…");
  CHECK(in_letters("Grundzuständigkeit", 10) == "Grundzu…");  // one word: as much as there is
  CHECK(in_letters("permitted", 2).empty());
}

TEST_CASE("a headline longer than the gutter is cut there, and whole in hover and mirror",
          "[view]") {
  Drawn drawn;
  drawn.size = {1600, 2000};
  drawn.act(AddEdits{{Edit(EventDropped{"smarty-iq-tr-refused"})}});
  const auto& groups = drawn.scene.tracks().groups;
  const auto fleet = std::find_if(groups.begin(), groups.end(),
                                  [](const Group& group) { return group.id == "fleet"; });
  REQUIRE(fleet != groups.end());
  REQUIRE(fleet->label.ends_with("before the last change"));
  const auto& plot = drawn.laid.frame.plot;
  int left = 0;
  for (const auto& shape : drawn.laid.picture.shapes) {
    const auto* text = std::get_if<Text>(&shape);
    if (text == nullptr || text->at.x >= plot.x || !drawn.laid.frame.gutter.contains(text->at))
      continue;
    CAPTURE(text->words);
    CHECK(text->at.x + test::plain_measure()(text->words, text->face) <= plot.x);
    ++left;
  }
  CHECK(left > 10);
  CHECK(drawn.text(fleet->label) == nullptr);
  CHECK(std::any_of(drawn.laid.picture.hits.begin(), drawn.laid.picture.hits.end(),
                    [&](const Hit& hit) { return hit.tip == fleet->label; }));
  CHECK(spoken(drawn.scene, drawn.view, drawn.laid).find(fleet->label) != std::string::npos);
}

TEST_CASE("at twice the size title and hints are there in whole words", "[view]") {
  for (const auto language : {Language::english, Language::german}) {
    Drawn drawn;
    drawn.size = {640, 360};  // 1280x720 at scale 2
    drawn.act(UseLanguage{language});
    CHECK(drawn.text(title_of(language, drawn.scene.front().scenario)) != nullptr);
    CHECK(drawn.text(std::string(say(language, Phrase::not_legal_advice))) != nullptr);
    int hints = 0;
    for (const auto& shape : drawn.laid.picture.shapes) {
      const auto* text = std::get_if<Text>(&shape);
      if (text == nullptr || !drawn.laid.frame.dock.contains(text->at)) continue;
      CAPTURE(text->words);
      CHECK_FALSE(text->words.ends_with("…"));
      ++hints;
    }
    CHECK(hints >= 3);  // number, words, button
    CHECK(drawn.laid.frame.plot.height >= 90);
  }
}

TEST_CASE("the days of a short ban are told before a neighbour is named", "[view]") {
  Drawn drawn;
  drawn.size = {1280, 720};
  drawn.act(DismissHints{});
  CHECK(drawn.text("banned, § 19(6) S. 2 · 24–26 May 2023") != nullptr);
}
