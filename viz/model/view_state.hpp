// Everything that the window remembers: what is shown, asked and opened. A value; with the names of
// the scenarios it is the whole session, so the same state gives the same picture.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/law/answer.hpp"
#include "viz/model/axis.hpp"
#include "viz/model/comparing.hpp"
#include "viz/model/drag.hpp"
#include "viz/model/edit.hpp"
#include "viz/model/ink.hpp"
#include "viz/model/seen.hpp"
#include "viz/model/words.hpp"

namespace stichtag::view {

enum class Overlay : std::uint8_t {
  none,
  palette,
  go_to_date,
  search,
  filter,
  keys,
  save_scenario,
  save_session,
  overwrite,
  bookmark,
};
// Of the overlays these two leave the rows free, and the mouse goes on working there.
[[nodiscard]] inline bool covers(Overlay which) {
  return which != Overlay::none && which != Overlay::search && which != Overlay::filter;
}

// What the side panel is about.
enum class Side : std::uint8_t { why, what_if };

// What the state wants of the world outside; the window carries it out and takes it off.
struct Wish {
  enum class What : std::uint8_t { save_scenario, save_session, cancel_run, quit };
  What what;
  std::string path;
  bool over = false;  // a file that is there may be replaced
  bool operator==(const Wish&) const = default;
};

// A view to come back to.
struct Bookmark {
  Span shown;
  Date on{0};
  std::optional<Date> known;
  std::string note;
  bool operator==(const Bookmark&) const = default;
};

// What undo comes back to.
struct Place {
  Span shown;
  Comparing comparing;
  bool operator==(const Place&) const = default;
};

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
  Comparing comparing;

  std::set<std::string> folded;  // ids of groups and tracks
  std::set<std::string> opened;  // ids of tracks that show the rows they open into
  std::set<std::string> pinned;  // ids of tracks
  std::string row;               // chosen by keys, or empty
  std::string sought;            // the row that shall be in sight, until something else is done
  std::string filter;            // only tracks whose label has it
  std::string search;
  std::optional<std::size_t> hit;  // of the search, the one looked at
  bool only_hits = false;          // rows in which nothing was found are left out
  float scroll = 0;                // of the tracks
  float why_scroll = 0;            // of the proof
  bool why_open = true;
  bool hints = true;
  std::optional<std::size_t> decision;  // of the run of the one in front, whose reasons are shown
  bool plane = false;  // both times of the product that is asked about, instead of the rows

  Overlay overlay = Overlay::none;
  std::string typed;       // in the overlay
  std::size_t chosen = 0;  // row of the palette

  std::size_t base = 0;     // the scenario that the edits change
  std::vector<Edit> edits;  // in the order made, one a subject
  EventId event;            // the fact that is chosen, or empty
  Side side = Side::why;
  RunSeen run;
  EnsembleSeen ensemble;
  std::optional<Measured> measured;
  std::optional<std::size_t> focus;  // place that answers, reached by Tab
  std::vector<Bookmark> bookmarks;
  std::vector<Wish> wishes;
  std::optional<Wish> asked_over;  // while the overlay asks whether a file may be replaced
  std::string said;                // what came of the last wish
  Drag drag;
  std::optional<Point> pointer;

  Language language = Language::english;
  Theme theme = Theme::light;
  float scale = 1;

  std::vector<Place> earlier;  // undo of the view, last one last
  std::vector<Place> later;
  bool moving = false;  // wheel and pan steps in a row are one step of undo

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
