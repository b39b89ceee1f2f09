// Decisions of operators and administrators of a run, in words.
#pragma once
#include <string>
#include <vector>

#include "viz/model/actions/update.hpp"
#include "viz/model/scene/world.hpp"
#include "viz/model/words/row_words.hpp"

namespace stichtag::view {

struct Decided {
  std::string who;       // the operator, or its administrator where an update is at stake
  std::string what;      // "goes on without SMARTY IQ 1.1"
  std::string because;   // "product banned"
  std::string sentence;  // all of that
  std::string product;   // line, or empty
  std::string at_stake;  // "4,000 gateways or points at stake", or empty
  std::vector<std::string> options;  // what else could have been done, and what it promised
};

// Of an administrator: it is about updates.
[[nodiscard]] bool of_administrator(const run::DecisionRow& row);
[[nodiscard]] const std::string& who_decided(const Simulated& simulated,
                                             const run::DecisionRow& row);
[[nodiscard]] Decided decided(Language language, const Simulated& simulated,
                              const run::DecisionRow& row);

// By place in the run: when, and about which product.
[[nodiscard]] std::vector<DayDecided> days_decided(const Simulated& simulated);

}  // namespace stichtag::view
