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

}  // namespace stichtag::scenarios
