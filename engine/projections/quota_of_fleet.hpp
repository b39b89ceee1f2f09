// The census of an operator's fleet. The fleet does not say when a point arose nor whether it has a
// control device, so two assumptions stand in; both belong into every result that uses them.
#pragma once
#include <array>
#include <span>
#include <vector>

#include "engine/actors/operator_spec.hpp"
#include "engine/fleet/fleet.hpp"
#include "engine/projections/quota.hpp"

namespace stichtag::projections {

struct FleetAssumptions {
  // Which points of a case group have the iMSys: (A) all ages alike, or the newest first.
  enum class Age : std::uint8_t { alike, newest_first } age = Age::alike;
  // (A) share of the plants and § 14a points with an iMSys that also have the control device.
  double controlled = 1;
};

// What a census asks of a case group: points of the operator, and how many have what.
struct GroupCounts {
  Count points = 0;  // without those that others equipped
  Count imsys = 0;
  Count on_request = 0;  // of `imsys`
  Count modern = 0;
  Count legacy = 0;
};
using FleetCounts = std::array<GroupCounts, case_group_count>;
[[nodiscard]] FleetCounts counts_of(const fleet::Fleet& fleet);

// The fleet as it stands on `on`, and the points that there will be on `at` >= on if each case
// group goes on growing as the operator's description says (backwards too, for the older classes).
// Capacity: points times the mean of their case group.
[[nodiscard]] Census census_of(const fleet::Fleet& fleet, const actors::OperatorSpec& spec, Date on,
                               Date at, const FleetAssumptions& assumed = {});

// The days on which points arose up to `at`, and how many of today's points there were at the end of
// each class: worked out once for a growth, since fleets of the same day share it.
class ArisingPoints {
 public:
  ArisingPoints(Date on, Date at);
  // A group that does not grow has all of its points in the first class.
  [[nodiscard]] std::span<const Days> classes(double growth_a_year) const;
  // As many as classes: points then for one point on `on`.
  [[nodiscard]] std::span<const double> factors(double growth_a_year);
  // Of the classes of this growth, those that have arisen by `on`.
  [[nodiscard]] std::size_t present(double growth_a_year) const;

 private:
  struct Growth {
    double a_year = 0;
    std::vector<double> factors;
  };
  Date on_;
  std::vector<Days> classes_;
  std::size_t present_ = 0;
  std::vector<Growth> growths_;
};

// Takes the census of many fleets as they stand on `on`, for the due day of the duty, which is not
// before, and of the groups that the duty looks at alone; no class if it counts tranches.
class CensusFor {
 public:
  CensusFor(const Duty& duty, Date on);
  [[nodiscard]] Census of(const FleetCounts& fleet, const actors::OperatorSpec& spec);

 private:
  const Duty& duty_;
  ArisingPoints arising_;
};

// What the operator's description plans for the span: its plan a calendar quarter, by days where
// the span cuts one; `equipped` is what it did in it. Nothing if the group has
// points and no plan.
[[nodiscard]] std::optional<Tranche> tranche_of(const actors::OperatorSpec& spec, CaseGroup group,
                                                const Days& span, Count equipped);

}  // namespace stichtag::projections
