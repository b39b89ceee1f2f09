// Lines through all rows that leave words legible.
#include <algorithm>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

struct Stretch {
  float from, until;
};

// Where words of the rows lie under an upright line, from top to bottom; those that are cut off do
// not count. Words of the size of a label are at most as wide as high, each letter.
std::vector<Stretch> words_under(const Canvas& canvas, float x, const Rect& plot) {
  constexpr float margin = 2;
  std::vector<Stretch> found;
  std::vector<Rect> clips{plot};
  for (const auto& shape : canvas.picture().shapes) {
    if (const auto* clip = std::get_if<ClipTo>(&shape)) clips.push_back(clip->at);
    if (std::holds_alternative<ClipEnd>(shape) && clips.size() > 1) clips.pop_back();
    const auto* text = std::get_if<Text>(&shape);
    if (text == nullptr || text->at.x - margin > x) continue;
    const float high = height_of(text->face);
    if (text->at.x + high * float(text->words.size()) + margin < x) continue;
    const Rect at{text->at.x, text->at.y, canvas.width(text->words, text->face), high};
    if (at.right() + margin < x || !plot.contains({x, at.centre().y})) continue;
    if (!clips.back().contains({x, at.centre().y})) continue;
    found.push_back({at.y - margin, at.bottom() + margin});
  }
  std::sort(found.begin(), found.end(),
            [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  return found;
}

}  // namespace

void upright_line(const Canvas& canvas, Point top, Ink ink, float width, bool dashed) {
  const auto& plot = canvas.laid.frame.plot;
  auto words = words_under(canvas, top.x, plot);
  words.push_back({plot.bottom(), plot.bottom()});
  float from = top.y;
  for (const auto& under : words) {
    if (under.from > from)
      canvas.picture().add(Stroke{{top.x, from}, {top.x, under.from}, ink, width, dashed});
    from = std::max(from, under.until);
  }
}

}  // namespace stichtag::view
