// Days of facts as symbols, with a label where there is room before the next one.
#include <algorithm>
#include <cmath>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float radius = 5;
constexpr float least_label = 36;
constexpr std::size_t many = 400;  // in sight: from here on one stands for its neighbours
constexpr double dense_pixels = 4;

// The x of the next mark that stands for another fact, or the end of the plot.
float room_until(const Canvas& canvas, const Track& track, std::size_t at) {
  const auto next =
      std::partition_point(track.marks.begin() + std::ptrdiff_t(at), track.marks.end(),
                           [&](const Mark& mark) { return mark.on <= track.marks[at].on; });
  return next == track.marks.end() ? canvas.laid.frame.plot.right()
                                   : canvas.laid.axis.x_of(next->on);
}

// Of a day on the way to the one from which it works: which of its days this is, first.
std::string tip_of(const Canvas& canvas, const Mark& mark, const Note& note) {
  if (mark.main) return note.sentence;
  return canvas.say(mark.on) + " " + canvas.say(phrase_for(mark.kind)) + ". " + note.sentence;
}

void halo(const Canvas& canvas, Finding finding, Point at) {
  if (finding == Finding::none) return;
  canvas.picture().add(Symbol{at, 10, Form::circle, Ink::found});
  if (finding == Finding::looked_at)
    canvas.picture().add(Outline{{at.x - 11, at.y - 11, 22, 22}, Ink::text, 2, 11});
}

// Of decisions on one day each has a place of its own; the last one is labelled for all of them.
struct SameDay {
  std::size_t before = 0;
  std::string label;  // empty: another one speaks
};

SameDay same_day(const Track& track, std::size_t number) {
  const auto& marks = track.marks;
  const auto& note = track.notes[marks[number].note];
  if (!note.decision) return {0, note.label};
  auto first = number;
  while (first > 0 && marks[first - 1].on == marks[number].on) --first;
  SameDay same{number - first, {}};
  if (number + 1 < marks.size() && marks[number + 1].on == marks[number].on) return same;
  for (auto i = first; i <= number; ++i)
    same.label += (i == first ? "" : ", ") + track.notes[marks[i].note].label;
  return same;
}

void label(const Canvas& canvas, const Track& track, std::size_t number, Point at,
           const std::string& words) {
  const auto& mark = track.marks[number];
  // A bar speaks for its own marks; steps on it (the end of a term) speak for themselves.
  if (!mark.main || (!track.lanes.empty() && mark.kind != MarkKind::step)) return;
  const float room = room_until(canvas, track, number) - at.x - 20;
  if (room < least_label) return;
  const auto shown = cut(words, room, Face::small, canvas.measure);
  if (!track.lanes.empty()) {  // on a pattern words need a ground of their own
    if (!shown.empty())
      canvas.pill({at.x + 8, at.y}, shown, Ink::background, Ink::text, Face::small);
    return;
  }
  canvas.words_in({at.x + 10, at.y - 12, room + 1, 24}, shown,
                  mark.known_later ? Ink::soft : Ink::text, Face::small);
}

void lay_mark(const Canvas& canvas, std::size_t row, std::size_t number, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[row];
  const auto& mark = track.marks[number];
  const auto& note = track.notes[mark.note];
  auto& picture = canvas.picture();
  const auto same = same_day(track, number);
  const float x = canvas.laid.axis.x_of(mark.on) + 11 * float(same.before);
  const float y = at.centre().y;
  const auto ink = mark.known_later ? Ink::known_line : mark.ink;
  halo(canvas, finding_of(canvas, row, mark.note), {x, y});
  picture.add(Symbol{
      {x, y}, mark.main ? radius : radius - 1, mark.form, ink, !mark.main || mark.known_later});
  const auto click =
      note.decision ? Action(ChooseDecision{*note.decision}) : Action(SetOn{mark.on});
  Hit hit{{x - 7, at.y, 14, at.height}, click, tip_of(canvas, mark, note)};
  if (mark.main && mark.kind != MarkKind::step && !note.event.empty())
    hit.drag = DragEvent{note.event, {x, y}, mark.on};
  picture.hits.push_back(std::move(hit));
  const bool chosen = note.decision ? canvas.view.decision == *note.decision
                                    : !note.event.empty() && note.event == canvas.view.event;
  if (chosen) picture.add(Outline{{x - 8, y - 8, 16, 16}, Ink::accent, 2, 8});
  if (!same.label.empty()) label(canvas, track, number, {x, y}, same.label);
}

}  // namespace

void lay_marks(const Canvas& canvas, std::size_t row, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[row];
  const auto& axis = canvas.laid.axis;
  const auto from = [&](std::size_t first, double day) {  // the first mark on or after the moment
    const auto begin = track.marks.begin();
    return std::size_t(
        std::partition_point(begin + std::ptrdiff_t(first), track.marks.end(),
                             [&](const Mark& mark) { return mark.on.days_since_epoch() < day; }) -
        begin);
  };
  // Where there are very many, one stands for those within a few pixels: one would not see more.
  const double last = axis.day_at(at.right() + 8), step = dense_pixels * axis.days_a_pixel();
  const auto end = from(0, std::nextafter(last, last + 1));
  auto i = from(0, axis.day_at(at.x - 8));
  const bool dense = end > i + many;
  while (i < end) {
    lay_mark(canvas, row, i, at);
    i = dense ? std::max(i + 1, from(i, track.marks[i].on.days_since_epoch() + step)) : i + 1;
  }
}

}  // namespace stichtag::view
