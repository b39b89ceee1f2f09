// § 36(3) MsbG: must the customer bear the installation? It speaks of iMSys "nach § 29 Absatz 1 und
// 2", which addresses the operator responsible for the grid area alone. Reading tolerance (A29).
#pragma once
#include "engine/law/matter.hpp"

namespace stichtag::law {

// Asked only for iMSys, where installation is permitted or obligatory.
[[nodiscard]] bool must_be_tolerated(const Matter& matter, Day& day);

}  // namespace stichtag::law
