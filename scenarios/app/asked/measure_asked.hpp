// Measures of an ensemble by the names that people type, and answers of many chosen points.
#pragma once
#include "scenarios/app/asked/request.hpp"
#include "scenarios/ensemble/futures.hpp"
#include "scenarios/sensitivity/plan.hpp"

namespace stichtag::app {

// By its name, or by a part that no other has; "quota:DUTY" is the share reached of a duty.
[[nodiscard]] Result<std::size_t> measure_named(const std::string& typed,
                                                const std::vector<scenarios::Measure>& measures,
                                                const std::string& where);
// All measures at each point, in their order.
[[nodiscard]] Result<std::vector<scenarios::Values>> values_at(
    const Request& request, const scenarios::Futures& futures,
    const std::vector<scenarios::PlannedPoint>& points);
// The measure at each point, in their order; undefined where it does not exist.
[[nodiscard]] Result<std::vector<double>> answers_if_any(
    const Request& request, const scenarios::Futures& futures,
    const std::vector<scenarios::PlannedPoint>& points, std::size_t measure);
// The same, and refuses a measure that does not exist at one.
[[nodiscard]] Result<std::vector<double>> answers_at(
    const Request& request, const scenarios::Futures& futures,
    const std::vector<scenarios::PlannedPoint>& points, std::size_t measure);

}  // namespace stichtag::app
