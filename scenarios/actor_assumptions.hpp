// What a run's actors rest on, in words: every value that no file sets, and every note that a file
// gives to a value.
#pragma once
#include <string>
#include <vector>

#include "engine/actors/spec/run_spec.hpp"
#include "scenarios/actors_file.hpp"

namespace stichtag::scenarios {

// A sentence that holds for many actors is said once.
[[nodiscard]] std::vector<std::string> assumptions_of(const ActorsDraft& draft,
                                                      const actors::RunSpec& spec);

// Of court and legislator, where the scenario has them.
void add_authority_assumptions(const ActorsDraft& draft, std::vector<std::string>& list);

}  // namespace stichtag::scenarios
