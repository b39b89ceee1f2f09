// What keys do while an overlay is open: they belong to it.
#pragma once
#include "viz/model/actions/input.hpp"

namespace stichtag::view {

void type_in_overlay(const Laid& laid, const ViewState& view, const Input& input,
                     std::vector<Action>& actions);

}  // namespace stichtag::view
