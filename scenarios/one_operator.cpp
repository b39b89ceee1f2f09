#include "scenarios/one_operator.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"
#include "scenarios/actors_settled.hpp"

namespace stichtag::scenarios {
namespace {

template <class Spec>
bool has_name(const std::vector<Drafted<Spec>>& drafted, const std::string& name,
              std::string Spec::*key) {
  return std::any_of(drafted.begin(), drafted.end(),
                     [&](const Drafted<Spec>& one) { return one.spec.*key == name; });
}

// Whoever the operator may meet stays, also those that no file names.
void keep_alone(ActorsDraft& draft, const actors::RunSpec& spec, actors::OperatorSpec found) {
  std::erase_if(draft.operators, [&](const auto& one) { return one.spec.name != found.name; });
  if (draft.operators.empty()) draft.operators.push_back({std::move(found), of_a_generated()});
  draft.fleet = {};
  for (const auto& one : spec.administrators)
    if (!has_name(draft.administrators, one.name, &actors::AdministratorSpec::name))
      draft.administrators.push_back({one, {}});
  for (const auto& one : spec.vendors)
    if (!has_name(draft.vendors, one.line, &actors::VendorSpec::line))
      draft.vendors.push_back({one, {}});
}

}  // namespace

Result<std::size_t> place_of_operator(const actors::RunSpec& spec, const std::string& name) {
  std::vector<std::string> names;
  for (const auto& one : spec.operators) names.push_back(one.name);
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return std::size_t(found - names.begin());
  return Problem{.what = "no operator '" + name + "' in this scenario",
                 .where = "--operator",
                 .hint = did_you_mean(name, names, 8)};
}

Result<Scenario> with_one_operator(Scenario scenario, const std::string& name) {
  const auto spec = actors_to_run(scenario);
  if (!spec) return spec.problem();
  const auto place = place_of_operator(*spec, name);
  if (!place) return place.problem();
  keep_alone(scenario.draft, *spec, spec->operators[*place]);
  ScenarioFile file;
  file.file = scenario.name;
  file.title = scenario.title, file.story = scenario.story;
  auto alone = branch(std::move(scenario), file);
  if (alone) alone->changes.push_back("operator '" + name + "' alone");
  return alone;
}

}  // namespace stichtag::scenarios
