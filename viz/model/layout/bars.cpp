// Bars of a row: colour and pattern by standing, labels that stay in sight while bars scroll.
#include <cmath>

#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float least_ban = 6;      // px: the bar that one must not overlook
constexpr float least_label = 18;   // px
constexpr float least_hit = 4;      // px: thinner bars answer where the pointer is
constexpr float within_reach = 8;   // px of the pointer
constexpr std::size_t dense = 200;  // pieces of a row: from here on all bars answer there alone
constexpr int most_call_outs = 8;   // of a row: more would hide it

bool hatched(Look look) {
  return look == Look::ban_s24_4 || look == Look::ban_other || look == Look::undetermined ||
         look == Look::not_yet;
}

Ink ink_on(Look look) {
  switch (look) {
    case Look::obligatory:
      return Ink::on_obligatory;
    case Look::permitted:
      return Ink::on_permitted;
    case Look::plain:
    case Look::plain_other:
      return Ink::on_law;
    case Look::ban_s19_6:
      return Ink::on_ban;
    case Look::certificate:
    case Look::not_yet:
    case Look::undetermined:
    case Look::ban_other:
    case Look::ban_s24_4:
    case Look::differs:
    case Look::differs_by_ban:
      return Ink::text;
  }
  return Ink::text;
}

struct Shown {
  Rect at;
  Piece piece;
};

Rect rect_of(const Canvas& canvas, const Piece& piece, float y, float height) {
  const auto& plot = canvas.laid.frame.plot;
  const auto& axis = canvas.laid.axis;
  const float from = std::clamp(axis.x_of(piece.from), plot.x - 4, plot.right());
  const float until = std::clamp(axis.x_of(piece.until), plot.x, plot.right() + 4);
  const bool ban = piece.look == Look::ban_s19_6 || piece.look == Look::differs_by_ban;
  const float least = ban ? least_ban : 1.5F;
  return {std::round(from), y, std::max(least, std::round(until) - std::round(from)), height};
}

void paint_both(Picture& picture, const Shown& shown) {
  auto at = shown.at;
  if (shown.piece.second) {
    at.height = std::floor(at.height / 2);
    paint(picture, {at.x, at.y + at.height, at.width, shown.at.height - at.height},
          *shown.piece.second);
  }
  paint(picture, at, shown.piece.look);
}

// The left edge of the next symbol on the row, so that no label runs through it.
float mark_after(const Canvas& canvas, const Track& track, float x) {
  const auto day = day_of(canvas.laid.axis.day_at(x));
  const auto next = std::partition_point(track.marks.begin(), track.marks.end(),
                                         [&](const Mark& mark) { return mark.on <= day; });
  return next == track.marks.end() ? canvas.laid.frame.plot.right()
                                   : canvas.laid.axis.x_of(next->on) - 8;
}

// On the bar, at its left edge or that of the window. Gives the right end of what it wrote.
float label(const Canvas& canvas, const Shown& shown, const std::string& words,
            const Track& track) {
  const float indent = track.marks.empty() ? 6 : 14;  // past the symbol where it begins
  const float left = std::max(shown.at.x, canvas.laid.frame.plot.x) + indent;
  const float end =
      std::min({shown.at.right(), canvas.laid.frame.plot.right(), mark_after(canvas, track, left)});
  const float room = end - left - 6;
  if (room < least_label) return left;
  const auto text =
      cut(words, room - (hatched(shown.piece.look) ? 12 : 0), Face::small, canvas.measure);
  if (text.size() < 6 && text != words) return left;  // two letters and dots say nothing
  if (text.empty()) return left;
  if (hatched(shown.piece.look))
    return canvas
        .pill({left - 2, shown.at.centre().y}, text, Ink::background, Ink::text, Face::small)
        .right();
  return left + canvas.words_in({left, shown.at.y, room + 1, shown.at.height}, text,
                                ink_on(shown.piece.look), Face::small);
}

