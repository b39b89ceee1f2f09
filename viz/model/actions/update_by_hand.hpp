// The part of the update for changes made by hand, bookmarks and what the world answers.
#pragma once
#include "viz/model/actions/action.hpp"
#include "viz/model/actions/update.hpp"

namespace stichtag::view {

struct ByHand {
  ViewState& view;
  const Surroundings& around;

  void operator()(const AddEdits& a) const;
  void operator()(const DropEdit& a) const;
  void operator()(const DropEdits& a) const;
  void operator()(const ChooseEvent& a) const;
  void operator()(const StepEvent& a) const;
  void operator()(const MoveEventBy& a) const;
  void operator()(const ChooseActor& a) const;
  void operator()(const ShowSide& a) const;
  void operator()(const AskAddressee& a) const;
  void operator()(const RunNews& a) const;
  void operator()(const EnsembleNews& a) const;
  void operator()(const WishFor& a) const;
  void operator()(const Say& a) const;
  void operator()(const AskToOverwrite& a) const;
  void operator()(const AddBookmark& a) const;
  void operator()(const GoToBookmark& a) const;
  void operator()(const DropBookmark& a) const;
  void operator()(const WriteRemark& a) const;
  void operator()(const PutRemark& a) const;
  void operator()(const GoToRemark& a) const;
  void operator()(const DropRemark& a) const;
  void operator()(const StepFocus& a) const;
  void operator()(const LoseFocus& a) const;
  void operator()(const ZoomToMeasured& a) const;
  void operator()(const DragTo& a) const;
  void operator()(const CompareAs& a) const;
  void operator()(const StepScenario& a) const;
  void operator()(const StepArrangement& a) const;

  void show(const Span& span) const;
  // Keeps a day in sight: where it lies outside, the span moves so that it lies in the middle.
  void reveal(Date day) const;

 private:
  void put(const Edit& edit) const;
};

// A day that people can mean; what a hand drags beyond stops there.
[[nodiscard]] Date within_reach(Date day);

}  // namespace stichtag::view
