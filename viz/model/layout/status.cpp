// The line at the bottom: what came of the last wish, or the note that it is a model and as much of
// the legend as there is room for beside it.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

struct Entry {
  Phrase words;
  Ink ink;
  std::optional<Pattern> pattern;
  Ink pattern_ink;
  const char* norm;
};

constexpr Entry legend[] = {
    {Phrase::obligatory, Ink::obligatory, std::nullopt, Ink::text, ""},
    {Phrase::permitted, Ink::permitted, std::nullopt, Ink::text, ""},
    {Phrase::banned, Ink::ban, std::nullopt, Ink::text, " § 19(6)"},
    {Phrase::banned, Ink::ban_pale, Pattern::rising, Ink::ban, " § 24(4)"},
    {Phrase::undetermined, Ink::undetermined, Pattern::falling, Ink::undetermined_line, ""},
    {Phrase::not_yet, Ink::background, Pattern::dots, Ink::dots, ""},
};

}  // namespace

void lay_status(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame.status;
  auto& picture = canvas.picture();
  picture.add(Fill{frame, Ink::panel, 0, 255});
  canvas.rule({0, frame.y}, {frame.right(), frame.y});
  if (!canvas.view.said.empty()) {
    canvas.words_in({16, frame.y, frame.width - 32, frame.height}, canvas.view.said, Ink::text,
                    Face::strong);
    return;
  }
  const auto model = canvas.say(Phrase::not_legal_advice);
  const float end = frame.right() - 16 - canvas.width(model, Face::small);
  float x = 16;
  for (const auto& entry : legend) {
    const auto words = canvas.say(entry.words) + entry.norm;
    if (x + 30 + canvas.width(words, Face::small) + 16 > end) {
      x = end;  // what comes behind is less important
      break;
    }
    const Rect box{x, frame.y + 8, 24, 12};
    picture.add(Fill{box, entry.ink, 0, 255});
    if (entry.pattern) picture.add(Hatch{box, entry.pattern_ink, *entry.pattern});
    picture.add(Outline{box, Ink::rule_strong, 1, 0});
    x += 30 + canvas.words_in({x + 30, frame.y, 200, frame.height}, words, Ink::text, Face::small);
    x += 16;
  }
  const auto differs = canvas.say(Phrase::differs);
  if (canvas.scene.world().branches.size() > 1 &&
      x + 30 + canvas.width(differs, Face::small) + 16 <= end) {
    paint(picture, {x, frame.y + 12, 24, 4}, Look::differs_by_ban);
    canvas.words_in({x + 30, frame.y, 200, frame.height}, differs, Ink::text, Face::small);
  }
  canvas.words_right({16, frame.y, frame.width - 32, frame.height}, model, Ink::soft, Face::small);
}

}  // namespace stichtag::view
