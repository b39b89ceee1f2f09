// What lies over everything for a moment: the palette, a date or words to type, the list of keys.
#include "viz/model/commands.hpp"
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float line_height = 26;

Rect box(const Canvas& canvas, float width, float height) {
  const auto& frame = canvas.laid.frame;
  const float right = frame.header.right(), bottom = frame.status.bottom();
  auto& picture = canvas.picture();
  picture.add(Fill{{0, 0, right, bottom}, Ink::text, 0, 70});
  picture.covered = picture.hits.size();
  picture.hits.push_back({{0, 0, right, bottom}, Action(CloseOverlay{}), ""});
  const Rect at{(right - width) / 2, std::max(16.F, bottom * 0.12F), width,
                std::min(height, bottom * 0.8F)};
  picture.add(Fill{at, Ink::raised, 8, 255});
  picture.add(Outline{at, Ink::rule_strong, 1, 8});
  picture.hits.push_back({at, std::nullopt, ""});
  return at;
}

void field(const Canvas& canvas, const Rect& at, const std::string& label) {
  canvas.words_in({at.x + 20, at.y + 12, at.width - 40, 20}, label, Ink::soft, Face::small);
  const float wide = canvas.words_in({at.x + 20, at.y + 34, at.width - 40, 28}, canvas.view.typed,
                                     Ink::text, Face::title);
  canvas.picture().add(Fill{{at.x + 22 + wide, at.y + 36, 2, 24}, Ink::accent, 0, 255});
  canvas.rule({at.x, at.y + 70}, {at.right(), at.y + 70});
}

void row(const Canvas& canvas, const Rect& at, const Command& command, bool chosen) {
  auto& picture = canvas.picture();
  if (chosen) picture.add(Fill{at, Ink::stripe, 0, 255});
  canvas.words_in({at.x + 20, at.y, at.width - 160, at.height},
                  label_of(command, canvas.language()), Ink::text, Face::body);
  std::string keys;
  for (const auto& key : command.keys)
    keys += (keys.empty() ? "" : canvas.german() ? " oder " : " or ") + key_in_words(key);
  canvas.words_right({at.right() - 180, at.y, 160, at.height}, keys, Ink::soft, Face::small);
}

void palette(const Canvas& canvas) {
  const auto found = matching(commands(canvas.view), canvas.language(), canvas.view.typed);
  const auto at =
      box(canvas, 560, 78 + line_height * float(std::max<std::size_t>(found.size(), 1)));
  field(canvas, at, canvas.say(Phrase::commands));
  float y = at.y + 74;
  if (found.empty())
    canvas.words_in({at.x + 20, y, 300, line_height}, canvas.say(Phrase::nothing_found), Ink::soft,
                    Face::body);
  const auto chosen = std::min(canvas.view.chosen, found.empty() ? 0 : found.size() - 1);
  for (std::size_t i = 0; i < found.size() && y + line_height <= at.bottom(); ++i) {
    const Rect line{at.x, y, at.width, line_height};
    row(canvas, line, found[i], i == chosen);
    canvas.picture().hits.push_back({line, found[i].action, ""});
    y += line_height;
  }
}

void keys(const Canvas& canvas) {
  const auto all = commands(canvas.view);
  const auto rows = (all.size() + 1) / 2;
  // As many lines as there are must have room: closer where the window is low.
  const float room = canvas.laid.frame.status.bottom() * 0.8F - 64;
  const float line = std::min(line_height, room / float(rows));
  const auto at = box(canvas, 860, 64 + line * float(rows));
  canvas.words_in({at.x + 20, at.y + 12, 300, 28}, canvas.say(Phrase::keys), Ink::text,
                  Face::title);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const float x = at.x + (i < rows ? 0 : at.width / 2);
    const float y = at.y + 52 + line * float(i % rows);
    row(canvas, {x, y, at.width / 2, line}, all[i], false);
  }
}

void asking(const Canvas& canvas, Phrase label) {
  const auto at = box(canvas, 440, 104);
  field(canvas, at, canvas.say(label));
  if (canvas.view.overlay == Overlay::go_to_date && !date_typed(canvas.view.typed))
    canvas.words_in({at.x + 20, at.y + 74, 400, 24}, canvas.say(Phrase::no_such_date), Ink::soft,
                    Face::small);
}

}  // namespace

void lay_overlay(const Canvas& canvas) {
  switch (canvas.view.overlay) {
    case Overlay::none:
      return;
    case Overlay::palette:
      return palette(canvas);
    case Overlay::go_to_date:
      return asking(canvas, Phrase::go_to_date);
    case Overlay::search:
    case Overlay::filter:
      return;  // in the dock
    case Overlay::keys:
      return keys(canvas);
    case Overlay::save_scenario:
      return asking(canvas, Phrase::save_scenario);
    case Overlay::save_session:
      return asking(canvas, Phrase::save_session);
    case Overlay::overwrite:
      return asking(canvas, Phrase::overwrite);
    case Overlay::bookmark:
      return asking(canvas, Phrase::bookmark);
  }
}

}  // namespace stichtag::view
