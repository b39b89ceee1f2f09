// The quantile function of an uncertain input, its value as one would write it.
#pragma once
#include <string>

#include "scenarios/uncertain_file.hpp"

namespace stichtag::scenarios {

inline const std::string never_comes = "never";

// At 0 <= u < 1. Numbers are rounded to six digits, so that no last bit of a library's logarithm
// reaches a result; days are days or "never"; options are their names.
[[nodiscard]] std::string value_at(const Marginal& marginal, double u);

}  // namespace stichtag::scenarios
