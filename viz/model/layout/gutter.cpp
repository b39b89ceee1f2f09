// What stands left of the plot: headings of groups, labels of rows, and the places to fold, open
// and pin them.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

constexpr float pin_room = 20;

// Rows of the group that are folded one by one.
std::size_t hidden_in(const Canvas& canvas, const Group& group) {
  std::size_t count = 0;
  for (const auto& track : canvas.scene.tracks().tracks)
    count += track.group == group.id && folded_away(canvas.view, track.id) ? 1U : 0U;
  return count;
}

// Which day a mark stands for, told by its form.
void mark_legend(const Canvas& canvas, const Rect& at) {
  constexpr MarkKind kinds[] = {MarkKind::effective, MarkKind::notified, MarkKind::published,
                                MarkKind::decided};
  float right = canvas.laid.frame.plot.right() - gap;
  for (const auto kind : kinds) {
    const auto words = canvas.say(phrase_for(kind));
    const float wide = canvas.width(words, Face::small);
    if (right - wide - 24 < canvas.laid.frame.plot.x) return;
    canvas.words_in({right - wide, at.y, wide + 1, at.height}, words, Ink::soft, Face::small);
    const bool main = kind == MarkKind::effective;
    canvas.picture().add(Symbol{{right - wide - 10, at.centre().y},
                                4,
                                form_for(kind),
                                main ? Ink::text : Ink::soft,
                                !main});
    right -= wide + 30;
  }
}

// How often something was found, left of the point; gives its left edge.
float count_pill(const Canvas& canvas, std::size_t count, Point right) {
  if (count == 0) return right.x;
  const auto words = std::to_string(count);
  const float wide = canvas.width(words, Face::small) + 12;
  return canvas.pill({right.x - wide, right.y}, words, Ink::found, Ink::on_found, Face::small).x -
         4;
}

std::size_t found_in(const Canvas& canvas, const Group& group) {
  std::size_t count = 0;
  for (const auto& found : canvas.scene.search().all()) count += found.group == group.id ? 1U : 0U;
  return count;
}

bool at_hand(const Canvas& canvas, const Track& track, const Rect& at) {
  if (!canvas.view.row.empty()) return canvas.view.row == track.id;
  const auto& pointer = canvas.view.pointer;
  return pointer && pointer->y >= at.y && pointer->y < at.bottom() &&
         pointer->x < canvas.laid.frame.plot.right();
}

// A needle with a head, seen while the row is at hand or pinned.
void pin(const Canvas& canvas, const Track& track, const Rect& at) {
  const bool pinned = canvas.view.pinned.contains(track.id);
  const Rect place{at.right() - pin_room, at.y + 2, pin_room, 22};
  canvas.picture().hits.push_back(
      {place, Action(TogglePin{track.id}), canvas.say(pinned ? RowPhrase::unpin : RowPhrase::pin)});
  if (!pinned && !at_hand(canvas, track, at)) return;
  const auto ink = pinned ? Ink::accent : Ink::soft;
  const Point middle = place.centre();
  canvas.picture().add(Stroke{{middle.x, middle.y}, {middle.x, middle.y + 7}, ink, 1.5F, false});
  canvas.picture().add(Symbol{{middle.x, middle.y - 2}, 4, Form::circle, ink, !pinned});
}

void opener(const Canvas& canvas, const Track& track, const Rect& at) {
  if (!track.opens) return;
  const bool open = canvas.view.opened.contains(track.id);
  const Rect place{at.x + 4, at.y + 2, 22, 24};
  canvas.picture().add(Symbol{place.centre(), 4, open ? Form::down : Form::right, Ink::soft});
  canvas.picture().hits.push_back(
      {place, Action(ToggleOpen{track.id}),
       canvas.say(open ? RowPhrase::close_cases : RowPhrase::open_cases)});
}

// Whose a lane is: right of a thin one, below the name of the product where all have one.
void lane_label(const Canvas& canvas, const Track& track, const Lane& lane, Rect at) {
  const bool headed = track.head > 0 && lane.form != LaneForm::thin;
  if (headed) at = {at.x + 8, at.y, at.width - 8, at.height};
  if (!lane.aside.empty()) {
    canvas.words_right(at, lane.aside, Ink::accent, Face::small);
    at.width -= canvas.width(lane.aside, Face::small) + 6;
  }
  if (headed)
    canvas.words_in(at, lane.label, lane.form == LaneForm::main ? Ink::text : Ink::soft,
                    Face::small);
  else
    canvas.words_right(at, lane.label, Ink::soft, Face::small);
  if (canvas.width(lane.label, Face::small) > at.width)
    canvas.picture().hits.push_back({at, std::nullopt, lane.label});
}

// Cut at the edge of the gutter; whole when hovered over.
void small_words(const Canvas& canvas, const Rect& at, const std::string& words) {
  canvas.words_in(at, words, Ink::soft, Face::small);
  if (canvas.width(words, Face::small) > at.width)
    canvas.picture().hits.push_back({at, std::nullopt, words});
}

