// Everything that the window remembers: what is shown, asked and opened. A value; with the names of
// the scenarios it is the whole session, so the same state gives the same picture.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/law/answer.hpp"
#include "viz/model/layout/ink.hpp"
#include "viz/model/view/axis.hpp"
#include "viz/model/view/comparing.hpp"
#include "viz/model/view/drag.hpp"
#include "viz/model/view/edit.hpp"
#include "viz/model/view/seen.hpp"
#include "viz/model/view/view_parts.hpp"
#include "viz/model/words/words.hpp"

namespace stichtag::view {

// What undo brings back: what is shown, asked, listed, noted and changed.
struct Standpoint {
  Span shown;
  Date on{0};
  std::optional<Date> known;  // absent: all that the log ever learns
  std::string product;        // line or version that WHY is about; empty: none
  CaseGroup group = CaseGroup::consumer_6000_10000;
  law::Addressee addressee = law::Addressee::gmsb;
  std::size_t front = 0;  // the scenario that is asked; the others are beside it
  Comparing comparing;

  std::set<std::string> folded;  // ids of groups and tracks
  std::set<std::string> opened;  // ids of tracks that show the rows they open into
  std::set<std::string> pinned;  // ids of tracks
  std::string filter;            // only tracks whose label has it
  bool only_hits = false;        // rows in which nothing was found are left out
  bool why_open = true;
  Side side = Side::why;
  bool plane = false;  // both times of the product that is asked about, instead of the rows
  std::optional<std::size_t> decision;  // of the run of the one in front, whose reasons are shown
  std::string row;                      // chosen by keys, or empty

  std::size_t base = 0;     // the scenario that the edits change
  std::vector<Edit> edits;  // in the order made, one a subject
  std::vector<Bookmark> bookmarks;
  std::vector<Remark> remarks;
  bool operator==(const Standpoint&) const = default;
};

// Steps of the same hand in a row, turning the wheel or dragging, are one step of undo.
struct Gesture {
  std::size_t kind;  // of the action
  std::optional<Point> at;
  bool operator==(const Gesture&) const = default;
};

struct ViewState : Standpoint {
  std::string sought;  // the row that shall be in sight, until something else is done
  std::string search;
  std::optional<std::size_t> hit;  // of the search, the one looked at
  float scroll = 0;                // of the tracks
  float why_scroll = 0;            // of the proof
  bool hints = true;
  Overlay overlay = Overlay::none;
  std::string typed;                // in the overlay
  std::size_t chosen = 0;           // row of the palette
  std::optional<WriteAt> writing;   // while the overlay is for a note
  EventId event;                    // the fact that is chosen, or empty
  std::string operator_shown;       // whose knobs are shown; empty: the first
  std::string administrator_shown;  // empty: that of the operator
  RunSeen run;
  EnsembleSeen ensemble;
  std::optional<Measured> measured;
  std::optional<std::size_t> focus;  // place that answers, reached by Tab
  std::vector<Wish> wishes;
  std::optional<Wish> asked_over;  // while the overlay asks whether a file may be replaced
  std::string said;                // what came of the last wish
  Drag drag;
  std::optional<Point> pointer;
  Language language = Language::english;
  Theme theme = Theme::light;
  float scale = 1;
  bool motion = true;               // zoom and jumps glide
  std::vector<Standpoint> earlier;  // undo, last one last
  std::vector<Standpoint> later;
  std::optional<Gesture> gesture;  // that a further step belongs to
  bool operator==(const ViewState&) const = default;
};

[[nodiscard]] inline WhatIf what_if_of(const ViewState& view) { return {view.base, view.edits}; }

// The row itself, or all that its id begins with: "certificates/ppc-smgw" folds both layers.
[[nodiscard]] inline bool folded_away(const ViewState& view, const std::string& id) {
  for (auto end = id.find('/'); end != std::string::npos;) {
    end = id.find('/', end + 1);
    if (view.folded.contains(id.substr(0, end))) return true;
  }
  return false;
}

}  // namespace stichtag::view
