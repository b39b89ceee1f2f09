// What a result hangs on besides the facts: the named assumption tr-carry-over where it changes the
// result, and readings that were set but change nothing here (the scenario decides the point, or
// the question does not touch it; M19).
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "scenarios/app/asked/asked.hpp"

namespace stichtag::app {

struct Effects {
  std::vector<std::string> assumptions;
  std::vector<std::string> without_effect;  // names of readings
};

// `same_under` asks again under other readings and compares.
[[nodiscard]] Effects effects_of(const Asked& asked, const Request& request,
                                 const std::function<bool(const law::ReadingSet&)>& same_under);

void tell(const Effects& effects, const Asked& asked, Tree& tree);
[[nodiscard]] std::string in_words(const Effects& effects);

}  // namespace stichtag::app
