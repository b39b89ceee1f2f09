#include "scenarios/ensemble/drawn_inputs.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"
#include "scenarios/ensemble/marginal.hpp"
#include "scenarios/reading_choice.hpp"
#include "scenarios/settings.hpp"

namespace stichtag::scenarios {
namespace {

// "operator.NAME.KEY": kind, name, key; a reading or a fact has no key.
struct Path {
  std::string kind, name, key;
};
Path path_of(const std::string& input) {
  const auto first = input.find('.');
  if (first == std::string::npos) return {input, "", ""};
  Path path{input.substr(0, first), input.substr(first + 1), ""};
  if (path.kind == "reading" || path.kind == "fact") return path;
  const auto second = path.name.find('.');
  if (second == std::string::npos) return path;
  path.key = path.name.substr(second + 1);
  path.name.resize(second);
  return path;
}

std::string written(const Uncertain& input, const std::string& value) {
  if (input.as.empty()) return value;
  auto text = input.as;
  text.replace(text.find('$'), 1, value);
  return text;
}

Result<Scenario> with_reading(Scenario scenario, const Uncertain& input, const std::string& value) {
  const auto chosen = choose_reading(path_of(input.input).name, value, input.where);
  if (!chosen) return chosen.problem();
  scenario.readings = scenario.readings.with(chosen->id, chosen->option);
  return scenario;
}

Result<Scenario> with_input(Scenario scenario, const Uncertain& input, const std::string& value) {
  const auto kind = path_of(input.input).kind;
  if (kind == "fact")
    return with_fact(std::move(scenario), path_of(input.input).name, value, input.where);
  if (kind == "reading") return with_reading(std::move(scenario), input, value);
  auto set = with_settings(std::move(scenario), {input.input + "=" + written(input, value)});
  if (set) return set;
  auto problem = set.problem();
  problem.what = "uncertain '" + input.input + "': " + problem.what;
  problem.where = input.where;
  return problem;
}

// Every option; else the middle, and both ends where there are ends.
std::vector<std::string> values_to_try(const Marginal& marginal) {
  std::vector<std::string> values;
  for (const auto& option : marginal.options) values.push_back(option.name);
  if (marginal.shape == Shape::options) return values;
  values.push_back(value_at(marginal, 0.5));
  const bool endless = marginal.shape == Shape::lognormal || marginal.shape == Shape::gamma;
  constexpr double before_one = 1 - 0x1p-53;
  if (!endless) values.push_back(value_at(marginal, 0));
  if (!endless) values.push_back(value_at(marginal, before_one));
  if (marginal.never > 0) values.push_back(never_comes);
  return values;
}

}  // namespace

bool same_field(const std::string& one, const std::string& other) {
  const auto a = path_of(one), b = path_of(other);
  const bool name = a.name == b.name || a.name == "*" || b.name == "*";
  return a.kind == b.kind && name && a.key == b.key;
}

Result<InputDraws> InputDraws::of(const Uncertainty& uncertainty, DesignKind kind,
                                  std::uint64_t seed, std::uint64_t runs,
                                  const std::vector<std::string>& pinned) {
  std::vector<std::string> names;
  for (const auto& input : uncertainty.inputs) names.push_back(input.input);
  auto design = Design::of(kind, seed, runs, names);
  if (!design) return design.problem();
  auto copula = Copula::of(uncertainty);
  if (!copula) return copula.problem();
  InputDraws draws(uncertainty, *std::move(design), *std::move(copula));
  for (const auto& name : names) {
    draws.pinned_.push_back(std::any_of(pinned.begin(), pinned.end(), [&](const auto& by_hand) {
      return same_field(by_hand, name);
    }));
  }
  return draws;
}

bool InputDraws::none() const {
  return std::all_of(pinned_.begin(), pinned_.end(), [](bool pinned) { return pinned; });
}

DrawnValues InputDraws::of_member(std::uint64_t member) const {
  auto point = design_.point(member);
  copula_.couple(point);
  DrawnValues values(point.size());
  for (std::size_t i = 0; i < point.size(); ++i)
    if (!pinned_[i]) values[i] = value_at(uncertainty_.inputs[i].marginal, point[i]);
  return values;
}

Result<Scenario> with_inputs(Scenario scenario, const DrawnValues& values) {
  const auto inputs = scenario.uncertainty.inputs;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!values[i]) continue;
    auto next = with_input(std::move(scenario), inputs[i], *values[i]);
    if (!next) return next.problem();
    scenario = *std::move(next);
    const auto& unit = inputs[i].marginal.unit;
    scenario.assumptions.push_back("Drawn: " + inputs[i].input + " = " + *values[i] +
                                   (unit.empty() ? "" : " " + unit) + ", of " +
                                   in_words(inputs[i].marginal) + "; " + inputs[i].note);
  }
  return scenario;
}

std::vector<std::string> as_options(const Uncertainty& uncertainty, const DrawnValues& values) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!values[i]) continue;
    const auto& input = uncertainty.inputs[i];
    const auto path = path_of(input.input);
    const bool reading = path.kind == "reading";
    words.emplace_back(reading ? "--reading" : "--set");
    words.push_back((reading ? path.name : input.input) + "=" + written(input, *values[i]));
  }
  return words;
}

std::optional<Problem> check_inputs(const Scenario& scenario) {
  if (const auto copula = Copula::of(scenario.uncertainty); !copula) return copula.problem();
  for (const auto& input : scenario.uncertainty.inputs) {
    for (const auto& value : values_to_try(input.marginal))
      if (const auto done = with_input(scenario, input, value); !done) return done.problem();
  }
  return std::nullopt;
}

}  // namespace stichtag::scenarios
