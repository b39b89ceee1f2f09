// Three hints at the first start, and a button that puts them away for good.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {

void lay_hints(const Canvas& canvas) {
  if (!canvas.view.hints) return;
  const auto& plot = canvas.laid.frame.plot;
  auto& picture = canvas.picture();
  constexpr Phrase hints[] = {Phrase::hint_why, Phrase::hint_drag, Phrase::hint_keys};
  float wide = 0;
  for (const auto hint : hints) wide = std::max(wide, canvas.width(canvas.say(hint), Face::body));
  const auto button = canvas.say(Phrase::got_it);
  const float button_wide = canvas.width(button, Face::strong) + 24;
  const float width = std::min(plot.width - 32, wide + button_wide + 72);
  const Rect at{plot.centre().x - width / 2, plot.bottom() - 96, width, 80};
  picture.add(Fill{{at.x + 2, at.y + 3, at.width, at.height}, Ink::text, 6, 40});
  picture.add(Fill{at, Ink::raised, 6, 255});
  picture.add(Outline{at, Ink::rule_strong, 1, 6});
  picture.hits.push_back({at, std::nullopt, ""});
  float y = at.y + 7;
  int number = 1;
  for (const auto hint : hints) {
    canvas.words_in({at.x + 16, y, 16, 22}, std::to_string(number++), Ink::accent, Face::strong);
    canvas.words_in({at.x + 34, y, width - button_wide - 66, 22}, canvas.say(hint), Ink::text,
                    Face::body);
    y += 22;
  }
  const Rect press{at.right() - button_wide - 16, at.y + 26, button_wide, 28};
  picture.add(Fill{press, Ink::accent, 4, 255});
  canvas.words_in({press.x + 12, press.y, press.width, press.height}, button, Ink::on_accent,
                  Face::strong);
  picture.hits.push_back({press, Action(DismissHints{}), ""});
}

}  // namespace stichtag::view
