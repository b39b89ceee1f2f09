// The rows: groups that fold, tracks with their label in the gutter and what they say in the plot.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

std::string lower(std::string text) {
  for (auto& letter : text) letter = char(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
  return text;
}

bool passes(const ViewState& view, const Track& track) {
  return view.filter.empty() || lower(track.label).find(lower(view.filter)) != std::string::npos;
}

// A line of the list: a group's heading or a track.
struct Line {
  const Group* group;
  std::size_t track;
  float height;
};

std::vector<Line> lines_of(const Scene& scene, const ViewState& view) {
  const auto& tracks = scene.tracks();
  std::vector<Line> lines;
  for (std::size_t i = 0; i < tracks.tracks.size(); ++i) {
    if (view.pinned.contains(tracks.tracks[i].id))
      lines.push_back({nullptr, i, tracks.tracks[i].height});
  }
  for (const auto& group : tracks.groups) {
    lines.push_back({&group, 0, group_height});
    if (view.folded.contains(group.id) && view.filter.empty()) continue;
    for (std::size_t i = 0; i < tracks.tracks.size(); ++i) {
      const auto& track = tracks.tracks[i];
      const bool elsewhere = track.group != group.id || view.pinned.contains(track.id);
      if (elsewhere || folded_away(view, track.id) || !passes(view, track)) continue;
      lines.push_back({nullptr, i, track.height});
    }
  }
  return lines;
}

// Rows of the group that are folded one by one.
std::size_t hidden_in(const Canvas& canvas, const Group& group) {
  std::size_t count = 0;
  for (const auto& track : canvas.scene.tracks().tracks)
    count += track.group == group.id && folded_away(canvas.view, track.id) ? 1U : 0U;
  return count;
}

void heading(const Canvas& canvas, const Group& group, const Rect& at) {
  const bool folded = canvas.view.folded.contains(group.id);
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::panel, 0, 255});
  canvas.rule({at.x, at.y}, {at.right(), at.y});
  picture.add(Symbol{{at.x + 16, at.centre().y}, 4, folded ? Form::right : Form::down, Ink::soft});
  const float wide =
      canvas.words_in({at.x + 28, at.y, 400, at.height}, group.label, Ink::soft, Face::small);
  picture.hits.push_back({at, Action(ToggleFold{group.id}), ""});
  if (const auto* all = folded ? canvas.scene.folded(group.id) : nullptr) {
    const auto& plot = canvas.laid.frame.plot;
    lay_folded(canvas, *all, {plot.x, at.y + 7, plot.width, at.height - 14});
  }
  const auto hidden = folded ? 0 : hidden_in(canvas, group);
  if (hidden == 0) return;
  const auto words = "+ " + std::to_string(hidden);
  const auto more =
      canvas.pill({at.x + 40 + wide, at.centre().y}, words, Ink::rule, Ink::text, Face::small);
  picture.hits.push_back({more, Action(UnfoldAll{group.id}), canvas.say(Phrase::show_hidden)});
}

void gutter(const Canvas& canvas, const Track& track, const Rect& at) {
  const bool asked = !track.product.empty() && track.product == canvas.view.product;
  float y = at.y;
  const bool compared = track.lanes.size() > 1;
  if (canvas.width(track.label, Face::body) > at.width - 36)
    canvas.picture().hits.push_back({at, std::nullopt, track.label});
  canvas.words_in({at.x + 28, y, at.width - 36, compared ? 26 : std::min(at.height, 32.F)},
                  track.label, Ink::text, asked ? Face::strong : Face::body);
  for (std::size_t i = 1; i < track.lanes.size(); ++i) {
    canvas.words_right({at.x + 28, at.y + 25 + 8 * float(i - 1), at.width - 34, 12},
                       track.lanes[i].label, Ink::soft, Face::small);
  }
  for (std::size_t i = 0; i < track.curves.size() && track.height > 40; ++i) {
    y = at.y + 24 + 13 * float(i);
    canvas.picture().add(Fill{{at.x + 28, y + 3, 8, 8}, track.curves[i].ink, 2, 255});
    canvas.words_in({at.x + 42, y, at.width - 48, 14}, track.curves[i].label, Ink::soft,
                    Face::small);
  }
}

void row(const Canvas& canvas, std::size_t number, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[number];
  const auto& frame = canvas.laid.frame;
  const bool asked = !track.product.empty() && track.product == canvas.view.product;
  auto& picture = canvas.picture();
  if (asked) {
    picture.add(Fill{at, Ink::stripe, 0, 255});
    picture.add(Fill{{at.x, at.y, 4, at.height}, Ink::accent, 0, 255});
  }
  const Rect plot{frame.plot.x, at.y, frame.plot.width, at.height};
  gutter(canvas, track, {at.x, at.y, gutter_width, at.height});
  picture.add(ClipTo{{plot.x, frame.plot.y, plot.width, frame.plot.height}});
  if (!track.product.empty()) {
    // The bars lie above this one; it takes what they leave free.
    picture.hits.push_back({at, Action(AskProduct{track.product}), ""});
  }
  lay_curves(canvas, track, plot);
  lay_lanes(canvas, number, plot);
  lay_marks(canvas, track, plot);
  picture.add(ClipEnd{});
  canvas.rule({at.x, at.bottom()}, {at.right(), at.bottom()});
}

}  // namespace

void lay_timeline(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame;
  auto& picture = canvas.picture();
  picture.add(Fill{frame.gutter, Ink::panel, 0, 255});
  picture.add(ClipTo{{0, frame.plot.y, frame.plot.right(), frame.plot.height}});
  float y = frame.plot.y - canvas.view.scroll;
  for (const auto& line : lines_of(canvas.scene, canvas.view)) {
    const Rect at{0, y, frame.plot.right(), line.height};
    const bool seen = at.bottom() > frame.plot.y && at.y < frame.plot.bottom();
    if (seen) {
      const auto& id =
          line.group != nullptr ? line.group->id : canvas.scene.tracks().tracks[line.track].id;
      canvas.laid.rows.push_back({id, at});
    }
    if (seen && line.group != nullptr) heading(canvas, *line.group, at);
    if (seen && line.group == nullptr) row(canvas, line.track, at);
    y += line.height;
  }
  picture.add(ClipEnd{});
  picture.add(Stroke{{frame.plot.x, frame.plot.y},
                     {frame.plot.x, frame.plot.bottom()},
                     Ink::rule_strong,
                     1,
                     false});
  canvas.laid.tracks_overflow = std::max(0.F, y + canvas.view.scroll - frame.plot.bottom());
}

}  // namespace stichtag::view
