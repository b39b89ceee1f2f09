// Scenario discovery: the box of inputs in which the cases of interest lie densest.
//
// Source: Friedman and Fisher, "Bump hunting in high-dimensional data" (1999): the box is peeled,
// a small part at a time, then pasted back; Kwakkel and Jaxa-Rozen, "Improving scenario discovery
// for handling heterogeneous uncertainties" (2016), for steps that are judged by what they cost;
// Bryant and Lempert (2010) for coverage, density and the quasi-p-value. Inputs are numbers or
// categories.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::scenarios {

// One input over all runs. A category is the number of its name in `names`; no names: numbers.
struct Column {
  std::string name;
  std::vector<double> values;
  std::vector<std::string> names = {};
  [[nodiscard]] bool is_category() const { return !names.empty(); }
};

struct Restriction {
  std::size_t column = 0;
  double low = 0, high = 0;              // of numbers, both inside; infinite: open
  std::vector<std::uint32_t> kept = {};  // of categories, ascending
  // Chance that a box without this restriction would be as dense by luck alone (binomial).
  double quasi_p = 0;
};

struct Box {
  std::vector<Restriction> restrictions;  // in the order of the columns; the rest is free
  std::size_t inside = 0;                 // runs
  std::size_t cases = 0;                  // of interest, inside
  [[nodiscard]] double density() const { return inside ? double(cases) / double(inside) : 0; }
};

struct PrimOptions {
  double peel = 0.05;      // share of the runs in the box taken away in a step
  std::size_t least = 20;  // runs that a box holds at least
};

struct Discovery {
  std::size_t runs = 0, cases = 0;
  std::vector<Box> trajectory;  // from the whole cube to the smallest box
  Box chosen;                   // of the trajectory, pasted; the best harmonic mean of both
  Interval density_ci;          // 95 %, Clopper-Pearson; too narrow, as the box was chosen on it
  [[nodiscard]] double coverage(const Box& box) const {
    return cases ? double(box.cases) / double(cases) : 0;
  }
  // Harmonic mean of coverage and density: neither can be bought with the other.
  [[nodiscard]] double worth(const Box& box) const;
};

// Nothing if all runs are of interest, or none. `of_interest` has as many rows as each column.
[[nodiscard]] std::optional<Discovery> discover(const std::vector<Column>& columns,
                                                const std::vector<bool>& of_interest,
                                                const PrimOptions& options = {});

[[nodiscard]] bool contains(const Box& box, const std::vector<Column>& columns, std::size_t row);

}  // namespace stichtag::scenarios
