// Dependence between uncertain inputs: a Gaussian copula with the rank correlations of the
// scenario.
#pragma once
#include <vector>

#include "events/vocabulary/result.hpp"
#include "scenarios/uncertain_file.hpp"

namespace stichtag::scenarios {

class Copula {
 public:
  // Refuses correlations of inputs that are not there or have no order, and such that contradict
  // each other.
  [[nodiscard]] static Result<Copula> of(const Uncertainty& uncertainty);

  // Independent uniforms of (0, 1), one an input, become dependent ones. The first input of a
  // correlated group keeps its number.
  void couple(std::vector<double>& uniforms) const;

 private:
  // Cholesky factor, row by row up to the diagonal; no row: the input is independent.
  std::vector<std::vector<double>> factor_;
};

}  // namespace stichtag::scenarios
