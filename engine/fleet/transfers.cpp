#include "engine/fleet/transfers.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace stichtag::fleet {
namespace {

using enum GatewayPlace;

using Refusal = std::optional<Problem>;

Problem not_so_many(Count n, Count there, std::string_view place) {
  return Problem{.what = std::to_string(n) + " asked for, " + std::to_string(there) +
                         " are there: " + std::string(place),
                 .where = {},
                 .hint = "move between 0 and the number that is there"};
}

// Millions of moves, and none is refused: what there is to say then is said elsewhere.
bool are_there(Count n, Count there) { return n >= 0 && n <= there; }

Refusal too_few(Count n, Count there, std::string_view place) {
  if (are_there(n, there)) return std::nullopt;
  return not_so_many(n, there, place);
}

Refusal too_few(const Fleet& fleet, Version version, GatewayPlace place, Count n) {
  const auto there = fleet.at(version, place);
  if (are_there(n, there)) return std::nullopt;
  return not_so_many(n, there, name_of(place));
}

Refusal too_few(const Fleet& fleet, CaseGroup group, PointPlace place, Count n) {
  const auto there = fleet.at(group, place);
  if (are_there(n, there)) return std::nullopt;
  return not_so_many(n, there, name_of(place));
}

Refusal too_few(const Fleet& fleet, const CohortKey& key, Count n) {
  return too_few(n, fleet.cohorts.count(key), "in the cohort");
}

// A gateway of the cohort in that place: both counts must suffice, and the place be at a point.
Refusal too_few(const Fleet& fleet, const Hanging& hanging, Count n) {
  if (hanging.place != installed && hanging.place != updating && hanging.place != failed_waiting) {
    return Problem{
        .what = "a gateway that is " + std::string(name_of(hanging.place)) + " hangs at no point",
        .where = {},
        .hint = {}};
  }
  if (auto refused = too_few(fleet, hanging.key, n)) return refused;
  return too_few(fleet, hanging.key.version, hanging.place, n);
}

constexpr bool stays_in_its_world(GatewayPlace from, GatewayPlace to) {
  switch (from) {
    case ordered:
      return to == on_shelf || to == removed;
    case on_shelf:
      return to == removed;
    case installed:
      return to == updating || to == failed_waiting;
    case updating:
      return to == installed || to == failed_waiting;
    case failed_waiting:
      return to == installed;
    case removed:
      return false;
  }
  return false;
}

void shift(Fleet& fleet, const GatewayMove& move, Count n) {
  fleet.at(move.version, move.from) -= n;
  fleet.at(move.version, move.to) += n;
}

Result<Done> done() { return Done{}; }

}  // namespace

Result<Done> grow(Fleet& fleet, CaseGroup group, Count n) {
  if (auto refused = too_few(n, std::max(n, Count{0}), "growth")) return *refused;
  fleet.points[std::size_t(group)] += n;
  fleet.at(group, PointPlace::old_meter) += n;
  return done();
}

Result<Done> move_points(Fleet& fleet, const PointMove& move, Count n) {
  if (auto refused = too_few(fleet, move.group, move.from, n)) return *refused;
  fleet.at(move.group, move.from) -= n;
  fleet.at(move.group, move.to) += n;
  return done();
}

Result<Done> order(Fleet& fleet, Version version, Count n) {
  if (auto refused = too_few(n, std::max(n, Count{0}), "order")) return *refused;
  fleet.ever_ordered += n;
  fleet.at(version, ordered) += n;
  return done();
}

Result<Done> move_gateways(Fleet& fleet, const GatewayMove& move, Count n) {
  if (!stays_in_its_world(move.from, move.to)) {
    return Problem{.what = "no gateway goes from " + std::string(name_of(move.from)) + " to " +
                           std::string(name_of(move.to)) + " by itself",
                   .where = {},
                   .hint = "see install, finish_update, remove and exchange"};
  }
  if (auto refused = too_few(fleet, move.version, move.from, n)) return *refused;
  shift(fleet, move, n);
  return done();
}

Result<Done> install(Fleet& fleet, const CohortKey& key, PointPlace from, Count n) {
  if (auto refused = too_few(fleet, key.group, from, n)) return *refused;
  if (auto refused = too_few(fleet, key.version, on_shelf, n)) return *refused;
  fleet.at(key.group, from) -= n;
  shift(fleet, {key.version, on_shelf, installed}, n);
  fleet.cohorts.add(key, n);
  return done();
}

Result<Done> finish_update(Fleet& fleet, const CohortKey& from, Version to, Count n) {
  if (auto refused = too_few(fleet, from.version, updating, n)) return *refused;
  auto updated = from;
  updated.version = to;
  auto moved = fleet.cohorts.move(from, updated, n);
  if (!moved) return moved;
  fleet.at(from.version, updating) -= n;
  fleet.at(to, installed) += n;
  return moved;
}

Result<Done> remove(Fleet& fleet, const Hanging& old, PointPlace to, Count n) {
  if (auto refused = too_few(fleet, old, n)) return *refused;
  shift(fleet, {old.key.version, old.place, removed}, n);
  fleet.at(old.key.group, to) += n;
  return fleet.cohorts.take(old.key, n);
}

Result<Done> exchange(Fleet& fleet, const Hanging& old, const CohortKey& fresh, Count n) {
  if (old.key.group != fresh.group) {
    return Problem{.what = "an exchange does not change the case group", .where = {}, .hint = {}};
  }
  if (auto refused = too_few(fleet, old, n)) return *refused;
  if (auto refused = too_few(fleet, fresh.version, on_shelf, n)) return *refused;
  shift(fleet, {old.key.version, old.place, removed}, n);
  shift(fleet, {fresh.version, on_shelf, installed}, n);
  return fleet.cohorts.move(old.key, fresh, n);
}

}  // namespace stichtag::fleet
