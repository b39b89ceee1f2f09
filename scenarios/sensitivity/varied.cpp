#include "scenarios/sensitivity/varied.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"
#include "scenarios/ensemble/drawn_inputs.hpp"
#include "scenarios/ensemble/marginal.hpp"

namespace stichtag::scenarios {
namespace {

constexpr std::string_view of_reading = "reading.";

bool has(const Uncertainty& uncertainty, const std::string& input) {
  return std::any_of(uncertainty.inputs.begin(), uncertainty.inputs.end(),
                     [&](const Uncertain& one) { return same_field(one.input, input); });
}

// newly-due=planned_tranche asks operators for a plan that most scenarios do not have.
bool has_plans(const actors::RunSpec& spec) {
  return std::all_of(spec.operators.begin(), spec.operators.end(), [](const auto& one) {
    return std::any_of(one.points.begin(), one.points.end(),
                       [](const auto& points) { return points.planned_a_quarter.has_value(); });
  });
}

void add_readings(Varied& made, const actors::RunSpec& spec) {
  auto& scenario = made.scenario;
  for (const auto& reading : law::all_readings()) {
    Uncertain input;
    input.input = std::string(of_reading) + reading.name;
    if (has(scenario.uncertainty, input.input)) continue;
    if (reading.id == law::ReadingId::newly_due && !has_plans(spec)) {
      made.left_out.push_back(input.input + " (the operators name no planned-a-quarter)");
      continue;
    }
    input.marginal.shape = Shape::options;
    for (const auto& option : reading.options) input.marginal.options.push_back({option.name, 1});
    input.note = (reading.number.empty() ? "" : reading.number + ", ") + "default " +
                 reading.strength + ": " + reading.question;
    scenario.uncertainty.inputs.push_back(std::move(input));
  }
}

// The field may belong to an actor that the scenario has not got.
bool applies(const Scenario& scenario, const Uncertain& input) {
  auto alone = scenario;
  alone.uncertainty = {{input}, {}};
  return bool(with_inputs(std::move(alone), {value_at(input.marginal, 0.5)}));
}

std::optional<Problem> add_ranges(Scenario& scenario) {
  const auto file = read_scenario_text(shipped_ranges().front().text,
                                       "scenarios/sensitivity/" + shipped_ranges().front().name);
  if (!file) return file.problem();
  for (const auto& input : file->uncertainty.inputs) {
    if (!has(scenario.uncertainty, input.input) && applies(scenario, input))
      scenario.uncertainty.inputs.push_back(input);
  }
  return std::nullopt;
}

}  // namespace

const std::vector<std::string>& input_kind_names() {
  static const std::vector<std::string> names{"uncertain", "readings", "assumptions", "all"};
  return names;
}

Result<InputKind> input_kind_named(const std::string& typed, const std::string& where) {
  const auto& names = input_kind_names();
  const auto at = std::find(names.begin(), names.end(), typed);
  if (at != names.end()) return InputKind(at - names.begin());
  return Problem{.what = "no kind of inputs '" + typed + "'",
                 .where = where,
                 .hint = did_you_mean(typed, names)};
}

bool Varied::varies(std::size_t input) const {
  if (kind == InputKind::all) return true;
  if (kind == InputKind::readings)
    return scenario.uncertainty.inputs[input].input.starts_with(of_reading);
  return (kind == InputKind::uncertain) == (input < declared);
}

Result<Varied> varied(Scenario scenario, InputKind kind) {
  Varied made{std::move(scenario), kind, 0};
  made.declared = made.scenario.uncertainty.inputs.size();
  const bool all = kind == InputKind::all;
  const auto spec = actors_to_run(made.scenario);
  if (!spec) return spec.problem();
  if (all || kind == InputKind::readings) add_readings(made, *spec);
  if (all || kind == InputKind::assumptions)
    if (auto problem = add_ranges(made.scenario)) return *problem;
  return made;
}

}  // namespace stichtag::scenarios
