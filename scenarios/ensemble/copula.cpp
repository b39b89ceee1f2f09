#include "scenarios/ensemble/copula.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/simulation/intervals.hpp"
#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {
namespace {

using Matrix = std::vector<std::vector<double>>;

Result<std::size_t> place_of(const std::string& input, const Correlation& correlation,
                             const Uncertainty& uncertainty) {
  std::vector<std::string> ordered;
  for (std::size_t i = 0; i < uncertainty.inputs.size(); ++i) {
    const auto& one = uncertainty.inputs[i];
    if (one.marginal.shape == Shape::options) continue;
    if (one.input == input) return i;
    ordered.push_back(one.input);
  }
  return Problem{.what = "no uncertain number or day '" + input + "' to correlate",
                 .where = correlation.where,
                 .hint = did_you_mean(input, ordered)};
}

// Pearson's correlation of the normals for a rank correlation of the uniforms (Pearson 1907).
double of_normals(double rank) { return 2 * std::sin(std::numbers::pi / 6 * rank); }

// False: the matrix is not positive definite.
bool factorise(Matrix& matrix) {
  for (std::size_t row = 0; row < matrix.size(); ++row) {
    for (std::size_t column = 0; column <= row; ++column) {
      double rest = matrix[row][column];
      for (std::size_t k = 0; k < column; ++k) rest -= matrix[row][k] * matrix[column][k];
      if (row != column)
        matrix[row][column] = rest / matrix[column][column];
      else if (rest > 1e-9)
        matrix[row][row] = std::sqrt(rest);
      else
        return false;
    }
  }
  return true;
}

}  // namespace

Result<Copula> Copula::of(const Uncertainty& uncertainty) {
  const auto size = uncertainty.inputs.size();
  Matrix matrix(size, std::vector<double>(size, 0));
  for (std::size_t i = 0; i < size; ++i) matrix[i][i] = 1;
  std::vector<bool> coupled(size, false);
  for (const auto& correlation : uncertainty.correlations) {
    const auto one = place_of(correlation.one, correlation, uncertainty);
    if (!one) return one.problem();
    const auto other = place_of(correlation.other, correlation, uncertainty);
    if (!other) return other.problem();
    matrix[*one][*other] = matrix[*other][*one] = of_normals(correlation.rank);
    coupled[*one] = coupled[*other] = true;
  }
  if (!factorise(matrix)) {
    return Problem{.what = "the correlations of the scenario contradict each other",
                   .where = uncertainty.correlations.back().where,
                   .hint = "if A goes with B and B with C, A cannot go against C: weaken one"};
  }
  Copula copula;
  for (std::size_t i = 0; i < size; ++i) {
    matrix[i].resize(coupled[i] ? i + 1 : 0);
    copula.factor_.push_back(std::move(matrix[i]));
  }
  return copula;
}

void Copula::couple(std::vector<double>& uniforms) const {
  std::vector<double> normals(uniforms.size(), 0);
  for (std::size_t i = 0; i < uniforms.size(); ++i) {
    if (factor_[i].empty()) continue;
    normals[i] = simulation::normal_quantile(std::clamp(uniforms[i], 0x1p-53, 1 - 0x1p-53));
    double sum = 0, own = factor_[i][i];
    for (std::size_t k = 0; k < i; ++k) sum += factor_[i][k] * normals[k];
    if (own == 1) continue;  // depends on none before it
    uniforms[i] = simulation::normal_probability(sum + own * normals[i]);
  }
}

}  // namespace stichtag::scenarios
