// What things cost an operator, and what it may charge where the law names no figure. Unit: whole
// cents, net of value added tax unless said otherwise. Every default is an assumption (docs
// decision 0006) and belongs into each result that uses it.
#pragma once
#include <string>
#include <vector>

#include "engine/law/price_caps.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::projections {

using law::Cents;

struct CostSpec {
  Cents gateway = 120'00;           // paid on delivery
  Cents visit = 95'00;              // a crew at a door
  int points_in_100_visits = 115;   // one visit may carry several points of a building
  Cents exchange = 215'00;          // of a dead gateway, with the new one from the shelf
  Cents update = 80;                // an attempt, successful or not
  Cents idle_crew_day = 900'00;     // a crew without work
  Cents stranded_gateway = 120'00;  // when it is written off, with its disposal
  Cents modern_meter = 0;           // the device; the model has no figure
  Cents legacy_system = 0;          // the device; the model has no figure
  Cents appropriate_fee = 200'00;   // gross a year, where the law says "angemessenes Entgelt"
  int fee_share_of_cap = 100;       // per cent of the cap that operators charge
  int vat = 19;                     // per cent, inside every gross amount
};

// No negative price, no visit without points, shares from 0 to 100.
[[nodiscard]] Result<Done> check(const CostSpec& costs);
// One sentence each, with the figures.
[[nodiscard]] std::vector<std::string> assumptions_of(const CostSpec& costs);

// The one rounding of all money: to the nearest, halves up. Both not negative, divisor not 0.
[[nodiscard]] constexpr Cents rounded(std::int64_t amount, std::int64_t divisor) {
  return (amount + divisor / 2) / divisor;
}

// "1234.56"
[[nodiscard]] std::string euros(Cents cents);

}  // namespace stichtag::projections
