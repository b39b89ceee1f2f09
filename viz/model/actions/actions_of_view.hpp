// Actions by which one moves about in time, and asks; part of action.hpp.
#pragma once
#include <string>

#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

// Moving about in time
struct ShowSpan {
  Span span;
  bool operator==(const ShowSpan&) const = default;
};
struct ZoomAt {
  double day;
  double factor;  // below 1: closer
  bool operator==(const ZoomAt&) const = default;
};
struct PanBy {
  double days;
  bool operator==(const PanBy&) const = default;
};
struct FitAll {
  bool operator==(const FitAll&) const = default;
};
struct StepToChange {  // to the next (+1) or the previous (-1) day on which something happens
  int direction;
  bool operator==(const StepToChange&) const = default;
};
struct GoToDay {  // it is asked about, and lies in the middle
  Date day;
  bool operator==(const GoToDay&) const = default;
};
struct UndoView {
  bool operator==(const UndoView&) const = default;
};
struct RedoView {
  bool operator==(const RedoView&) const = default;
};

// Asking
struct SetOn {
  Date day;
  bool operator==(const SetOn&) const = default;
};
struct SetKnown {
  std::optional<Date> day;  // absent: all that the log ever learns
  bool operator==(const SetKnown&) const = default;
};
struct AskProduct {
  std::string product;
  std::optional<CaseGroup> group = std::nullopt;  // absent: as before
  bool operator==(const AskProduct&) const = default;
};
struct AskProductOn {
  std::string product;
  Date day;
  std::optional<CaseGroup> group = std::nullopt;
  std::optional<std::size_t> scenario = std::nullopt;  // to bring to the front; absent: as it is
  int shift = 0;                                       // days by which it is moved on the screen
  bool operator==(const AskProductOn&) const = default;
};
struct ChooseDecision {  // of the run, by its place there: its reasons are shown
  std::size_t number;
  bool operator==(const ChooseDecision&) const = default;
};
struct AskCase {
  CaseGroup group;
  bool operator==(const AskCase&) const = default;
};

}  // namespace stichtag::view
