// The law that a run is measured under: that of its log and what court and legislator do in this
// replication.
#pragma once
#include "engine/law/legal_state.hpp"
#include "engine/run/run.hpp"

namespace stichtag::scenarios {

// By which day the law is known that duties are judged by.
struct Knowledge {
  Date until;
  bool fixed = false;  // asked for; else all that is drawn is known in the end
};

struct LawOfRun {
  law::LegalState state;
  Date known;
};

// `recorded`: the log folded.
[[nodiscard]] LawOfRun law_of_run(law::LegalState recorded, const Knowledge& known,
                                  const actors::RunSpec& spec, const run::RunKey& key);

// The law as it stands after a run: with what vendors and the office did in it too. `recorded` as
// above.
[[nodiscard]] LawOfRun law_after(law::LegalState recorded, const Knowledge& known,
                                 const run::Run& run);

}  // namespace stichtag::scenarios
