// Days of facts as symbols, with a label where there is room before the next one.
#include <algorithm>
#include <cmath>

#include "viz/detail/gallop.hpp"
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float radius = 5;
constexpr float least_label = 36;
constexpr std::size_t crowded = 250;  // in sight: from here on they answer near the pointer alone,
constexpr std::size_t many = 400;     // and from here on one stands for its neighbours
constexpr float dense_pixels = 4;
constexpr float half_hit = 7;
constexpr float decision_step = 11;

// The x of the next mark that stands for another fact, or the end of the plot.
float room_until(const Canvas& canvas, const Track& track, std::size_t at) {
  const auto& marks = track.marks;
  const auto next =
      gallop(at, marks.size(), [&](std::size_t i) { return marks[i].on <= marks[at].on; });
  return next == marks.size() ? canvas.laid.frame.plot.right()
                              : canvas.laid.axis.x_of(marks[next].on);
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

// Of decisions on one day each has a place of its own: how many stand before this one, and how far
// they lie apart. Where the next day is near they lie closer, so that none passes it.
struct Place {
  std::size_t before = 0;
  float x = 0;
};
Place place_of(const Canvas& canvas, const Track& track, std::size_t number) {
  const auto& marks = track.marks;
  const float x = canvas.laid.axis.x_of(marks[number].on);
  if (!track.notes[marks[number].note].decision) return {0, x};
  auto first = number;
  while (first > 0 && marks[first - 1].on == marks[number].on) --first;
  const auto next =
      gallop(number, marks.size(), [&](std::size_t i) { return marks[i].on <= marks[number].on; });
  const float room = next == marks.size() ? decision_step * float(next - first)
                                          : canvas.laid.axis.x_of(marks[next].on) - x;
  const float step = std::min(decision_step, room / float(next - first));
  return {number - first, x + step * float(number - first)};
}

// The last decision of a day is labelled for all of them; empty: another one speaks.
std::string words_of(const Track& track, std::size_t number, std::size_t before) {
  const auto& marks = track.marks;
  const auto& note = track.notes[marks[number].note];
  if (!note.decision) return note.label;
  if (number + 1 < marks.size() && marks[number + 1].on == marks[number].on) return {};
  std::string words;
  for (auto i = number - before; i <= number; ++i)
    words += (words.empty() ? "" : ", ") + track.notes[marks[i].note].label;
  return words;
}

// `taken`: up to where earlier marks lie.
void label(const Canvas& canvas, const Track& track, std::size_t number, std::size_t before,
           Point at, float taken) {
  const auto& mark = track.marks[number];
  // A bar speaks for its own marks; steps on it (the end of a term) speak for themselves.
  if (!mark.main || (!track.lanes.empty() && mark.kind != MarkKind::step)) return;
  at.x = std::max(at.x, taken - radius);
  const float room = room_until(canvas, track, number) - at.x - 20;
  if (room < least_label) return;
  const auto words = words_of(track, number, before);
  const auto shown = cut(words, room, Face::small, canvas.measure);
  // "goes…" may go on in several ways.
  const bool torn = track.notes[mark.note].decision && 2 * shown.size() < words.size();
  if (torn || says_little(words, shown)) return;
  if (!track.lanes.empty()) {  // on a pattern words need a ground of their own
    if (!shown.empty())
      canvas.pill({at.x + 8, at.y}, shown, Ink::background, Ink::text, Face::small);
    return;
  }
  canvas.words_in({at.x + 10, at.y - 12, room + 1, 24}, shown,
                  mark.known_later ? Ink::soft : Ink::text, Face::small);
}

Hit hit_of(const Canvas& canvas, const Mark& mark, const Note& note, const Rect& place) {
  const auto click =
      note.decision ? Action(ChooseDecision{*note.decision}) : Action(SetOn{mark.on});
  Hit hit{place, click, tip_of(canvas, mark, note)};
  if (mark.main && mark.kind != MarkKind::step && !note.event.empty())
    hit.drag = DragEvent{note.event, place.centre(), mark.on};
  return hit;
}

struct MarksInSight {
  bool crowded;
  bool dense;
  float taken = 0;  // up to where those before lie
};

void lay_mark(const Canvas& canvas, std::size_t row, std::size_t number, const Rect& at,
              MarksInSight& sight) {
  const auto& track = canvas.scene.tracks().tracks[row];
  const auto& mark = track.marks[number];
  const auto& note = track.notes[mark.note];
  auto& picture = canvas.picture();
  const auto [before, x] = place_of(canvas, track, number);
  const float y = at.centre().y;
  const auto ink = mark.known_later ? Ink::known_line : mark.ink;
  halo(canvas, finding_of(canvas, row, mark.note), {x, y});
  picture.add(Symbol{
      {x, y}, mark.main ? radius : radius - 1, mark.form, ink, !mark.main || mark.known_later});
  const float half = sight.dense ? dense_pixels / 2 : half_hit;
  const Rect place{x - half, at.y, 2 * half, at.height};
  const auto& pointer = canvas.view.pointer;
  if (!sight.crowded || (pointer && place.contains(*pointer)))
    picture.hits.push_back(hit_of(canvas, mark, note, place));
  const bool chosen = note.decision ? canvas.view.decision == *note.decision
                                    : !note.event.empty() && note.event == canvas.view.event;
  if (chosen) picture.add(Outline{{x - 8, y - 8, 16, 16}, Ink::accent, 2, 8});
  label(canvas, track, number, before, {x, y}, sight.taken);
  sight.taken = std::max(sight.taken, x + radius);
}

}  // namespace

void lay_marks(const Canvas& canvas, std::size_t row, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[row];
  const auto& axis = canvas.laid.axis;
  const auto& marks = track.marks;
  const auto from = [&](std::size_t first, double day) {  // the first mark on or after the moment
    return gallop(first, marks.size(),
                  [&](std::size_t i) { return marks[i].on.days_since_epoch() < day; });
  };
  // Where there are very many, one stands for those within a few pixels: one would not see more.
  const double last = axis.day_at(at.right() + 8),
               step = double(dense_pixels) * axis.days_a_pixel();
  const auto end = from(0, std::nextafter(last, last + 1));
  auto i = from(0, axis.day_at(at.x - 8));
  MarksInSight sight{end > i + crowded, end > i + many};
  while (i < end) {
    lay_mark(canvas, row, i, at, sight);
    i = sight.dense ? std::max(i + 1, from(i, marks[i].on.days_since_epoch() + step)) : i + 1;
  }
}

}  // namespace stichtag::view
