// What can be turned by hand: the question, contested readings, policies and capacities of actors.
#pragma once
#include <string>
#include <vector>

#include "viz/model/actions/action.hpp"
#include "viz/model/scene/scene.hpp"

namespace stichtag::view {

struct Knob {
  std::string label;
  std::string value;
  std::string tip;
  std::optional<Action> less;
  std::optional<Action> more;
  bool changed = false;                       // other than in the scenario that is changed
  std::optional<DragKnob> slider;             // its track is set by the layout
  double share = 0;                           // where the slider stands
  std::optional<Action> open = std::nullopt;  // what a click on the value opens
};

[[nodiscard]] std::vector<Knob> question_knobs(const ViewState& view);
// Those that the answer rests on come first.
[[nodiscard]] std::vector<Knob> reading_knobs(const Scene& scene, const ViewState& view);
[[nodiscard]] std::vector<Knob> actor_knobs(const Scene& scene, const ViewState& view);
// All that can be chosen, operators first.
[[nodiscard]] std::vector<ChooseActor> actors_by_name(const Scene& scene);

}  // namespace stichtag::view
