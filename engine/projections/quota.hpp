// What a duty of § 45 MsbG means in numbers: required, equipped, met, and by how much not. Pure and
// exact: whole points and whole watts, fractions never rounded. Feed it from any run or by hand.
#pragma once
#include <optional>
#include <vector>

#include "engine/law/section_45.hpp"
#include "engine/simulation/distributions.hpp"
#include "events/vocabulary/result.hpp"

namespace stichtag::projections {

using law::section_45::Days;
using law::section_45::Duty;
using simulation::Count;

struct Amount {
  Count points = 0;
  Count watts = 0;  // installed capacity, plants alone
  [[nodiscard]] Count in(law::section_45::Unit unit) const {
    return unit == law::section_45::Unit::points ? points : watts;
  }
};

// Points of one case group that arose (plants: were commissioned) on the same days. Points that a
// competitive operator equipped have left the duty (§ 36(1)) and are not counted here.
struct PointClass {
  CaseGroup group{};
  Days arose;
  Amount all;
  Amount imsys;       // of the operator, those on request included
  Amount controlled;  // of `imsys`, with the control device of § 29(1) Nr. 2
  Amount on_request;  // of `imsys`, under § 34(2) S. 2 Nr. 1
  Amount modern;      // modern meters (mME)
  Amount legacy;      // uncertified systems, § 19(5)
};

// What an operator planned to equip in a span, and did; only newly-due=planned_tranche asks for it.
struct Tranche {
  CaseGroup group{};
  Days span;
  Amount planned;
  Amount equipped;
};

// As of one day, which whoever takes it knows; a duty is judged by the census of its due day.
struct Census {
  std::vector<PointClass> classes;
  std::vector<Tranche> tranches;
};

// The days on which a point can arise, cut wherever a window of § 45 begins or ends: before 2018,
// 2018 to 24.02.2025, 25.02.2025 (it lies in two windows), the rest of that quarter, then quarters.
// The last class ends with `last`.
[[nodiscard]] std::vector<Days> arising_classes(Date last);

struct Measure {
  law::section_45::Unit unit;
  Count denominator;
  Count equipped;  // at most the denominator
  Count required;  // the smallest whole number that is not below the share
  Count short_units;
  bool met;
  // Absent when there is nothing to equip; the duty is then met.
  [[nodiscard]] std::optional<double> achieved() const;
};

// The groups that the duty counts, and those that lower its number.
[[nodiscard]] bool looks_at(const Duty& duty, CaseGroup group);

// Refused if a class lies partly inside a window of the duty, or if the duty asks for a tranche and
// none is given for its span.
[[nodiscard]] Result<Measure> measure(const Duty& duty, const Census& census);

// ceil(share * denominator), 0 <= denominator.
[[nodiscard]] Count required_of(law::section_45::Share share, Count denominator);

}  // namespace stichtag::projections
