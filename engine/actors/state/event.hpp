// What happens in a run: one closed variant of past-tense facts. Actors decide and give events out;
// nothing but `apply` (engine/actors/state/apply.cpp) changes a state, so the list of events is the
// run. Counts are whole points or gateways. An event of work done covers the days from the entry
// before to its own day and is drawn at once.
#pragma once
#include <string>
#include <variant>
#include <vector>

#include "engine/actors/state/decision.hpp"
#include "engine/actors/state/upkeep_events.hpp"
#include "engine/fleet/transfers.hpp"
#include "events/log/recorded.hpp"

namespace stichtag::actors {

using fleet::CohortKey;
using fleet::Version;
using simulation::Count;

struct PointsGrown {
  CaseGroup group{};
  Count points = 0;
};
struct OrderPlaced {
  Version version{};
  Count gateways = 0;
  Date due;  // drawn when the order is placed; the operator does not know it
};
struct Delivered {
  Version version{};
  Count gateways = 0;
};
// A crew is counted in parts, so that a share of one, which visits a few points a month, can grow
// and shrink by per cents.
inline constexpr int parts_of_a_crew = 10'000;
// From now on.
struct CrewsChanged {
  Count parts = 0;
};
struct GatewaysInstalled {
  CohortKey key;
  fleet::PointPlace from{};
  Count gateways = 0;
};
// Nobody at home or a refusal: the points come back on that day.
struct VisitsFailed {
  CaseGroup group{};
  Count points = 0;
  Date back;
};
struct ModernMetersFitted {
  CaseGroup group{};
  Count points = 0;
};
// Uncertified systems under § 19(5), because no permitted gateway was at hand.
struct LegacyInstalled {
  CaseGroup group{};
  Count asked = 0;   // customers who were asked for their consent; each is asked once
  Count points = 0;  // of these
};
struct StockStranded {  // may not be installed in any case from this day
  Version version{};
  Count gateways = 0;
};
struct StockFreed {  // may be installed again
  Version version{};
};
struct WrittenOff {
  Version version{};
  Count gateways = 0;
};

enum class CampaignEnd : std::uint8_t { running, finished, rolled_back, overtaken };

// Of what hangs, events name the first of the groups that fare alike (Run::alike).

// `campaign` numbers the campaigns of an operator, from 0.
struct CampaignStarted {
  std::uint32_t campaign = 0;
  Version from{};
  Version to{};
  Count gateways = 0;
  bool forced = false;  // by a known loss, or by a vulnerability
};
struct GatewaysUpdated {
  std::uint32_t campaign = 0;
  CohortKey key;
  Version to{};
  Count gateways = 0;
  std::uint8_t attempt = 1;  // the how manieth of these gateways
};
struct UpdateFailed {
  std::uint32_t campaign = 0;
  Version version{};
  std::uint8_t attempt = 1;
  Count stayed = 0;   // try again
  Count bricked = 0;  // wait for a visit and an exchange
};
struct CampaignEnded {
  std::uint32_t campaign = 0;
  CampaignEnd how{};
};
struct GatewaysReplaced {
  CohortKey old;
  CohortKey fresh;
  Count gateways = 0;
};

// A fact of the vendor or the office that is drawn, by its place in Run::drawn_facts; it is known
// from this day.
struct FactBecameKnown {
  std::uint32_t fact = 0;
  std::uint64_t id = 0;  // FNV-1a of the fact's name, so that the bytes of a run tell facts apart
  Date works;
};

using Change = std::variant<PointsGrown, OrderPlaced, Delivered, CrewsChanged, GatewaysInstalled,
                            VisitsFailed, ModernMetersFitted, LegacyInstalled, StockStranded,
                            StockFreed, WrittenOff, CampaignStarted, GatewaysUpdated, UpdateFailed,
                            CampaignEnded, GatewaysReplaced, FactBecameKnown, Decision, CrewsIdled,
                            CalibrationsEnded, CalibrationVisits, ExchangeOrdered, OptionsWeighed,
                            ModernMetersInTurn, ExchangeCalledOff, ReactionsWeighed>;

inline constexpr std::uint32_t the_office = ~std::uint32_t{0};

struct Happened {
  Date day;
  std::uint32_t actor = the_office;  // place of the operator in the spec
  Change change;
};

// The canonical form: kind, day and actor, then the fields in their order, each in little-endian
// bytes. Part of every run's hash: never change it, only add kinds at the end.
void append_bytes(std::string& bytes, const Happened& happened);

}  // namespace stichtag::actors
