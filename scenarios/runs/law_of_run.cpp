#include "scenarios/runs/law_of_run.hpp"

#include <algorithm>

#include "engine/run/drawn_law.hpp"

namespace stichtag::scenarios {

LawOfRun law_of_run(law::LegalState recorded, const Knowledge& known, const actors::RunSpec& spec,
                    const run::RunKey& key) {
  LawOfRun law{std::move(recorded), known.until};
  for (const auto& fact : run::drawn_law(spec, key)) {
    law.state = law::apply(std::move(law.state), fact);
    if (!known.fixed) law.known = std::max(law.known, fact.known.date.earliest());
  }
  return law;
}

}  // namespace stichtag::scenarios
