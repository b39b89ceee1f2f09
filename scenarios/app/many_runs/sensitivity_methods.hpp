// How a measure hangs on inputs, by each of three methods; for `stichtag sensitivity`.
#pragma once
#include <string>
#include <vector>

#include "scenarios/app/page/output.hpp"
#include "scenarios/ensemble/futures.hpp"
#include "scenarios/sensitivity/plan.hpp"

namespace stichtag::app {

// What all three methods share.
struct SensitivityAsked {
  const Request& request;
  const scenarios::Futures& futures;
  scenarios::FreeInputs inputs;
  std::size_t measure;
  std::uint64_t rows;
  const std::vector<std::string>& left_out;
  // Of many readings and assumptions most change nothing; what the scenario names is always shown.
  [[nodiscard]] bool names_the_idle() const { return request.inputs != "uncertain"; }
  [[nodiscard]] const scenarios::Measure& of() const { return futures.measures()[measure]; }
  // The run at a point, to be typed again.
  [[nodiscard]] std::string replay(const scenarios::PlannedPoint& point) const;
};

struct SensitivityFound {
  Tree rows = Tree::array();
  Rows table;  // for people
  Rows csv;    // plain numbers, a unit beside them
  std::string how;
  std::vector<std::string> absent;  // "reading.x=y": the measure does not exist there
  std::vector<std::size_t> moving;  // of the inputs asked about: those that change the measure
  std::vector<scenarios::PlannedPoint> points;
  std::vector<double> answers;
  [[nodiscard]] bool takes_away(const std::string& input) const;
};

// One input at a time, from its low to its high end.
[[nodiscard]] Result<SensitivityFound> tornado(const SensitivityAsked& question);
[[nodiscard]] Result<SensitivityFound> morris(const SensitivityAsked& question);
[[nodiscard]] Result<SensitivityFound> sobol(const SensitivityAsked& question);

}  // namespace stichtag::app
