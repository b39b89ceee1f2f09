// Which inputs a method asks the model about, and what it makes of the answers. A point is a set of
// inputs and a number of chance (replication).
#pragma once
#include "scenarios/ensemble/drawn_inputs.hpp"
#include "scenarios/sensitivity/morris.hpp"
#include "scenarios/sensitivity/sobol_indices.hpp"
#include "scenarios/sensitivity/varied.hpp"

namespace stichtag::scenarios {

struct PlannedPoint {
  DrawnValues inputs;  // by input of the scenario; those set by hand are not drawn
  std::uint64_t replication = 0;
};

// The inputs of a scenario that are not set by hand. Each is looked at by itself: correlations of
// the scenario are left out, because a share of variance is not defined under them.
struct FreeInputs {
  const Uncertainty& uncertainty;
  std::vector<std::size_t> which;
  std::vector<std::size_t> held = {};  // at their medians: uncertain, but not asked about
  std::size_t declared = 0;            // those before are at their medians while others are varied,
                                       // the rest at what the scenario says
  // At the unit cube over `which`. `alike`: options weigh alike, so that rare ones are looked at
  // too.
  [[nodiscard]] DrawnValues at(const std::vector<double>& point, bool alike) const;
  [[nodiscard]] DrawnValues middle() const;
  [[nodiscard]] const Uncertain& input(std::size_t i) const { return uncertainty.inputs[which[i]]; }
};
[[nodiscard]] FreeInputs free_inputs(const Uncertainty& uncertainty,
                                     const std::vector<std::string>& pinned);
// Of those that are not set by hand, what is to be varied; refers to `varied`.
[[nodiscard]] FreeInputs free_inputs(const Varied& varied, const std::vector<std::string>& pinned);

// One at a time: every input at its 5 % and 95 % point, or at each of its options, the others at
// their medians; the same replications 0 to `runs` - 1 at every end.
struct Bar {
  std::size_t input = 0;
  std::vector<std::string> values;  // of the ends
  std::vector<double> means;        // at them
  double swing = 0;                 // of the highest and the lowest mean
  std::optional<Interval> ci;       // 95 % of the swing, paired (Student's t); from 4 pairs on
  std::size_t low = 0, high = 0;    // which ends these are
};
struct Tornado {
  std::vector<PlannedPoint> points;
  std::vector<std::vector<std::string>> ends;  // by input: values
};
[[nodiscard]] Tornado tornado_plan(const FreeInputs& inputs, std::uint64_t runs);
// Ends of all inputs together: a plan has so many times `runs` points.
[[nodiscard]] std::size_t ends_of_all(const FreeInputs& inputs);
// The longest bar first.
[[nodiscard]] std::vector<Bar> bars_of(const Tornado& plan, std::uint64_t runs,
                                       const std::vector<double>& answers);

// Saltelli's points over the inputs and chance, which comes last: A has the replications 0 to
// rows - 1, B those from `rows` on. Order: A, B, then A with a column of B, input by input.
[[nodiscard]] std::vector<PlannedPoint> sobol_plan(const FreeInputs& inputs, std::uint64_t rows,
                                                   std::uint64_t seed);
[[nodiscard]] SobolIndices indices_of(std::size_t inputs, std::uint64_t rows,
                                      const std::vector<double>& answers, std::uint64_t seed);

// Trajectory t has the chance of replication t.
[[nodiscard]] std::vector<PlannedPoint> morris_plan(const FreeInputs& inputs,
                                                    const std::vector<Trajectory>& design);
[[nodiscard]] std::vector<ElementaryEffects> effects_of(const std::vector<Trajectory>& design,
                                                        const std::vector<double>& answers,
                                                        std::uint64_t seed);

}  // namespace stichtag::scenarios
