// The country as four classes of operators: what is drawn for each operator, and what a figure
// would show if the parameters were these.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "scenarios/hindcast/figures.hpp"
#include "scenarios/hindcast/measure.hpp"
#include "scenarios/hindcast/trajectories.hpp"

namespace stichtag::scenarios::hindcast {

inline constexpr std::size_t classes = 4;

// How large the country is, from figures known on the training day where there are any.
struct Country {
  std::array<int, classes> operators{};
  double points = 0;
  double mandatory = 0;
  std::optional<Date> wider_from;  // from then on competitive operators are in the units published
  std::vector<std::string> notes;  // what each number is taken from
};
[[nodiscard]] Country country_of(const KnownFigures& known);

struct ClassParameters {
  // Share of the waiting operators that starts a year: under the first duty (from March 2020),
  // after the withdrawal (from 23.05.2022), under the GNDEW (from 27.05.2023).
  std::array<double, 3> hazards{};
  double pace = 0;    // median share of the mandatory points equipped a year at full strength
  double spread = 0;  // of the logarithm of the pace
  bool operator==(const ClassParameters&) const = default;
};

struct Parameters {
  std::array<ClassParameters, classes> of{};
  double willing = 0;   // without a duty an operator goes on at this share of its pace or more
  double requests = 0;  // share of all points that asks for an iMSys each year
  double wider = 1;     // units with competitive operators over units without
};

// Four numbers in [0, 1) an operator.
struct Draws {
  double size, start, pace, voluntary;
};

struct Sums {
  double size = 0, base = 0, with_plants = 0, over_100 = 0, all = 0;  // weighted by size
  double mean = 0;                                                    // of the quotas, unweighted
  double none = 0, at_least_20 = 0, below_13 = 0;                     // operators
};
using SumsOfDays = std::vector<Sums>;  // as Trajectories::days()

// Counts an operator in; with `times` -1 out again.
struct OperatorAsked {
  Date known;
  std::size_t size_class;
  std::size_t future;
};
void add_operator(SumsOfDays& sums, const Trajectories& trajectories, const OperatorAsked& asked,
                  const Parameters& parameters, const Draws& draws, double times = 1);

[[nodiscard]] SumsOfDays sums_of_class(const Trajectories& trajectories, Date known,
                                       std::size_t size_class, std::size_t future,
                                       const Parameters& parameters,
                                       const std::vector<Draws>& draws);

// In the measure's units. `day` and its `since` are of Trajectories::days().
[[nodiscard]] double value_of(const Measure& measure, Date day, const Country& country,
                              const Parameters& parameters, const std::vector<Date>& days,
                              const std::array<SumsOfDays, classes>& sums);

}  // namespace stichtag::scenarios::hindcast
