// The side panel: its two leaves, and the column that both write into.
#include "viz/model/layout/column.hpp"

namespace stichtag::view {
namespace {

constexpr float tabs_height = 32;

void tab(const Canvas& canvas, const Rect& at, Phrase words, Side side) {
  auto& picture = canvas.picture();
  const bool open = canvas.view.side == side;
  if (open) picture.add(Fill{{at.x, at.bottom() - 3, at.width, 3}, Ink::accent, 0, 255});
  auto text = canvas.say(words);
  if (side == Side::what_if && !canvas.view.edits.empty())
    text += " (" + std::to_string(canvas.view.edits.size()) + ")";
  auto face = open ? Face::strong : Face::body;
  if (canvas.width(text, face) > at.width - 16) face = Face::small;
  canvas.words_in({at.x + 16, at.y, at.width - 16, at.height}, text, open ? Ink::text : Ink::soft,
                  face);
  if (!open) picture.hits.push_back({at, Action(ShowSide{side}), ""});
}

}  // namespace

Ink ink_of(law::Install install) {
  switch (install) {
    case law::Install::banned:
      return Ink::ban_text;
    case law::Install::undetermined:
      return Ink::soft;
    case law::Install::obligatory:
    case law::Install::permitted:
      return Ink::accent;
  }
  return Ink::text;
}

void Column::words(const std::string& text, Ink ink, Face face, float indent) {
  const float line = height_of(face) + 4;
  for (const auto& part : wrapped(text, at.width - indent, face, canvas.measure)) {
    canvas.picture().add(Text{{at.x + indent, y}, part, ink, face});
    y += line;
  }
}

void Column::heading(const std::string& text) {
  space(12);
  canvas.rule({at.x, y}, {at.right(), y});
  space(8);
  words(text, Ink::soft, Face::small);
  space(4);
}

Rect Column::button(float right, const std::string& words, const Action& click,
                    const std::string& tip) {
  const float wide = canvas.width(words, Face::small) + 16;
  const Rect box{right - wide, y - 3, wide, 22};
  canvas.picture().add(Outline{box, Ink::accent, 1, 4});
  canvas.words_in({box.x + 8, box.y, wide, box.height}, words, Ink::accent, Face::small);
  canvas.picture().hits.push_back({box, click, tip});
  return box;
}

void lay_side(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame.why;
  if (frame.width <= 0) return;
  auto& picture = canvas.picture();
  picture.add(Fill{frame, Ink::panel, 0, 255});
  picture.add(Stroke{{frame.x, frame.y}, {frame.x, frame.bottom()}, Ink::rule_strong, 1, false});
  picture.hits.push_back({frame, std::nullopt, ""});
  const float half = frame.width / 2;
  tab(canvas, {frame.x, frame.y, half, tabs_height}, Phrase::why, Side::why);
  tab(canvas, {frame.x + half, frame.y, half, tabs_height}, Phrase::what_if, Side::what_if);
  const Rect leaf{frame.x, frame.y + tabs_height, frame.width, frame.height - tabs_height};
  canvas.rule({leaf.x, leaf.y}, {leaf.right(), leaf.y});
  const auto inner = leaf.inset(16);
  const auto first = picture.hits.size();
  picture.add(ClipTo{leaf});
  Column column{canvas, inner, inner.y - canvas.view.why_scroll};
  if (canvas.view.side == Side::why)
    lay_why(canvas, column);
  else
    lay_what_if(canvas, column);
  picture.add(ClipEnd{});
  // What is scrolled away does not answer.
  for (auto i = first; i < picture.hits.size();) {
    if (leaf.overlaps(picture.hits[i].at) && picture.hits[i].at.y >= leaf.y)
      ++i;
    else
      picture.hits.erase(picture.hits.begin() + std::ptrdiff_t(i));
  }
  canvas.laid.why_overflow = std::max(0.F, column.y + canvas.view.why_scroll - inner.bottom());
}

void lay_focus(const Canvas& canvas) {
  const auto places = places_of(canvas.picture());
  if (!canvas.view.focus || *canvas.view.focus >= places.size()) return;
  const auto at = places[*canvas.view.focus]->at.inset(-2);
  canvas.picture().add(Outline{at, Ink::background, 4, 4});
  canvas.picture().add(Outline{at, Ink::text, 2, 4});
}

}  // namespace stichtag::view
