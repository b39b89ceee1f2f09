#include "scenarios/app/asked/shocks_asked.hpp"

#include <algorithm>

#include "scenarios/one_operator.hpp"
#include "scenarios/settings.hpp"

namespace stichtag::app {

Result<std::vector<scenarios::Shock>> shocks_asked(const Request& request) {
  std::vector<scenarios::Shock> shocks;
  for (const auto& text : request.shocks) {
    const auto shock = scenarios::parse_shock(text, "--shock");
    if (!shock) return shock.problem();
    shocks.push_back(*shock);
  }
  return shocks;
}

Result<Done> add_shocks(const std::vector<scenarios::Shock>& shocks, bool known_given,
                        Asked& given) {
  if (shocks.empty()) return Done{};
  auto scenario = scenarios::with_shocks(given.scenario, shocks);
  if (!scenario) return scenario.problem();
  given.scenario = *std::move(scenario);
  given.state = law::fold(given.scenario.log);
  if (!known_given) given.known = std::max(given.known, latest_knowledge(given.scenario.log));
  return Done{};
}

Result<Done> take_out_of_fleet(const std::string& operator_name, Asked& given) {
  const auto& draft = given.scenario.draft;
  const bool named = std::any_of(draft.operators.begin(), draft.operators.end(),
                                 [&](const auto& one) { return one.spec.name == operator_name; });
  if (!draft.fleet.national || named || operator_name.empty()) return Done{};
  auto alone = scenarios::with_one_operator(given.scenario, operator_name);
  if (!alone) return alone.problem();
  given.scenario = *std::move(alone);
  return Done{};
}

Result<Done> change_scenario(const Request& request, Asked& given) {
  auto scenario = scenarios::with_settings(given.scenario, request.settings);
  if (!scenario) return scenario.problem();
  given.scenario = *std::move(scenario);
  const auto shocks = shocks_asked(request);
  if (!shocks) return shocks.problem();
  if (!shocks->empty())
    if (const auto done = take_out_of_fleet(request.operator_name, given); !done)
      return done.problem();
  return add_shocks(*shocks, !request.known.empty(), given);
}

}  // namespace stichtag::app
