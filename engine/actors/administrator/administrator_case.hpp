// One version of a client's gateways and what its administrator looks at when it decides on it: for
// the files of the administrator alone.
#pragma once
#include <optional>

#include "engine/actors/administrator/administrator.hpp"

namespace stichtag::actors {

// A loss that comes within a year forces; before, there is time for the usual ways.
inline constexpr int forced_days = 365;

struct Case {
  const Administrator& me;
  const Today& today;
  Version from;
  Count gateways;  // that can still be tried

  [[nodiscard]] Load load() const { return {gateways, gateways_ahead(me, today, from)}; }
  [[nodiscard]] bool certified() const {
    return today.law.certified[std::size_t(from)] == Certified::yes;
  }
  [[nodiscard]] std::optional<Date> loss() const {
    return today.law.certified_until[std::size_t(from)];
  }
  [[nodiscard]] bool forced() const {
    return !certified() || (loss() && *loss() - today.day <= forced_days);
  }
  [[nodiscard]] double release_months() const {
    return me.release_months[today.products.at(from).line];
  }
  [[nodiscard]] Decision decision(Choice choice, Reason reason) const {
    return {.choice = choice,
            .reason = reason,
            .line = today.products.at(from).line,
            .version = from,
            .at_stake = gateways,
            .options = {Choice::starts_campaign, Choice::waits, Choice::skips_release,
                        Choice::exchanges_on_site}};
  }
};

// Writes down what was known and what each option promised, then the decision.
void decide_so(const Case& it, Decision decision, Changes& changes);

// Where the law forbids to use them and no update comes: who never updates, whom no certified
// version reaches, and those that were given up after the last retry. True if none is left.
bool exchange_on_site(const Case& it, Changes& changes);
// For all who still wait, when the ground for it has gone.
void call_exchange_off(const Administrator& me, const Today& today, Version version,
                       Changes& changes);

}  // namespace stichtag::actors
