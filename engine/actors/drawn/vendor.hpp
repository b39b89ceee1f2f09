// Vendors and the certification office: what they may still do after the last known day. Nothing
// that operators do moves them, so their facts are drawn before the run and join the log; each is
// known on its day and not before. A recorded fact is never contradicted.
#pragma once
#include "engine/actors/known_law/products.hpp"
#include "engine/actors/known_law/today.hpp"
#include "events/log/recorded.hpp"

namespace stichtag::actors {

struct Market {
  const law::LegalState& state;  // of the log as it is recorded
  const Products& products;
  Date last_known;  // of the log; facts come after it
  Date until;       // and before this day
};

// In the order of the days on which they become known. The chance is the vendor's own.
[[nodiscard]] EventLog draw_facts(const Market& market, const VendorSpec& spec,
                                  const Chance& chance);

}  // namespace stichtag::actors