void lanes(const Canvas& canvas, const Track& track, const Rect& at) {
  const auto places = lane_places(track);
  for (std::size_t i = 0; i < track.lanes.size() && !track.product.empty(); ++i) {
    const auto& lane = track.lanes[i];
    // One that is alone in its row is named by its group.
    const bool named =
        lane.form == LaneForm::thin || (track.head > 0 && lane.form != LaneForm::difference);
    const float middle = at.y + places[i].top + places[i].height / 2;
    if (named) lane_label(canvas, track, lane, {at.x + 28, middle - 6, at.width - 34, 12});
  }
  for (std::size_t i = 0; i < track.curves.size() && track.height > 40; ++i) {
    const float y = at.y + 24 + 13 * float(i);
    canvas.picture().add(Fill{{at.x + 28, y + 3, 8, 8}, track.curves[i].ink, 2, 255});
    small_words(canvas, {at.x + 42, y, at.width - 48, 14}, track.curves[i].label);
  }
  small_words(canvas, {at.x + 28, at.y + 28, at.width - 36, 16}, track.under);
}

void in_two_lines(const Canvas& canvas, const Rect& at, const std::string& words) {
  auto lines = wrapped(words, at.width, Face::small, canvas.measure);
  if (lines.size() > 2) lines = {lines[0], words.substr(lines[0].size() + 1)};
  float y = at.y + (at.height - 14 * float(lines.size())) / 2;
  for (const auto& line : lines) {
    canvas.words_in({at.x, y, at.width, 14}, line, Ink::soft, Face::small);
    y += 14;
  }
}

// Of the label: above the lanes where each of them has one of its own.
float label_height(const Track& track, const Rect& at) {
  if (track.head > 0) return track.head + 4;
  return track.lanes.size() > 1 ? 26 : std::min(at.height, 32.F);
}

}  // namespace

bool is_asked(const Canvas& canvas, const Track& track) {
  return !track.product.empty() && track.product == canvas.view.product &&
         !case_asked(canvas, track);
}

std::optional<CaseGroup> case_asked(const Canvas& canvas, const Track& track) {
  const auto& cases = track.cases;
  const bool same = std::find(cases.begin(), cases.end(), canvas.view.group) != cases.end();
  return cases.empty() || same ? std::nullopt : std::optional(cases.front());
}

void lay_heading(const Canvas& canvas, const Group& group, const Rect& at) {
  const bool folded = canvas.view.folded.contains(group.id);
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::panel, 0, 255});
  canvas.rule({at.x, at.y}, {at.right(), at.y});
  picture.add(Symbol{{at.x + 16, at.centre().y}, 4, folded ? Form::right : Form::down, Ink::soft});
  const auto hidden = folded ? 0 : hidden_in(canvas, group);
  const auto more = hidden == 0 ? "" : "+ " + std::to_string(hidden);
  const float used = hidden == 0 ? 4 : canvas.width(more, Face::small) + 28;
  const Rect label{at.x + 28, at.y, gutter_width - 28 - used, at.height};
  const float wide = canvas.words_in(label, group.label, Ink::soft, Face::small);
  picture.hits.push_back({at, Action(ToggleFold{group.id}),
                          wide < canvas.width(group.label, Face::small) ? group.label : ""});
  if (const auto* all = folded ? canvas.scene.folded(group.id) : nullptr) {
    const auto& plot = canvas.laid.frame.plot;
    lay_folded(canvas, *all, {plot.x, at.y + 7, plot.width, at.height - 14});
  }
  if (group.id == "law" && !folded) mark_legend(canvas, at);
  if (folded)
    count_pill(canvas, found_in(canvas, group), {at.x + gutter_width - pin_room, at.centre().y});
  if (hidden == 0) return;
  const auto pill =
      canvas.pill({at.x + 40 + wide, at.centre().y}, more, Ink::rule, Ink::text, Face::small);
  picture.hits.push_back({pill, Action(UnfoldAll{group.id}), canvas.say(Phrase::show_hidden)});
}

void lay_gutter(const Canvas& canvas, std::size_t number, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[number];
  const bool below = !track.parent.empty();
  const float left = at.x + (below ? 40.F : 28.F);
  const float high = label_height(track, at);
  const bool pin_seen = canvas.view.pinned.contains(track.id) || at_hand(canvas, track, at);
  const float right = count_pill(canvas, canvas.scene.search().count_in(number),
                                 {at.right() - (pin_seen ? pin_room : 4), at.y + high / 2});
  const Rect label{left, at.y, right - left, high};
  auto face = below ? Face::small : is_asked(canvas, track) ? Face::strong : Face::body;
  if (canvas.width(track.label, face) > label.width) face = Face::small;
  if (canvas.view.row == track.id) canvas.picture().add(Outline{at.inset(1), Ink::accent, 2, 2});
  const bool cut_off = canvas.width(track.label, face) > label.width;
  if (!track.product.empty())
    canvas.picture().hits.push_back({at,
                                     Action(AskProduct{track.product, case_asked(canvas, track)}),
                                     cut_off ? track.label : ""});
  else if (cut_off)
    canvas.picture().hits.push_back({at, std::nullopt, track.label});
  if (below && cut_off)
    in_two_lines(canvas, label, track.label);
  else
    canvas.words_in(label, track.label, below ? Ink::soft : Ink::text, face);
  lanes(canvas, track, at);
  opener(canvas, track, at);
  pin(canvas, track, at);
}

}  // namespace stichtag::view
