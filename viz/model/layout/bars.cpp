// Bars of a row: colour and pattern by standing, and what a click on them asks.
#include <cmath>

#include "viz/model/layout/bar_labels.hpp"

namespace stichtag::view {
namespace {

constexpr float least_ban = 6;      // px: the bar that one must not overlook
constexpr float least_hit = 4;      // px: thinner bars answer where the pointer is
constexpr float within_reach = 8;   // px of the pointer
constexpr std::size_t dense = 200;  // pieces of a row: from here on all bars answer there alone

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
  const bool has_bands = lane.form == LaneForm::main;
  label_bars(canvas, track, shown, has_bands ? middles_of(canvas, track, at) : std::vector<Rect>());
  for (const auto& one : shown) {
    if (!answers(canvas, one, shown.size())) continue;
    const auto of = lane.form == LaneForm::full ? lane.label + ": " : "";
    picture.hits.push_back({one.at, click_on(canvas, track, lane, one.piece),
                            of + track.notes[one.piece.note].sentence});
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
