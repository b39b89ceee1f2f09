#include "scenarios/runs/money_of_run.hpp"

#include "engine/actors/state/at_start.hpp"

namespace stichtag::scenarios {
namespace {

// What hung on the evening before the horizon.
projections::Opening opening_of(const actors::RunSpec& spec) {
  projections::Opening opening;
  for (const auto& one : spec.operators) {
    for (const auto& there : one.at_start.installed)
      opening.equipped[std::size_t(there.group)] += there.gateways;
    for (const auto group : all_case_groups())
      opening.modern[std::size_t(group)] += actors::modern_at_start(one, group);
  }
  return opening;
}

}  // namespace

Result<projections::Ledger> money_of_run(const run::Run& run, const actors::RunSpec& spec,
                                         const law::LegalState& state, law::Inquiry& inquiry) {
  auto books = projections::books_of(run);
  if (!books) return books.problem();
  books->opening = opening_of(spec);
  return projections::ledger_of(*books, {}, law::cap_calendar(state, inquiry));
}

}  // namespace stichtag::scenarios
