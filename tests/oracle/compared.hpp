// The same question put to the engine and to the oracle, both answers in the same words:
// "banned/lawful s19-6-s2 s24-4".
#pragma once
#include <string>

#include "engine/law/legal_state.hpp"
#include "tests/oracle/oracle.hpp"

namespace stichtag::oracle {

[[nodiscard]] std::string engine_says(const law::LegalState& state, const Asked& asked);
[[nodiscard]] std::string oracle_says(const EventLog& log, const Asked& asked);
// For a failed comparison: the question as one would repeat it.
[[nodiscard]] std::string in_words(const Asked& asked);

}  // namespace stichtag::oracle
