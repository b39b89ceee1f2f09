// The lines of the two days: through the rows, but through no words.
#include "tests/support/catch.hpp"
#include "tests/viz/drawn.hpp"

using namespace stichtag;
using namespace stichtag::view;
using test::Drawn;

namespace {

// Upright strokes of that ink through the plot.
std::vector<Stroke> line_of(const Drawn& drawn, Ink ink, float width) {
  std::vector<Stroke> strokes;
  for (const auto& shape : drawn.laid.picture.shapes) {
    const auto* stroke = std::get_if<Stroke>(&shape);
    if (stroke != nullptr && stroke->ink == ink && stroke->width == width &&
        stroke->from.x == stroke->to.x && stroke->to.y > drawn.laid.frame.plot.y)
      strokes.push_back(*stroke);
  }
  return strokes;
}

struct Words {
  std::string words;
  Rect at;
};

// Words in the plot, without what a clip takes away.
std::vector<Words> words_in_plot(const Drawn& drawn) {
  std::vector<Words> found;
  std::vector<Rect> clips{drawn.laid.frame.plot};
  for (const auto& shape : drawn.laid.picture.shapes) {
    if (const auto* clip = std::get_if<ClipTo>(&shape)) clips.push_back(clip->at);
    if (std::holds_alternative<ClipEnd>(shape)) clips.pop_back();
    const auto* text = std::get_if<Text>(&shape);
    if (text == nullptr) continue;
    const Rect at{text->at.x, text->at.y, test::plain_measure()(text->words, text->face),
                  height_of(text->face)};
    const Point middle{drawn.laid.frame.plot.centre().x, at.centre().y};
    if (drawn.laid.frame.plot.contains(text->at) && clips.back().contains(middle))
      found.push_back({text->words, at});
  }
  return found;
}

}  // namespace

TEST_CASE("wherever the day is, its line runs through no words of the rows", "[view]") {
  std::size_t broken = 0;
  for (const Size size : {Size{1600, 900}, Size{1280, 720}}) {
    Drawn drawn;
    drawn.size = size;
    for (auto on = Date::of(2022, 1, 10); on < Date::of(2024, 1, 1); on = on + 23) {
      drawn.act(SetOn{on});
      const auto line = line_of(drawn, Ink::text, 2);
      REQUIRE_FALSE(line.empty());
      broken += line.size() > 1 ? 1 : 0;
      for (const auto& words : words_in_plot(drawn)) {
        for (const auto& stroke : line) {
          CAPTURE(size.width, to_string(on), words.words);
          const bool across = words.at.x <= stroke.from.x && stroke.from.x <= words.at.right() &&
                              stroke.from.y < words.at.bottom() && stroke.to.y > words.at.y;
          CHECK_FALSE(across);
        }
      }
    }
  }
  CHECK(broken > 10);
}

TEST_CASE("where no words lie the line of the day is whole, from the ruler to the end of the rows",
          "[view]") {
  Drawn drawn;
  for (const char* group : {"law", "bans", "certificates", "decisions", "fleet", "quota"})
    drawn.act(ToggleFold{group});
  const auto line = line_of(drawn, Ink::text, 2);
  REQUIRE(line.size() == 1);
  CHECK(line.front().from.y < drawn.laid.frame.plot.y);
  CHECK(line.front().to.y == drawn.laid.frame.plot.bottom());
}

TEST_CASE("the line of the act by which scenarios are aligned runs through no words", "[view]") {
  Drawn drawn({"history", "smarty-iq-fails"});
  drawn.act(AddEdits{{Edit(EventMoved{"gndew-in-force", Date::of(2023, 9, 1)})}});
  auto how = drawn.view.comparing;
  how.aligned_by = "gndew-in-force";
  drawn.act(CompareAs{how});
  const auto line = line_of(drawn, Ink::accent, 2);
  REQUIRE(line.size() > 1);
  for (const auto& words : words_in_plot(drawn)) {
    for (const auto& stroke : line) {
      CAPTURE(words.words);
      const bool across = words.at.x <= stroke.from.x && stroke.from.x <= words.at.right() &&
                          stroke.from.y < words.at.bottom() && stroke.to.y > words.at.y;
      CHECK_FALSE(across);
    }
  }
  CHECK(drawn.text("at: gndew-in-force") == nullptr);  // it is called by its name
}
