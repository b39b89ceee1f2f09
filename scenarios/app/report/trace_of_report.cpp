#include "scenarios/app/report/trace_of_report.hpp"

#include "events/vocabulary/json.hpp"
#include "scenarios/atomic_file.hpp"
#include "scenarios/report/trace.hpp"

namespace stichtag::app {
namespace {

constexpr std::size_t median = 2;
static_assert(scenarios::quantile_levels[median] == 0.5);

std::vector<report::TraceCurve> curves_of(const report::Side& side) {
  std::vector<report::TraceCurve> curves;
  if (!side.ensemble) return curves;
  for (const auto& fan : side.ensemble->fans) {
    const auto who = fan.operator_name.empty() ? "" : ", " + fan.operator_name;
    report::TraceCurve curve{
        fan.duty + who + ", median of " + std::to_string(side.ensemble->runs) + " runs", {}};
    for (const auto& point : fan.points)
      curve.samples.push_back({point.on, point.quantiles[median]});
    curves.push_back(std::move(curve));
  }
  return curves;
}

}  // namespace

std::optional<Problem> write_trace(const report::Report& made, const std::string& path) {
  std::vector<report::TraceSide> sides;
  for (const auto& side : made.sides)
    sides.push_back({side.word, side.scenario.log, side.bans, side.ran, curves_of(side)});
  return scenarios::write_file_atomically(path, print_json_compact(trace_of(sides)) + "\n");
}

}  // namespace stichtag::app
