#include "engine/projections/costs.hpp"

#include <algorithm>
#include <cstdlib>

namespace stichtag::projections {
namespace {

std::string assumed(std::string what, Cents cents) {
  return what + ": " + euros(cents) + " euros (assumption)";
}

Problem wrong(std::string what) { return {ProblemKind::wrong_input, std::move(what), "costs", ""}; }

constexpr Cents most = 10'000'00;  // with the most points at once, products stay inside 64 bits

}  // namespace

Result<Done> check(const CostSpec& costs) {
  for (const auto price :
       {costs.gateway, costs.visit, costs.exchange, costs.update, costs.idle_crew_day,
        costs.stranded_gateway, costs.modern_meter, costs.legacy_system, costs.appropriate_fee}) {
    if (price < 0 || price > most) return wrong("a price must be 0 to 10000 euros");
  }
  if (costs.points_in_100_visits < 1) return wrong("100 visits must carry at least one point");
  if (costs.vat < 0 || costs.vat > 100) return wrong("value added tax must be 0 to 100 per cent");
  if (costs.fee_share_of_cap < 0 || costs.fee_share_of_cap > 100) {
    return wrong("an operator may charge 0 to 100 per cent of the cap");
  }
  return Done{};
}

std::vector<std::string> assumptions_of(const CostSpec& costs) {
  return {
      assumed("a gateway", costs.gateway),
      assumed("a visit", costs.visit),
      "points in 100 visits: " + std::to_string(costs.points_in_100_visits) + " (assumption)",
      assumed("an exchange with the new gateway", costs.exchange),
      assumed("an attempt to update", costs.update),
      assumed("an idle crew day", costs.idle_crew_day),
      assumed("a stranded gateway, written off", costs.stranded_gateway),
      assumed("a modern meter, device", costs.modern_meter),
      assumed("an uncertified system, device", costs.legacy_system),
      assumed("an appropriate fee a year, gross", costs.appropriate_fee),
      "operators charge " + std::to_string(costs.fee_share_of_cap) + " % of the cap (assumption)",
      "value added tax " + std::to_string(costs.vat) + " %, also in the half-year of 16 % in 2020",
  };
}

std::string euros(Cents cents) {
  const auto part = std::to_string(std::abs(cents % 100));
  const std::string sign = cents < 0 ? "-" : "";
  return sign + std::to_string(std::abs(cents / 100)) + "." + (part.size() < 2 ? "0" : "") + part;
}

}  // namespace stichtag::projections