// A short ban is named to its left, as fully as there is room: it is what one came to see.
void call_out(const Canvas& canvas, const Shown& shown, const Note& note, float taken) {
  const float end = shown.at.x - 6;
  const float begin = std::max(taken + gap, canvas.laid.frame.plot.x);
  for (const auto& words : {note.label + " · " + note.when, note.label, note.when}) {
    const float wide = canvas.width(words, Face::small) + 12;
    if (end - wide < begin) continue;
    const auto at =
        canvas.pill({end - wide, shown.at.centre().y}, words, Ink::ban, Ink::on_ban, Face::small);
    canvas.picture().add(Symbol{{at.right() + 2, at.centre().y}, 4, Form::right, Ink::ban});
    return;
  }
}

// A line below a bar that was found, a frame around the one that is looked at.
void mark_found(const Canvas& canvas, std::size_t row, const Shown& shown) {
  const auto finding = finding_of(canvas, row, shown.piece.note);
  if (finding == Finding::none) return;
  const auto& at = shown.at;
  auto& picture = canvas.picture();
  picture.add(Fill{{at.x, at.bottom() - 1, at.width, 4}, Ink::found, 0, 255});
  if (finding == Finding::looked_at) picture.add(Outline{at, Ink::text, 2, 2});
}

// What a click on a piece asks: its product, on its worst day, in the scenario that it is of.
std::optional<Action> click_on(const Canvas& canvas, const Track& track, const Lane& lane,
                               const Piece& piece) {
  const auto day = std::max(piece.worst_from, day_of(canvas.view.shown.from) - lane.shift);
  if (track.product.empty()) return SetOn{day};
  return AskProductOn{track.product, day, case_asked(canvas, track), lane.scenario, lane.shift};
}

bool near_pointer(const Canvas& canvas, const Rect& bar) {
  const auto& pointer = canvas.view.pointer;
  return pointer && bar.inset(-within_reach).contains(*pointer);
}

// Where there are hundreds, nobody could aim at one from afar, and the row answers for them.
bool answers(const Canvas& canvas, const Shown& shown, std::size_t of_row) {
  const bool can_be_aimed_at = of_row < dense && shown.at.width >= least_hit;
  return can_be_aimed_at || shown.piece.look == Look::ban_s19_6 || near_pointer(canvas, shown.at);
}

void lay_main(const Canvas& canvas, std::size_t row, const Lane& lane,
              const std::vector<Piece>& pieces, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[row];
  auto& picture = canvas.picture();
  std::vector<Shown> shown;
  shown.reserve(pieces.size());
  for (const auto& piece : pieces) {
    shown.push_back({rect_of(canvas, piece, at.y, at.height), piece});
    paint_both(picture, shown.back());
  }
  for (const auto& one : shown) {  // the strongest ones over their neighbours
    if (one.piece.look == Look::ban_s19_6) paint_both(picture, one);
  }
  for (const auto& one : shown) mark_found(canvas, row, one);
  int call_outs = 0;
  float taken = canvas.laid.frame.plot.x;
  for (const auto& one : shown) {
    const auto& note = track.notes[one.piece.note];
    const bool ban = one.piece.look == Look::ban_s19_6;
    if (ban && one.at.width < canvas.width(note.label, Face::small) + 12) {
      if (++call_outs <= most_call_outs) call_out(canvas, one, note, taken);
    } else if (one.at.width >= least_label) {
      taken = std::max(taken, label(canvas, one, note.label, track));
    }
    if (!answers(canvas, one, shown.size())) continue;
    const auto of = lane.form == LaneForm::full ? lane.label + ": " : "";
    picture.hits.push_back({one.at, click_on(canvas, track, lane, one.piece), of + note.sentence});
  }
}

void lay_beside(const Canvas& canvas, const Track& track, const Lane& lane,
                const std::vector<Piece>& pieces, const Rect& at) {
  const auto of = lane.form == LaneForm::thin ? lane.label + ": " : "";
  for (const auto& piece : pieces) {
    const auto bar = rect_of(canvas, piece, at.y, at.height);
    paint(canvas.picture(), bar, piece.look);
    if (pieces.size() >= dense && !near_pointer(canvas, bar)) continue;
    const auto click =
        lane.scenario ? click_on(canvas, track, lane, piece) : std::optional<Action>();
    canvas.picture().hits.push_back({bar, click, of + track.notes[piece.note].sentence});
  }
}

