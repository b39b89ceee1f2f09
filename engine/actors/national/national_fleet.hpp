// The national fleet: 810 synthetic operators that together are as large and as far as what is
// published. No operator of it exists.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/actors/spec/administrator_spec.hpp"
#include "engine/actors/spec/operator_spec.hpp"
#include "engine/actors/spec/vendor_spec.hpp"

namespace stichtag::actors {

// How the operators of a size class roll out; fitted by simulated moments (docs/national-fit.md).
struct ClassRollout {
  // Share of the class that has started by 22.05.2022, 26.05.2023, 30.09.2024, 30.06.2025; the rest
  // do so by the end of 2026.
  std::array<double, 4> started;
  // At full strength an operator equips between these shares of its mandatory points a year.
  double slowest;
  double fastest;
  double first;             // share of the crews that are there on the first day
  double willing;           // voluntary pace without a duty: drawn between this and 1
  double requests;          // share of all points that asks for an iMSys each year
  std::vector<double> mix;  // shares of first, second, ... line; which line comes first is drawn
  std::uint32_t plans_every_months;  // the month of its first period is drawn
};
using ClassRollouts = std::array<ClassRollout, 4>;  // as size_classes()
[[nodiscard]] const ClassRollouts& class_rollouts();

struct NationalChoice {
  std::uint64_t seed = 1;
  Date first_day;                           // modern meters are as many as on this day
  std::vector<std::string> administrators;  // each operator draws one, all alike (assumption)
  ClassRollouts rollouts = class_rollouts();
};
[[nodiscard]] std::vector<OperatorSpec> national_fleet(const NationalChoice& choice);

// Stand-ins where a scenario names none: one administrator a policy, one vendor a line.
[[nodiscard]] std::vector<AdministratorSpec> national_administrators();
[[nodiscard]] std::vector<VendorSpec> national_vendors();

// What the fleet rests on, in words.
[[nodiscard]] std::vector<std::string> national_assumptions();

// Share of all points with a modern meter, interpolated between published figures.
[[nodiscard]] double modern_share(Date day);

}  // namespace stichtag::actors
