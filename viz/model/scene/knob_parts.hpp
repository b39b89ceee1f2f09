// What knobs are made of.
#pragma once
#include "viz/model/scene/knobs.hpp"

namespace stichtag::view {

// A choice among a few; at either end there is no further one.
template <class Make>
void choice(Knob& knob, std::size_t at, std::size_t count, Make make) {
  if (at > 0) knob.less = make(at - 1);
  if (at + 1 < count) knob.more = make(at + 1);
}

}  // namespace stichtag::view
