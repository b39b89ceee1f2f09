// Everything that the window remembers: what is shown, asked and opened. A value; with the names of
// the scenarios it is the whole session, so the same state gives the same picture.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "engine/law/answer.hpp"
#include "viz/model/axis.hpp"
#include "viz/model/geometry.hpp"
#include "viz/model/ink.hpp"
#include "viz/model/words.hpp"

namespace stichtag::view {

enum class Overlay : std::uint8_t { none, palette, go_to_date, search, filter, keys };

// What a pressed mouse button is doing.
struct NoDrag {
  bool operator==(const NoDrag&) const = default;
};
struct DragOn {  // the handle of the effective day
  bool operator==(const DragOn&) const = default;
};
struct DragKnown {  // the handle of the day of knowledge
  bool operator==(const DragKnown&) const = default;
};
struct DragPan {
  Point last;
  bool operator==(const DragPan&) const = default;
};
struct DragMeasure {
  double from;
  bool operator==(const DragMeasure&) const = default;
};
struct DragMinimap {
  bool operator==(const DragMinimap&) const = default;
};
using Drag = std::variant<NoDrag, DragOn, DragKnown, DragPan, DragMeasure, DragMinimap>;

// A change made by hand; together they are a scenario of one's own on top of the front one.
struct EventMoved {
  EventId id;
  Date to;
  bool operator==(const EventMoved&) const = default;
};
struct EventDropped {
  EventId id;
  bool operator==(const EventDropped&) const = default;
};
struct TrSupplied {  // a TR certificate for a line, issued on the day
  std::string line;
  Date by;
  bool operator==(const TrSupplied&) const = default;
};
struct ReadingChosenByHand {
  law::ReadingId id;
  std::size_t option;
  bool operator==(const ReadingChosenByHand&) const = default;
};
using Edit = std::variant<EventMoved, EventDropped, TrSupplied, ReadingChosenByHand>;

struct Measured {
  double from;
  double until;
  bool operator==(const Measured&) const = default;
};

struct ViewState {
  Span shown;
  Date on{0};
  std::optional<Date> known;  // absent: all that the log ever learns
  std::string product;        // line or version that WHY is about; empty: none
  CaseGroup group = CaseGroup::consumer_6000_10000;
  law::Addressee addressee = law::Addressee::gmsb;
  std::size_t front = 0;  // the scenario that is asked; the others are beside it

  std::set<std::string> folded;  // ids of groups and tracks
  std::set<std::string> pinned;  // ids of tracks
  std::string filter;            // only tracks whose label has it
  std::string search;
  float scroll = 0;      // of the tracks
  float why_scroll = 0;  // of the proof
  bool why_open = true;
  bool hints = true;
  bool plane = false;  // both times of the product that is asked about, instead of the rows

  Overlay overlay = Overlay::none;
  std::string typed;       // in the overlay
  std::size_t chosen = 0;  // row of the palette

  std::vector<Edit> edits;
  std::optional<Measured> measured;
  Drag drag;
  std::optional<Point> pointer;

  Language language = Language::english;
  Theme theme = Theme::light;
  float scale = 1;

  std::vector<Span> earlier;  // undo of the view, last one last
  std::vector<Span> later;

  bool operator==(const ViewState&) const = default;
};

// The row itself, or all that its id begins with: "certificates/ppc-smgw" folds both layers.
[[nodiscard]] inline bool folded_away(const ViewState& view, const std::string& id) {
  for (auto end = id.find('/'); end != std::string::npos;) {
    end = id.find('/', end + 1);
    if (view.folded.contains(id.substr(0, end))) return true;
  }
  return false;
}

}  // namespace stichtag::view
