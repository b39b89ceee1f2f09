// The census of an operator's fleet. The fleet does not say when a point arose nor whether it has a
// control device, so two assumptions stand in; both belong into every result that uses them.
#pragma once
#include <array>
#include <span>
#include <vector>

#include "engine/actors/spec/operator_spec.hpp"
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

struct CensusDays {
  Date began;  // on which the operator has the points of its description
  Date on;     // of the fleet
  Date at;     // up to which points arise; not before `on`
};

// The fleet as it stands on `on`, and the points that there will be on `at` if each case group goes
// on growing as in a run (engine/actors/operator/growth.hpp; backwards too, for the older classes).
// Capacity: points times the mean of their case group.
[[nodiscard]] Census census_of(const fleet::Fleet& fleet, const actors::OperatorSpec& spec,
                               const CensusDays& days, const FleetAssumptions& assumed = {});

// The days on which points arose, and what one point of the first day had become by the end of each
// class: worked out once for a growth, since fleets of the same day share it.
class ArisingPoints {
 public:
  explicit ArisingPoints(const CensusDays& days);
  [[nodiscard]] const CensusDays& days() const { return days_; }
  // A group that does not grow has all of its points in the first class.
  [[nodiscard]] std::span<const Days> classes(bool grows) const;
  // Of these, those that have arisen by `on`.
  [[nodiscard]] std::size_t present(bool grows) const;
  struct Growth {
    double a_year = 0;
    double on = 1;  // by the day of the fleet
    std::vector<double> by_class;
  };
  [[nodiscard]] const Growth& growth(double a_year);

 private:
  CensusDays days_;
  std::vector<Days> classes_;
  std::size_t present_ = 0;
  std::vector<Growth> growths_;
};

// Takes the census of many fleets as they stand on `on`, for the due day of the duty, which is not
// before, and of the groups that the duty looks at alone; no class if it counts tranches.
class CensusFor {
 public:
  // Of fleets of a run that began then.
  CensusFor(const Duty& duty, Date began, Date on);
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
