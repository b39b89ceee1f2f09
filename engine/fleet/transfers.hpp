// The legal moves of points and gateways. Each keeps the ledger of engine/fleet/conservation.hpp;
// an illegal one is refused and changes nothing. n is a number of points or gateways, 0 or more.
#pragma once
#include "engine/fleet/fleet.hpp"

namespace stichtag::fleet {

// New metering points, with old meters.
[[nodiscard]] Result<Done> grow(Fleet& fleet, CaseGroup group, Count n);

// A point gets another meter that is no iMSys of the operator.
struct PointMove {
  CaseGroup group{};
  PointPlace from{};
  PointPlace to{};
};
[[nodiscard]] Result<Done> move_points(Fleet& fleet, const PointMove& move, Count n);

[[nodiscard]] Result<Done> order(Fleet& fleet, Version version, Count n);

// Moves that need no point and change no version: delivery (ordered to on_shelf), cancelled order
// and write-off (to removed), begin of an update (installed to updating) and its failure (back to
// installed, or to failed_waiting), defect (installed to failed_waiting), repair (back).
struct GatewayMove {
  Version version{};
  GatewayPlace from{};
  GatewayPlace to{};
};
[[nodiscard]] Result<Done> move_gateways(Fleet& fleet, const GatewayMove& move, Count n);

// From the shelf to points of key.group that were at `from`.
[[nodiscard]] Result<Done> install(Fleet& fleet, const CohortKey& key, PointPlace from, Count n);

// Updates that succeeded: from updating to installed with the version `to`.
[[nodiscard]] Result<Done> finish_update(Fleet& fleet, const CohortKey& from, Version to, Count n);

// Gateways that hang at points, in one of installed, updating and failed_waiting.
struct Hanging {
  CohortKey key;
  GatewayPlace place = GatewayPlace::installed;
};
// Taken off the wall; the points go on with what stands in `to`.
[[nodiscard]] Result<Done> remove(Fleet& fleet, const Hanging& old, PointPlace to, Count n);
// Taken off the wall, and one from the shelf hung in its place; the case group stays.
[[nodiscard]] Result<Done> exchange(Fleet& fleet, const Hanging& old, const CohortKey& fresh,
                                    Count n);

}  // namespace stichtag::fleet
