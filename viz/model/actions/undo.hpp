// Steps of undo: which of them belong to one gesture.
#pragma once
#include "viz/model/actions/action.hpp"

namespace stichtag::view {

// After an action: the gesture is over where the pointer went elsewhere, or a drag began or ended.
void end_gesture(ViewState& view, const Action& action, const Drag& before);
// After an action: a step of undo to `before`, unless the action goes on with the gesture.
void note_step(ViewState& view, Standpoint before, const Action& action);

}  // namespace stichtag::view
