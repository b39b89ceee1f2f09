// The two dates as lines through the rows, each with a handle in the ruler: the day that is asked
// about, and the day of knowledge.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

struct Handle {
  Date day;
  std::string words;
  Ink ink;
  bool dashed;
  float y;
};

// `avoid`: a handle that is there already; where both would stand in one place, this one goes
// beside.
Rect lay_handle(const Canvas& canvas, const Handle& handle, const Rect& avoid) {
  const auto& frame = canvas.laid.frame;
  auto& picture = canvas.picture();
  const float x = canvas.laid.axis.x_of(double(handle.day.days_since_epoch()) + 0.5);
  const bool left = x<frame.plot.x, right = x> frame.plot.right();
  const bool upright = !(handle.dashed && canvas.scene.plane());  // there it lies across
  if (!left && !right && upright) {
    picture.add(Stroke{{x, frame.ruler.y + handle.y},
                       {x, frame.plot.bottom()},
                       handle.ink,
                       handle.dashed ? 1.5F : 2.F,
                       handle.dashed});
  }
  const float wide = canvas.width(handle.words, Face::small) + 12;
  const float room = left || right ? 12.F : 0.F;
  float middle =
      std::clamp(x, frame.plot.x + wide / 2 + room, frame.plot.right() - wide / 2 - room);
  if (middle - wide / 2 < avoid.right() + 4 && avoid.x < middle + wide / 2 + 4) {
    const bool fits = avoid.right() + 4 + wide < frame.plot.right();
    middle = fits ? avoid.right() + 4 + wide / 2 : avoid.x - 4 - wide / 2;
  }
  const auto at = canvas.pill({middle - wide / 2, frame.ruler.y + handle.y}, handle.words,
                              handle.ink, Ink::background, Face::small);
  if (left) picture.add(Symbol{{at.x - 6, at.centre().y}, 4, Form::left, handle.ink});
  if (right) picture.add(Symbol{{at.right() + 6, at.centre().y}, 4, Form::right, handle.ink});
  return at;
}

}  // namespace

void lay_handles(const Canvas& canvas) {
  const auto known = canvas.scene.known(canvas.view);
  const auto& plot = canvas.laid.frame.plot;
  const float x = canvas.laid.axis.x_of(known + 1);
  if (x < plot.right() && !canvas.scene.plane()) {
    const float from = std::max(plot.x, x);
    canvas.picture().add(
        Fill{{from, plot.y, plot.right() - from, plot.height}, Ink::known_line, 0, 18});
  }
  auto& laid = canvas.laid;
  laid.on_handle =
      lay_handle(canvas, {canvas.view.on, canvas.say(canvas.view.on), Ink::text, false, 13}, {});
  laid.known_handle = lay_handle(
      canvas,
      {known, canvas.say(Phrase::known) + " " + canvas.say(known), Ink::known_line, true, 13},
      laid.on_handle);
  for (std::size_t i = 0; i < canvas.view.bookmarks.size(); ++i) {
    const auto& mark = canvas.view.bookmarks[i];
    const float at = canvas.laid.axis.x_of(double(mark.on.days_since_epoch()) + 0.5);
    if (at < plot.x || at > plot.right()) continue;
    canvas.picture().add(Symbol{{at, plot.y - 8}, 5, Form::down, Ink::accent});
    canvas.picture().hits.push_back({{at - 8, plot.y - 16, 16, 16},
                                     Action(GoToBookmark{i}),
                                     canvas.say(mark.on) + ": " + mark.note});
  }
  if (!canvas.view.measured) return;
  const float from = canvas.laid.axis.x_of(canvas.view.measured->from);
  const float until = canvas.laid.axis.x_of(canvas.view.measured->until);
  canvas.picture().add(ClipTo{plot});
  canvas.picture().add(Fill{{from, plot.y, until - from, plot.height}, Ink::accent, 0, 36});
  const auto days = day_of(canvas.view.measured->until) - day_of(canvas.view.measured->from);
  const auto words = filled(canvas.say(Phrase::days), {view::say(canvas.language(), days)});
  canvas.pill({from + 4, plot.y + 14}, words, Ink::accent, Ink::on_accent, Face::small);
  canvas.picture().add(ClipEnd{});
}

}  // namespace stichtag::view
