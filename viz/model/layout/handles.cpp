// The two dates as lines through the rows, each with a handle in the ruler: the day that is asked
// about, and the day of knowledge.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

struct Handle {
  Date day;
  std::string words;
  std::string short_words;  // where there is no room for the others
  Ink ink;
  bool dashed;
};

constexpr float middle_y = 13;

// Where a label of that width stands: over its day, in the plot, beside the handle that is there
// already; absent where it fits on neither side of that one.
std::optional<float> left_edge(const Rect& plot, float x, float wide, const Rect& avoid) {
  const bool outside = x < plot.x || x > plot.right();
  const float room = outside ? 12.F : 0.F;
  const float least = plot.x + room, most = plot.right() - wide - room;
  if (most < least) return std::nullopt;
  float left = std::clamp(x - wide / 2, least, most);
  if (left < avoid.right() + 4 && avoid.x < left + wide + 4) {
    left = avoid.right() + 4;
    if (left > most) left = avoid.x - 4 - wide;
    if (left < plot.x) return std::nullopt;
  }
  return left;
}

Rect lay_handle(const Canvas& canvas, const Handle& handle, const Rect& avoid) {
  const auto& frame = canvas.laid.frame;
  auto& picture = canvas.picture();
  const float x = canvas.laid.axis.x_of(double(handle.day.days_since_epoch()) + 0.5);
  const bool left = x<frame.plot.x, right = x> frame.plot.right();
  const float y = frame.ruler.y + middle_y;
  const bool upright = !(handle.dashed && canvas.scene.plane());  // there it lies across
  if (!left && !right && upright)
    upright_line(canvas, {x, y}, handle.ink, handle.dashed ? 1.5F : 2.F, handle.dashed);
  for (const auto& words : {handle.words, handle.short_words}) {
    const auto edge = left_edge(frame.plot, x, canvas.width(words, Face::small) + 12, avoid);
    if (!edge) continue;
    const auto at = canvas.pill({*edge, y}, words, handle.ink, Ink::background, Face::small);
    if (left) picture.add(Symbol{{at.x - 6, at.centre().y}, 4, Form::left, handle.ink});
    if (right) picture.add(Symbol{{at.right() + 6, at.centre().y}, 4, Form::right, handle.ink});
    return at;
  }
  return {};  // the header says the day
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
  const auto on = canvas.say(canvas.view.on), learnt = canvas.say(known);
  laid.on_handle = lay_handle(canvas, {canvas.view.on, on, on, Ink::text, false}, {});
  laid.known_handle = lay_handle(
      canvas, {known, canvas.say(Phrase::known) + " " + learnt, learnt, Ink::known_line, true},
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
