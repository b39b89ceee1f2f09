#include "scenarios/runs/law_of_run.hpp"

#include <algorithm>

#include "engine/run/drawn_law.hpp"

namespace stichtag::scenarios {

namespace {

LawOfRun with(law::LegalState recorded, const Knowledge& known, const EventLog& facts) {
  LawOfRun law{std::move(recorded), known.until};
  for (const auto& fact : facts) {
    law.state = law::apply(std::move(law.state), fact);
    if (!known.fixed) law.known = std::max(law.known, fact.known.date.earliest());
  }
  return law;
}

}  // namespace

LawOfRun law_of_run(law::LegalState recorded, const Knowledge& known, const actors::RunSpec& spec,
                    const run::RunKey& key) {
  return with(std::move(recorded), known, run::drawn_law(spec, key));
}

LawOfRun law_after(law::LegalState recorded, const Knowledge& known, const run::Run& run) {
  return with(std::move(recorded), known, run.drawn_facts);
}

}  // namespace stichtag::scenarios
