// Actions by which one changes the world, and those by which the world answers; part of action.hpp.
#pragma once
#include <string>
#include <vector>

#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

// What if, by hand
struct AddEdits {
  std::vector<Edit> edits;
  bool operator==(const AddEdits&) const = default;
};
struct DropEdit {  // one of them
  std::string subject;
  bool operator==(const DropEdit&) const = default;
};
struct DropEdits {
  bool operator==(const DropEdits&) const = default;
};
struct ChooseEvent {
  EventId id;
  bool operator==(const ChooseEvent&) const = default;
};
struct StepEvent {  // to the next (+1) or the previous (-1) fact of the record
  int direction;
  bool operator==(const StepEvent&) const = default;
};
struct MoveEventBy {  // the chosen one
  int days;
  bool operator==(const MoveEventBy&) const = default;
};
struct ChooseActor {  // whose policies and capacities are shown
  std::string kind;   // "operator", "administrator"
  std::string name;
  bool operator==(const ChooseActor&) const = default;
};
struct ShowSide {
  Side side;
  bool operator==(const ShowSide&) const = default;
};
struct AskAddressee {
  law::Addressee addressee;
  bool operator==(const AskAddressee&) const = default;
};

// The simulation in the background, as it reports
struct RunNews {
  RunSeen run;
  bool operator==(const RunNews&) const = default;
};
struct EnsembleNews {
  EnsembleSeen ensemble;
  bool operator==(const EnsembleNews&) const = default;
};

// The world outside
struct WishFor {
  Wish wish;
  bool operator==(const WishFor&) const = default;
};
struct Say {  // what came of it
  std::string words;
  bool operator==(const Say&) const = default;
};
struct AskToOverwrite {
  Wish wish;
  bool operator==(const AskToOverwrite&) const = default;
};

// Places to come back to
struct AddBookmark {
  std::string note;
  bool operator==(const AddBookmark&) const = default;
};
struct GoToBookmark {
  std::size_t number;
  bool operator==(const GoToBookmark&) const = default;
};
struct DropBookmark {
  std::size_t number;
  bool operator==(const DropBookmark&) const = default;
};
// Notes at a day, on a row or on none
struct WriteRemark {  // begins to write one, or goes on with the one of that number
  std::optional<std::size_t> number;
  Date on;
  std::string row;
  bool operator==(const WriteRemark&) const = default;
};
struct PutRemark {  // a new one, or in the place of another; without words it goes away
  std::optional<std::size_t> number;
  Remark remark;
  bool operator==(const PutRemark&) const = default;
};
struct GoToRemark {
  std::size_t number;
  bool operator==(const GoToRemark&) const = default;
};
struct DropRemark {
  std::size_t number;
  bool operator==(const DropRemark&) const = default;
};

struct StepFocus {  // to the next (+1) or the previous (-1) place that answers
  int direction;
  bool operator==(const StepFocus&) const = default;
};
struct LoseFocus {
  bool operator==(const LoseFocus&) const = default;
};
struct ZoomToMeasured {
  bool operator==(const ZoomToMeasured&) const = default;
};

}  // namespace stichtag::view
