// The line at the bottom: what the pointer is on, the legend, the note that it is a model.
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
  float x = 16;
  for (const auto& entry : legend) {
    const auto words = canvas.say(entry.words) + entry.norm;
    if (x + 30 + canvas.width(words, Face::small) > frame.right()) break;
    const Rect box{x, frame.y + 8, 24, 12};
    picture.add(Fill{box, entry.ink, 0, 255});
    if (entry.pattern) picture.add(Hatch{box, entry.pattern_ink, *entry.pattern});
    picture.add(Outline{box, Ink::rule_strong, 1, 0});
    x += 30 + canvas.words_in({x + 30, frame.y, 200, frame.height}, words, Ink::text, Face::small);
    x += 16;
  }
  const auto differs = canvas.say(Phrase::differs);
  if (canvas.scene.world().branches.size() > 1 &&
      x + 30 + canvas.width(differs, Face::small) < frame.right()) {
    paint(picture, {x, frame.y + 12, 24, 4}, Look::differs_by_ban);
    x +=
        30 + canvas.words_in({x + 30, frame.y, 200, frame.height}, differs, Ink::text, Face::small);
    x += 16;
  }
  canvas.words_right({x, frame.y, std::max(0.F, frame.right() - x - 16), frame.height},
                     canvas.say(Phrase::not_legal_advice), Ink::soft, Face::small);
}

}  // namespace stichtag::view
