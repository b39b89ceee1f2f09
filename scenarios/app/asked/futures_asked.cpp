#include "scenarios/app/asked/futures_asked.hpp"

#include <algorithm>
#include <thread>

#include "events/vocabulary/digits.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/app/asked/shocks_asked.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
std::vector<std::string> set_by_hand(const Request& request) {
  std::vector<std::string> fields;
  for (const auto& text : request.settings) fields.push_back(text.substr(0, text.find('=')));
  for (const auto& text : request.readings)
    fields.push_back("reading." + text.substr(0, text.find('=')));
  return fields;
}

Result<std::unique_ptr<const scenarios::Futures>> futures_asked(const Request& request,
                                                                const std::string& name,
                                                                std::uint64_t runs) {
  auto given = asked(request, name);
  if (!given) return given.problem();
  if (const auto done = change_scenario(request, *given); !done) return done.problem();
  return futures_over(request, *given, runs);
}

Result<std::unique_ptr<const scenarios::Futures>> futures_over(const Request& request,
                                                               const Asked& given,
                                                               std::uint64_t runs) {
  const auto design = scenarios::design_named(request.design, "--design");
  if (!design) return design.problem();
  return scenarios::Futures::of(
      given.scenario, given.readings, given.known,
      {*design, request.seed, runs, set_by_hand(request), !request.known.empty()});
}

Result<Done> draw_inputs(const Request& request, Asked& given) {
  if (given.scenario.uncertainty.inputs.empty()) return Done{};
  const auto design = scenarios::design_named(request.design, "--design");
  if (!design) return design.problem();
  if (*design != scenarios::DesignKind::monte_carlo &&
      request.replication >= request.runs.value_or(default_runs))
    return Problem{.what = "the design has no such replication",
                   .where = "--replication",
                   .hint = "give --runs as the ensemble had it; replications count from 0"};
  const auto draws =
      scenarios::InputDraws::of(given.scenario.uncertainty, *design, request.seed,
                                request.runs.value_or(default_runs), set_by_hand(request));
  if (!draws) return draws.problem();
  const auto values = draws->of_member(request.replication);
  auto scenario = scenarios::with_inputs(given.scenario, values);
  if (!scenario) return scenario.problem();
  given.readings = readings_with(given.readings, *scenario, values);
  given.scenario = *std::move(scenario);
  given.state = law::fold(given.scenario.log);
  if (request.known.empty())
    given.known = std::max(given.known, latest_knowledge(given.scenario.log));
  return Done{};
}

unsigned jobs_asked(const Request& request) {
  return request.jobs > 0 ? unsigned(request.jobs)
                          : std::max(1U, std::thread::hardware_concurrency());
}

Tree uncertainty_tree(const scenarios::Uncertainty& uncertainty) {
  Tree inputs = Tree::array(), pairs = Tree::array();
  for (const auto& one : uncertainty.inputs) {
    inputs.push(Tree::object()
                    .set("input", one.input)
                    .set("distribution", in_words(one.marginal))
                    .set("note", one.note)
                    .set("where", one.where));
  }
  for (const auto& one : uncertainty.correlations) {
    pairs.push(Tree::object()
                   .set("of", Tree::array().push(one.one).push(one.other))
                   .set("rank", one.rank)
                   .set("note", one.note));
  }
  return Tree::object().set("inputs", std::move(inputs)).set("correlations", std::move(pairs));
}

std::string uncertainty_in_words(const scenarios::Uncertainty& uncertainty) {
  if (uncertainty.inputs.empty()) return "";
  std::string text = "Drawn for each run:\n";
  for (const auto& one : uncertainty.inputs)
    text += wrapped("- " + one.input + ": " + in_words(one.marginal) + " (" + one.note + ")", 2);
  for (const auto& one : uncertainty.correlations)
    text += wrapped("- rank correlation " + shortest(one.rank) + " of " + one.one + " and " +
                        one.other + " (" + one.note + ")",
                    2);
  return text + "\n";
}

}  // namespace stichtag::app
