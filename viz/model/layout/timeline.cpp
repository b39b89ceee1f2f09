// The rows: groups that fold, tracks with their label in the gutter and what they say in the plot.
#include "viz/model/layout/canvas.hpp"

namespace stichtag::view {
namespace {

// What the filter, the search and the comparison leave in the list.
bool passes(const Scene& scene, const ViewState& view, std::size_t track) {
  if (view.only_hits && scene.search().count_in(track) == 0) return false;
  if (scene.alike(scene.tracks().tracks[track])) return false;
  return view.filter.empty() || mentions(scene.tracks().tracks[track].label, view.filter);
}

bool narrowed(const ViewState& view) { return view.only_hits || !view.filter.empty(); }

// A line of the list: a group's heading or a track.
struct Line {
  const Group* group;
  std::size_t track;
  float height;
};

// The rows that a pinned one opens into stay with it.
bool is_pinned(const ViewState& view, const Track& track) {
  return view.pinned.contains(track.id) || view.pinned.contains(track.parent);
}

std::vector<Line> pinned_lines(const Scene& scene, const ViewState& view) {
  const auto& tracks = scene.tracks().tracks;
  std::vector<Line> lines;
  for (std::size_t i = 0; i < tracks.size(); ++i) {
    if (is_pinned(view, tracks[i])) lines.push_back({nullptr, i, tracks[i].height});
  }
  return lines;
}

std::vector<Line> lines_of(const Scene& scene, const ViewState& view) {
  const auto& tracks = scene.tracks();
  std::vector<Line> lines;
  for (const auto& group : tracks.groups) {
    const auto heading = lines.size();
    lines.push_back({&group, 0, group_height});
    if (view.folded.contains(group.id) && !narrowed(view)) continue;
    for (std::size_t i = 0; i < tracks.tracks.size(); ++i) {
      const auto& track = tracks.tracks[i];
      const bool elsewhere = track.group != group.id || is_pinned(view, track);
      const bool folded = folded_away(view, track.id) && !view.only_hits;
      if (elsewhere || folded || !passes(scene, view, i)) continue;
      lines.push_back({nullptr, i, track.height});
    }
    if (narrowed(view) && lines.size() == heading + 1) lines.pop_back();  // nothing of it is left
  }
  return lines;
}

const std::string& id_of(const Canvas& canvas, const Line& line) {
  return line.group != nullptr ? line.group->id : canvas.scene.tracks().tracks[line.track].id;
}

float height_of_all(const std::vector<Line>& lines) {
  float sum = 0;
  for (const auto& line : lines) sum += line.height;
  return sum;
}

// How far the rows are scrolled: as the hand left them, or as little further as brings the row that
// is sought into sight.
float scroll_for(const Canvas& canvas, const std::vector<Line>& lines, float room) {
  float scroll = std::clamp(canvas.view.scroll, 0.F, std::max(0.F, height_of_all(lines) - room));
  if (canvas.view.sought.empty()) return scroll;
  float y = 0;
  for (const auto& line : lines) {
    if (id_of(canvas, line) == canvas.view.sought)
      return std::max(0.F, std::clamp(scroll, y + line.height - room, y));
    y += line.height;
  }
  return scroll;
}

void row(const Canvas& canvas, std::size_t number, const Rect& at) {
  const auto& track = canvas.scene.tracks().tracks[number];
  const auto& frame = canvas.laid.frame;
  auto& picture = canvas.picture();
  if (is_asked(canvas, track)) {
    picture.add(Fill{at, Ink::stripe, 0, 255});
    picture.add(Fill{{at.x, at.y, 4, at.height}, Ink::accent, 0, 255});
  }
  const Rect plot{frame.plot.x, at.y, frame.plot.width, at.height};
  lay_gutter(canvas, number, {at.x, at.y, gutter_width, at.height});
  picture.add(ClipTo{{plot.x, frame.plot.y, plot.width, frame.plot.height}});
  if (!track.product.empty()) {
    // The bars lie above this one; it takes what they leave free.
    picture.hits.push_back(
        {plot, Action(AskProduct{track.product, case_asked(canvas, track)}), ""});
  }
  lay_curves(canvas, track, plot);
  lay_lanes(canvas, number, plot);
  if (track.quota.empty())
    lay_marks(canvas, number, plot);
  else
    lay_quota(canvas, track, plot);
  lay_notes(canvas, track, plot);
  picture.add(ClipEnd{});
  canvas.rule({at.x, at.bottom()}, {at.right(), at.bottom()});
}

void note_order(const Canvas& canvas, const Line& line) {
  if (line.group != nullptr) return canvas.laid.order.push_back({line.group->id, false, {}});
  const auto& track = canvas.scene.tracks().tracks[line.track];
  canvas.laid.order.push_back({track.id, track.opens, track.parent});
}

void lay_line(const Canvas& canvas, const Line& line, const Rect& at) {
  canvas.laid.rows.push_back({id_of(canvas, line), at});
  if (line.group != nullptr)
    lay_heading(canvas, *line.group, at);
  else
    row(canvas, line.track, at);
}

// Rows that scroll, in the part of the plot that is left to them.
void scrolled(const Canvas& canvas, const std::vector<Line>& lines, const Rect& part) {
  canvas.laid.scroll = scroll_for(canvas, lines, part.height);
  canvas.picture().add(ClipTo{part});
  float y = part.y - canvas.laid.scroll;
  for (const auto& line : lines) {
    const Rect at{0, y, part.width, line.height};
    if (at.bottom() > part.y && at.y < part.bottom()) lay_line(canvas, line, at);
    note_order(canvas, line);
    y += line.height;
  }
  canvas.picture().add(ClipEnd{});
  canvas.laid.tracks_overflow = std::max(0.F, height_of_all(lines) - part.height);
}

}  // namespace

void lay_timeline(const Canvas& canvas) {
  const auto& frame = canvas.laid.frame;
  auto& picture = canvas.picture();
  picture.add(Fill{frame.gutter, Ink::panel, 0, 255});
  const auto pinned = pinned_lines(canvas.scene, canvas.view);
  const float top = std::min(height_of_all(pinned), frame.plot.height * 0.6F);
  const Rect head{0, frame.plot.y, frame.plot.right(), top};
  for (const auto& line : pinned) note_order(canvas, line);
  scrolled(canvas, lines_of(canvas.scene, canvas.view),
           {0, frame.plot.y + top, frame.plot.right(), frame.plot.height - top});
  if (!pinned.empty()) {  // over what is scrolled below them
    picture.hits.push_back({head, std::nullopt, ""});
    picture.add(ClipTo{head});
    float y = head.y;
    for (const auto& line : pinned) {
      if (y < head.bottom()) lay_line(canvas, line, {0, y, head.width, line.height});
      y += line.height;
    }
    picture.add(ClipEnd{});
    picture.add(Stroke{{0, head.bottom()}, {head.right(), head.bottom()}, Ink::rule_strong, 2});
  }
  picture.add(Stroke{{frame.plot.x, frame.plot.y},
                     {frame.plot.x, frame.plot.bottom()},
                     Ink::rule_strong,
                     1,
                     false});
}

}  // namespace stichtag::view
