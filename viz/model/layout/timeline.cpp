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
      if (elsewhere || view.folded.contains(track.id) || !passes(view, track)) continue;
      lines.push_back({nullptr, i, track.height});
    }
  }
  return lines;
}

void heading(const Canvas& canvas, const Group& group, const Rect& at) {
  const bool folded = canvas.view.folded.contains(group.id);
  auto& picture = canvas.picture();
  picture.add(Fill{at, Ink::panel, 0, 255});
  canvas.rule({at.x, at.y}, {at.right(), at.y});
  picture.add(Symbol{{at.x + 16, at.centre().y}, 4, folded ? Form::right : Form::down, Ink::soft});
  canvas.words_in({at.x + 28, at.y, at.width - 40, at.height}, group.label, Ink::soft, Face::small);
  picture.hits.push_back({at, Action(ToggleFold{group.id}), ""});
}

void gutter(const Canvas& canvas, const Track& track, const Rect& at) {
  const bool asked = !track.product.empty() && track.product == canvas.view.product;
  float y = at.y;
  const float high = track.lanes.size() > 1 ? 32.F : at.height;
  canvas.words_in({at.x + 28, y, at.width - 36, std::min(high, 32.F)}, track.label, Ink::text,
                  asked ? Face::strong : Face::body);
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
