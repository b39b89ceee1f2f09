// What every panel of the layout gets: the scene, the state, the picture that grows, and the few
// ways to put words into it.
#pragma once
#include <string>

#include "viz/model/layout/layout.hpp"

namespace stichtag::view {

// Distances of the 8 px grid.
inline constexpr float gap = 8;
inline constexpr float header_height = 56;
inline constexpr float minimap_height = 40;
inline constexpr float ruler_height = 48;
inline constexpr float status_height = 28;
inline constexpr float gutter_width = 184;
inline constexpr float why_width = 344;
inline constexpr float group_height = 24;
inline constexpr float table_head = 36;
inline constexpr float table_row = 26;

struct Canvas {
  const Scene& scene;
  const ViewState& view;
  const Measure& measure;
  Laid& laid;

  [[nodiscard]] Picture& picture() const { return laid.picture; }
  [[nodiscard]] Language language() const { return view.language; }
  [[nodiscard]] bool german() const { return view.language == Language::german; }
  [[nodiscard]] std::string say(Phrase phrase) const {
    return std::string(view::say(view.language, phrase));
  }
  [[nodiscard]] std::string say(RowPhrase phrase) const {
    return std::string(view::say(view.language, phrase));
  }
  [[nodiscard]] std::string say(Date day) const { return view::say(view.language, day); }
  [[nodiscard]] float width(const std::string& words, Face face) const {
    return measure(words, face);
  }

  // Words in the middle of the height of a rectangle, from its left edge, cut to its width. Gives
  // the width that they took.
  float words_in(const Rect& at, const std::string& words, Ink ink, Face face) const;
  float words_right(const Rect& at, const std::string& words, Ink ink, Face face) const;
  // A rounded ground with words on it, `at.x` on the left; gives its rectangle.
  Rect pill(Point left_middle, const std::string& words, Ink ground, Ink ink, Face face) const;
  void rule(Point from, Point to) const { picture().add(Stroke{from, to, Ink::rule, 1, false}); }
};

// Of a label that was cut a few letters are left, which tell nobody what it is.
[[nodiscard]] bool says_little(const std::string& whole, const std::string& shown);

struct Column;

// The panels, each in a file of its own.
void lay_header(const Canvas& canvas);
void lay_minimap(const Canvas& canvas);
void lay_ruler(const Canvas& canvas);
void lay_timeline(const Canvas& canvas);
void lay_plane(const Canvas& canvas);
void lay_handles(const Canvas& canvas);
// From `top` to the foot of the plot, over what is there already; it breaks off where it would run
// through words.
void upright_line(const Canvas& canvas, Point top, Ink ink, float width, bool dashed);

// Below the plot: a line that tells how scenarios are compared, and the table of differences.
[[nodiscard]] float table_height(const Canvas& canvas, Size size);
void lay_comparing(const Canvas& canvas);

void lay_side(const Canvas& canvas);  // one of the two:
void lay_why(const Canvas& canvas, Column& column);
void lay_what_if(const Canvas& canvas, Column& column);
void lay_focus(const Canvas& canvas);
void lay_status(const Canvas& canvas);
void lay_overlay(const Canvas& canvas);
void lay_tooltip(const Canvas& canvas);
void lay_finding(const Canvas& canvas);  // left of the ruler: what is looked for

// Of the side panel; 0 while it is closed. A narrow window leaves the rows more than half.
[[nodiscard]] float side_width(Size size, const ViewState& view);

// Below the plot, so that it covers no row: the words that are looked for while they are typed,
// else the hints until they are put away.
[[nodiscard]] float dock_height(const Canvas& canvas, Size size);
void lay_dock(const Canvas& canvas);
void lay_finding_bar(const Canvas& canvas);

// The look of a standing in a rectangle; which of two shows first is the caller's affair.
void paint(Picture& picture, const Rect& at, Look look);

// How a place is marked that the search has found; the one looked at the most.
enum class Finding : std::uint8_t { none, found, looked_at };
[[nodiscard]] Finding finding_of(const Canvas& canvas, std::size_t track, std::uint32_t note);

// The row is about the product, and the case group, that is asked about.
[[nodiscard]] bool is_asked(const Canvas& canvas, const Track& track);
// The case group that a click on the row asks about, where it is another one than before.
[[nodiscard]] std::optional<CaseGroup> case_asked(const Canvas& canvas, const Track& track);

// Parts of the time line: what lies in the plot of one row.
// All rows of a folded group as one thin ribbon, the worst of each day.
void lay_folded(const Canvas& canvas, const Detail& all, const Rect& at);
void lay_heading(const Canvas& canvas, const Group& group, const Rect& at);
void lay_gutter(const Canvas& canvas, std::size_t track, const Rect& at);
void lay_lanes(const Canvas& canvas, std::size_t track, const Rect& at);
void lay_marks(const Canvas& canvas, std::size_t track, const Rect& at);
void lay_quota(const Canvas& canvas, const Track& track, const Rect& at);
void lay_bands(const Canvas& canvas, const Track& track, const Rect& lane);
// Where the lines of their middle runs lie on the lane, so that no words run through them.
[[nodiscard]] std::vector<Rect> middles_of(const Canvas& canvas, const Track& track,
                                           const Rect& lane);
// What the bands mean, from the left edge; gives the right edge.
float band_legend(const Canvas& canvas, const Rect& at);
void lay_notes(const Canvas& canvas, const Track& track, const Rect& at);
void lay_notes_in_ruler(const Canvas& canvas);  // those whose row is not listed
void lay_curves(const Canvas& canvas, const Track& track, const Rect& at);

}  // namespace stichtag::view
