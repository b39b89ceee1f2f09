// Actions on rows and panels: folding, finding, scrolling, opening; part of action.hpp.
#pragma once
#include <string>

#include "viz/model/view/view_state.hpp"

namespace stichtag::view {

// Tracks and panels
struct ToggleFold {
  std::string id;
  bool operator==(const ToggleFold&) const = default;
};
struct UnfoldAll {  // the rows of a group; ids of rows begin with that of their group
  std::string id;
  bool operator==(const UnfoldAll&) const = default;
};
struct ToggleOpen {  // a row into its rows, or them into it
  std::string id;
  bool operator==(const ToggleOpen&) const = default;
};
struct AtRow {  // the row that keys act on; empty: none
  std::string id;
  bool operator==(const AtRow&) const = default;
};
struct StepRow {
  int by;
  bool operator==(const StepRow&) const = default;
};
struct FoldRow {
  bool operator==(const FoldRow&) const = default;
};  // the row at hand: its group, or the rows it opens into
struct PinRow {
  bool operator==(const PinRow&) const = default;
};
struct TogglePin {
  std::string id;
  bool operator==(const TogglePin&) const = default;
};
struct FilterTracks {
  std::string text;
  bool operator==(const FilterTracks&) const = default;
};
struct SearchFor {
  std::string text;
  bool operator==(const SearchFor&) const = default;
};
struct StepHit {  // to the next (+1) or the previous (-1) place that the search found
  int direction;
  bool operator==(const StepHit&) const = default;
};
struct ToggleOnlyHits {
  bool operator==(const ToggleOnlyHits&) const = default;
};
struct ScrollTracks {
  float by;
  bool operator==(const ScrollTracks&) const = default;
};
struct ScrollWhy {
  float by;
  bool operator==(const ScrollWhy&) const = default;
};
struct ToggleWhy {
  bool operator==(const ToggleWhy&) const = default;
};
struct TogglePlane {
  bool operator==(const TogglePlane&) const = default;
};
struct DismissHints {
  bool operator==(const DismissHints&) const = default;
};
struct OpenOverlay {
  Overlay which;
  bool operator==(const OpenOverlay&) const = default;
};
struct CloseOverlay {
  bool operator==(const CloseOverlay&) const = default;
};
struct TypeText {  // replaces what is typed in the overlay
  std::string text;
  bool operator==(const TypeText&) const = default;
};
struct ChooseRow {
  int by;
  bool operator==(const ChooseRow&) const = default;
};

}  // namespace stichtag::view
