#include "viz/model/actions/undo.hpp"

#include <cmath>

namespace stichtag::view {
namespace {

constexpr std::size_t most_undo = 100;
constexpr float same_place = 16;  // px: the hand at the wheel trembles

// Such actions come in dozens from one move of the hand.
bool goes_on(const Action& action, const Drag& drag) {
  return std::holds_alternative<ZoomAt>(action) || std::holds_alternative<PanBy>(action) ||
         std::holds_alternative<SetOn>(action) || std::holds_alternative<SetKnown>(action) ||
         std::holds_alternative<DragTo>(action) || std::holds_alternative<MoveEventBy>(action) ||
         std::holds_alternative<FilterTracks>(action) || std::holds_alternative<StepRow>(action) ||
         std::holds_alternative<AtRow>(action) ||
         (std::holds_alternative<ShowSpan>(action) && std::holds_alternative<DragMinimap>(drag));
}

// The action belongs to the step before it. A key that folds or pins the row at hand chooses it
// first: that is one step of the hand.
bool same_step(const std::optional<Gesture>& gesture, const Action& action, bool more) {
  static const auto choosing = Action(AtRow{}).index();
  if (!gesture) return false;
  const bool of_row =
      std::holds_alternative<FoldRow>(action) || std::holds_alternative<PinRow>(action);
  return (more && gesture->kind == action.index()) || (of_row && gesture->kind == choosing);
}

}  // namespace

// A drag that pans tells on each move where it is, and is the same one.
void end_gesture(ViewState& view, const Action& action, const Drag& before) {
  const auto* begun = std::get_if<BeginDrag>(&action);
  const bool same_drag = begun != nullptr && begun->drag.index() == before.index();
  if ((begun != nullptr && !same_drag) || std::holds_alternative<EndDrag>(action))
    view.gesture.reset();
  if (!view.gesture || !view.gesture->at || !view.pointer) return;
  const auto &from = *view.gesture->at, &to = *view.pointer;
  const bool away = std::hypot(to.x - from.x, to.y - from.y) > same_place;
  if (away && std::holds_alternative<NoDrag>(view.drag)) view.gesture.reset();
}

void note_step(ViewState& view, Standpoint before, const Action& action) {
  if (static_cast<const Standpoint&>(view) == before) return;
  const bool more = goes_on(action, view.drag);
  const bool same = same_step(view.gesture, action, more);
  if (!same) {
    view.earlier.push_back(std::move(before));
    if (view.earlier.size() > most_undo) view.earlier.erase(view.earlier.begin());
  }
  view.later.clear();
  if (more && same) return;
  view.gesture = more ? std::optional(Gesture{action.index(), view.pointer}) : std::nullopt;
}

}  // namespace stichtag::view
