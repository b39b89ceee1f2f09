// What one can do in the window: one closed variant. A visit without a default branch (update.cpp)
// breaks the build until a new action is handled. Each has a name by which sessions and the palette
// call it (commands.hpp).
#pragma once
#include <variant>

#include "viz/model/actions/actions_by_hand.hpp"
#include "viz/model/actions/actions_comparing.hpp"
#include "viz/model/actions/actions_of_pointer.hpp"
#include "viz/model/actions/actions_of_rows.hpp"
#include "viz/model/actions/actions_of_view.hpp"

namespace stichtag::view {

using AnyAction = std::variant<
    ShowSpan, ZoomAt, PanBy, FitAll, StepToChange, GoToDay, UndoView, RedoView, SetOn, SetKnown,
    AskProduct, AskProductOn, ChooseDecision, AskCase, BringToFront, StepScenario, StepArrangement,
    CompareAs, ToggleFold, UnfoldAll, ToggleOpen, AtRow, StepRow, FoldRow, PinRow, TogglePin,
    FilterTracks, SearchFor, StepHit, ToggleOnlyHits, ScrollTracks, ScrollWhy, ToggleWhy,
    TogglePlane, DismissHints, OpenOverlay, CloseOverlay, TypeText, ChooseRow, AddEdits, DropEdit,
    DropEdits, ChooseEvent, StepEvent, MoveEventBy, ChooseActor, ShowSide, AskAddressee, RunNews,
    EnsembleNews, WishFor, Say, AskToOverwrite, AddBookmark, GoToBookmark, DropBookmark,
    WriteRemark, PutRemark, GoToRemark, DropRemark, StepFocus, LoseFocus, ZoomToMeasured, PointTo,
    BeginDrag, MeasureTo, DragTo, EndDrag, UseLanguage, UseTheme, UseScale, UseMotion>;

// The variant under a short name. What copies, moves, compares and ends it is compiled once, in
// action.cpp: made anew in each of a hundred files it took half of the time of a build.
struct Action : AnyAction {
  using AnyAction::AnyAction;
  Action();
  Action(const Action& other);
  Action(Action&& other) noexcept;
  Action& operator=(const Action& other);
  Action& operator=(Action&& other) noexcept;
  ~Action();
};

}  // namespace stichtag::view
