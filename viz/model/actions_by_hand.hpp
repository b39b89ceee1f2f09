// Actions by which one changes the world, and those by which the world answers; part of action.hpp.
#pragma once
#include <string>
#include <vector>

#include "viz/model/view_state.hpp"

namespace stichtag::view {

// What if, by hand
struct AddEdits {
  std::vector<Edit> edits;
};
struct DropEdit {  // one of them
  std::string subject;
};
struct DropEdits {};
struct ChooseEvent {
  EventId id;
};
struct StepEvent {  // to the next (+1) or the previous (-1) fact of the record
  int direction;
};
struct MoveEventBy {  // the chosen one
  int days;
};
struct ShowSide {
  Side side;
};
struct AskAddressee {
  law::Addressee addressee;
};

// The simulation in the background, as it reports
struct RunNews {
  RunSeen run;
};
struct EnsembleNews {
  EnsembleSeen ensemble;
};

// The world outside
struct WishFor {
  Wish wish;
};
struct Say {  // what came of it
  std::string words;
};
struct AskToOverwrite {
  Wish wish;
};

// Places to come back to
struct AddBookmark {
  std::string note;
};
struct GoToBookmark {
  std::size_t number;
};
struct DropBookmark {
  std::size_t number;
};
struct StepFocus {  // to the next (+1) or the previous (-1) place that answers
  int direction;
};
struct LoseFocus {};
struct ZoomToMeasured {};

}  // namespace stichtag::view
