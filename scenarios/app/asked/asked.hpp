// From what was typed to what is meant: dates, products, cases, readings, the scenario.
#pragma once
#include "engine/law/answer.hpp"
#include "engine/law/legal_state.hpp"
#include "events/vocabulary/tree.hpp"
#include "scenarios/app/asked/request.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::app {

inline const std::string legal_note = "This is a model, not legal advice.";

// A loaded scenario with the options that every question shares.
struct Asked {
  scenarios::Scenario scenario;
  law::LegalState state;
  law::ReadingSet readings;  // of the scenario, changed by --reading
  Date known;                // --known, else the latest knowledge in the log
  CaseGroup group;
  law::Addressee addressee;
};

[[nodiscard]] Result<Asked> asked(const Request& request, const std::string& scenario);
// The scenario of a command that takes one: the first word, "history" without one.
[[nodiscard]] std::string scenario_named(const Request& request);
// The same; more than one is refused.
[[nodiscard]] Result<std::string> one_scenario(const Request& request,
                                               const std::string& hint = "drop it");
// Of that scenario.
[[nodiscard]] Result<Asked> asked(const Request& request);

[[nodiscard]] Result<Date> parse_day(const std::string& text, const std::string& where);
// --on, once; refuses days before the MsbG.
[[nodiscard]] Result<Date> day_asked(const Request& request);
[[nodiscard]] Result<ProductRef> product_asked(const Request& request);
// --product, or every line of the scenario.
[[nodiscard]] Result<std::vector<ProductRef>> products_asked(const Request& request,
                                                             const law::LegalState& state);

// Readings of the answer by name, and the ones that differ from their default in words.
[[nodiscard]] Tree reading_tree(const law::ReadingSet& readings);
[[nodiscard]] std::string changed_readings(const law::ReadingSet& readings);

// The scenario's name, assumptions and changes, for results that stand on them.
void describe_scenario(const Asked& asked, Tree& tree);

}  // namespace stichtag::app
