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

Problem no_such_operator(const actors::RunSpec& spec, const std::string& name) {
  std::vector<std::string> names;
  for (const auto& one : spec.operators) names.push_back(one.name);
  return {.what = "no operator '" + name + "' in this scenario",
          .where = "--operator",
          .hint = did_you_mean(name, names, 8)};
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

Result<Scenario> with_one_operator(Scenario scenario, const std::string& name) {
  const auto spec = actors_to_run(scenario);
  if (!spec) return spec.problem();
  const auto found = std::find_if(spec->operators.begin(), spec->operators.end(),
                                  [&](const auto& one) { return one.name == name; });
  if (found == spec->operators.end()) return no_such_operator(*spec, name);
  keep_alone(scenario.draft, *spec, *found);
  ScenarioFile file;
  file.file = scenario.name;
  file.title = scenario.title, file.story = scenario.story;
  auto alone = branch(std::move(scenario), file);
  if (alone) alone->changes.push_back("operator '" + name + "' alone");
  return alone;
}

}  // namespace stichtag::scenarios
