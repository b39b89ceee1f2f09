// The part of the update that says how scenarios stand beside each other.
#include "viz/model/actions/update_by_hand.hpp"
#include "viz/model/compare/compare.hpp"

namespace stichtag::view {

void ByHand::operator()(const StepScenario& a) const {
  const auto count = around.scenarios;
  view.front = (view.front + count + std::size_t(a.direction > 0 ? 1 : count - 1)) % count;
}

void ByHand::operator()(const CompareAs& a) const { view.comparing = a.how; }

void ByHand::operator()(const EnsembleNews& a) const { view.ensemble = a.ensemble; }

void ByHand::operator()(const StepArrangement&) const {
  auto how = view.comparing;
  const auto now = std::size_t(arrangement_of(how, around.scenarios));
  how.arrangement = Arrangement((now + 1) % arrangement_names().size());
  (*this)(CompareAs{how});
}

}  // namespace stichtag::view
