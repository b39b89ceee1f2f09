// What one can do in the window: one closed variant. A visit without a default branch (update.cpp)
// breaks the build until a new action is handled. Each has a name by which sessions and the palette
// call it (commands.hpp).
#pragma once
#include <string>
#include <variant>

#include "viz/model/actions_by_hand.hpp"
#include "viz/model/actions_comparing.hpp"
#include "viz/model/view_state.hpp"

namespace stichtag::view {

// Moving about in time
struct ShowSpan {
  Span span;
};
struct ZoomAt {
  double day;
  double factor;  // below 1: closer
};
struct PanBy {
  double days;
};
struct FitAll {};
struct StepToChange {  // to the next (+1) or the previous (-1) day on which something happens
  int direction;
};
struct UndoView {};
struct RedoView {};

// Asking
struct SetOn {
  Date day;
};
struct SetKnown {
  std::optional<Date> day;  // absent: all that the log ever learns
};
struct AskProduct {
  std::string product;
  std::optional<CaseGroup> group = std::nullopt;  // absent: as before
};
struct AskProductOn {
  std::string product;
  Date day;
  std::optional<CaseGroup> group = std::nullopt;
  std::optional<std::size_t> scenario = std::nullopt;  // to bring to the front; absent: as it is
  int shift = 0;                                       // days by which it is moved on the screen
};
struct ChooseDecision {  // of the run, by its place there: its reasons are shown
  std::size_t number;
};
struct AskCase {
  CaseGroup group;
};

// Tracks and panels
struct ToggleFold {
  std::string id;
};
struct UnfoldAll {  // the rows of a group; ids of rows begin with that of their group
  std::string id;
};
struct ToggleOpen {  // a row into its rows, or them into it
  std::string id;
};
struct AtRow {  // the row that keys act on; empty: none
  std::string id;
};
struct StepRow {
  int by;
};
struct FoldRow {};  // the row at hand: its group, or the rows it opens into
struct PinRow {};
struct TogglePin {
  std::string id;
};
struct FilterTracks {
  std::string text;
};
struct SearchFor {
  std::string text;
};
struct StepHit {  // to the next (+1) or the previous (-1) place that the search found
  int direction;
};
struct ToggleOnlyHits {};
struct ScrollTracks {
  float by;
};
struct ScrollWhy {
  float by;
};
struct ToggleWhy {};
struct TogglePlane {};
struct DismissHints {};
struct OpenOverlay {
  Overlay which;
};
struct CloseOverlay {};
struct TypeText {  // replaces what is typed in the overlay
  std::string text;
};
struct ChooseRow {
  int by;
};

// The pointer
struct PointTo {
  std::optional<Point> at;
};
struct BeginDrag {
  Drag drag;
};
struct MeasureTo {
  double day;
};
struct DragTo {  // box, fact or slider
  Point at;
  double day;
};
struct EndDrag {};

// Looks
struct UseLanguage {
  Language language;
};
struct UseTheme {
  Theme theme;
};
struct UseScale {
  float scale;
};

using Action =
    std::variant<ShowSpan, ZoomAt, PanBy, FitAll, StepToChange, UndoView, RedoView, SetOn, SetKnown,
                 AskProduct, AskProductOn, ChooseDecision, AskCase, BringToFront, StepScenario,
                 StepArrangement, CompareAs, ToggleFold, UnfoldAll, ToggleOpen, AtRow, StepRow,
                 FoldRow, PinRow, TogglePin, FilterTracks, SearchFor, StepHit, ToggleOnlyHits,
                 ScrollTracks, ScrollWhy, ToggleWhy, TogglePlane, DismissHints, OpenOverlay,
                 CloseOverlay, TypeText, ChooseRow, AddEdits, DropEdit, DropEdits, ChooseEvent,
                 StepEvent, MoveEventBy, ShowSide, AskAddressee, RunNews, EnsembleNews, WishFor,
                 Say, AskToOverwrite, AddBookmark, GoToBookmark, DropBookmark, StepFocus, LoseFocus,
                 ZoomToMeasured, PointTo, BeginDrag, MeasureTo, DragTo, EndDrag, UseLanguage,
                 UseTheme, UseScale>;

}  // namespace stichtag::view