std::vector<Piece> pieces_of(const Canvas& canvas, const Detail& detail, int shift) {
  const auto& axis = canvas.laid.axis;
  auto pieces = detail.pieces(moved(axis.span, -shift), axis.days_a_pixel());
  for (auto& piece : pieces) {
    piece.from += shift;
    piece.until += shift;
  }
  return pieces;
}

}  // namespace

void paint(Picture& picture, const Rect& at, Look look) {
  switch (look) {
    case Look::plain:
    case Look::plain_other:
      picture.add(Fill{at, look == Look::plain ? Ink::law : Ink::law_other, 0, 255});
      picture.add(Stroke{{at.x, at.y}, {at.x, at.bottom()}, Ink::soft, 1, false});
      return;
    case Look::certificate:
      picture.add(Fill{at, Ink::good, 0, 50});
      picture.add(Stroke{{at.x, at.y}, {at.x, at.bottom()}, Ink::good, 2, false});
      return;
    case Look::permitted:
      picture.add(Fill{at, Ink::permitted, 0, 255});
      return;
    case Look::obligatory:
      picture.add(Fill{at, Ink::obligatory, 0, 255});
      return;
    case Look::not_yet:
      picture.add(Hatch{at, Ink::dots, Pattern::dots});
      return;
    case Look::differs:  // half as high, and apart from what lies above
      picture.add(Fill{at, Ink::background, 0, 255});
      picture.add(Fill{{at.x, at.bottom() - 2, at.width, 2}, Ink::soft, 0, 255});
      return;
    case Look::differs_by_ban:
      picture.add(Fill{at, Ink::background, 0, 255});
      picture.add(Fill{{at.x, at.y + 1, at.width, at.height - 1}, Ink::text, 0, 255});
      return;
    case Look::undetermined:
      picture.add(Fill{at, Ink::undetermined, 0, 255});
      picture.add(Hatch{at, Ink::undetermined_line, Pattern::falling});
      return;
    case Look::ban_other:
      picture.add(Fill{at, Ink::ban_pale, 0, 255});
      picture.add(Hatch{at, Ink::ban_other, Pattern::cross});
      return;
    case Look::ban_s24_4:
      picture.add(Fill{at, Ink::ban_pale, 0, 255});
      picture.add(Hatch{at, Ink::ban, Pattern::rising});
      return;
    case Look::ban_s19_6:
      picture.add(Fill{at, Ink::ban, 0, 255});
      picture.add(Outline{at, Ink::ban_edge, 2, 0});
      return;
  }
}

void lay_folded(const Canvas& canvas, const Detail& all, const Rect& at) {
  const auto& axis = canvas.laid.axis;
  for (const auto& piece : all.pieces(axis.span, axis.days_a_pixel()))
    paint(canvas.picture(), rect_of(canvas, piece, at.y, at.height), piece.look);
}

void lay_lanes(const Canvas& canvas, std::size_t number, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[number];
  const auto& details = canvas.scene.details()[number];
  const auto places = lane_places(track);
  for (std::size_t i = 0; i < track.lanes.size(); ++i) {
    const auto& lane = track.lanes[i];
    const auto pieces = pieces_of(canvas, details[i], lane.shift);
    Rect strip{at.x, at.y + places[i].top, at.width, places[i].height};
    if (track.product.empty()) strip = {at.x, at.y + 4, at.width, at.height - 8};
    if (lane.form == LaneForm::main || lane.form == LaneForm::full)
      lay_main(canvas, number, lane, pieces, strip);
    else
      lay_beside(canvas, track, lane, pieces, strip);
    if (i == 0) lay_bands(canvas, track, strip);
  }
}

}  // namespace stichtag::view
