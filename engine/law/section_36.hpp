// § 36(3) MsbG: must the customer bear the installation? Reading tolerance (A29).
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// Asked only where installation is permitted or obligatory.
[[nodiscard]] bool must_be_tolerated(const Matter& matter, Day& day);

}  // namespace stichtag::law
