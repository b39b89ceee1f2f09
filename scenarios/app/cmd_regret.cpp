// `stichtag regret A B C`: policies, a scenario each, over the same futures.
#include <cmath>
#include <cstdio>

#include "scenarios/app/alike.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/ensemble_output.hpp"
#include "scenarios/app/futures_asked.hpp"
#include "scenarios/app/measure_asked.hpp"
#include "scenarios/app/progress.hpp"
#include "scenarios/app/repeated.hpp"
#include "scenarios/app/text_table.hpp"
#include "scenarios/sensitivity/regret.hpp"

namespace stichtag::app {
namespace {

constexpr std::uint64_t default_futures = 50;

struct Policy {
  std::string name;
  scenarios::Scenario scenario;
  scenarios::Measure measure;
  std::vector<double> outcomes;
  std::string drawn;
};

Result<Policy> policy_of(const Request& request, const std::string& name, std::uint64_t runs) {
  const auto futures = futures_asked(request, name, runs);
  if (!futures) return futures.problem();
  const auto measure = measure_named(request.measure.empty() ? "surplus" : request.measure,
                                     (*futures)->measures(), "--measure");
  if (!measure) return measure.problem();
  std::vector<scenarios::PlannedPoint> points;
  for (std::uint64_t k = 0; k < runs; ++k) points.push_back({(*futures)->inputs_of(k), k});
  auto outcomes = answers_at(request, **futures, points, *measure);
  if (!outcomes) return outcomes.problem();
  return Policy{name, (*futures)->scenario(), (*futures)->measures()[*measure],
                *std::move(outcomes), uncertainty_in_words((*futures)->uncertainty())};
}

std::string repeat_of(const Request& request, const scenarios::Measure& measure,
                      std::uint64_t runs) {
  std::string text = "stichtag regret";
  for (const auto& word : request.words) text += " " + shell_word(word);
  text += " --measure " + shell_word(measure.name) + " --runs " + std::to_string(runs);
  return text + (request.less_is_better ? " --less-is-better" : "") + simulated_options(request);
}

std::string replay_of(const Request& request, const std::string& policy, std::size_t future) {
  return "stichtag run " + shell_word(policy) + " --replication " + std::to_string(future) +
         simulated_options(request);
}

// What differs of two policies is theirs only where all else is alike.
std::optional<Problem> refuse_unlike(const Policy& first, const Policy& other) {
  const auto what = unlike(first.scenario, other.scenario);
  if (what.empty()) return std::nullopt;
  return Problem{.what = "'" + other.name + "' and '" + first.name +
                         "' are not two policies for one future: " + what,
                 .where = other.name,
                 .hint = "give both the same horizon and the same operators"};
}

}  // namespace

Result<Output> regret_command(const Request& request) {
  if (request.words.size() < 2)
    return Problem{.what = "one policy alone cannot be regretted",
                   .where = "regret",
                   .hint = "name two scenarios or more"};
  const auto runs = request.runs.value_or(default_futures);
  std::vector<Policy> policies;
  std::vector<std::vector<double>> outcomes;
  for (const auto& name : request.words) {
    auto policy = policy_of(request, name, runs);
    if (!policy) return policy.problem();
    policies.push_back(*std::move(policy));
    if (auto problem = refuse_unlike(policies.front(), policies.back())) return *problem;
    outcomes.push_back(policies.back().outcomes);
  }
  const auto all = scenarios::scores(outcomes, !request.less_is_better);
  const auto& measure = policies.front().measure;
  const auto words = [&](double value) { return value_in_words(measure, value); };
  Output output{
      Tree::object(), {}, {{"policy", "mean", "worst", "mean-regret", "worst-regret", "best-in"}}};
  Rows rows{{"mean", "worst", "mean regret", "worst regret", "in future", "best in", "policy"}};
  Tree list = Tree::array();
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto& one = all[i];
    Tree values = Tree::array();
    for (const auto value : outcomes[i]) values.push(value);
    list.push(Tree::object()
                  .set("policy", policies[i].name)
                  .set("mean", one.mean)
                  .set("worst", one.worst)
                  .set("mean-regret", one.mean_regret)
                  .set("worst-regret", one.worst_regret)
                  .set("worst-future", std::int64_t(one.worst_at))
                  .set("best-in", std::int64_t(one.best_in))
                  .set("replay", replay_of(request, policies[i].name, one.worst_at))
                  .set("outcomes", std::move(values)));
    rows.push_back({words(one.mean), words(one.worst), words(one.mean_regret),
                    words(one.worst_regret), std::to_string(one.worst_at),
                    std::to_string(one.best_in), policies[i].name});
    char digits[160];
    std::snprintf(digits, sizeof digits, "%.10g", one.mean);
    output.rows.push_back({policies[i].name, digits});
    for (const auto value : {one.worst, one.mean_regret, one.worst_regret}) {
      std::snprintf(digits, sizeof digits, "%.10g", value);
      output.rows.back().emplace_back(digits);
    }
    output.rows.back().push_back(std::to_string(one.best_in));
  }
  const auto repeat = repeat_of(request, measure, runs);
  output.json.set("schema", "stichtag/regret/1").set("measure", measure.name);
  output.json.set("unit", measure.unit).set("seed", std::int64_t(request.seed));
  output.json.set("runs", std::int64_t(runs)).set("less-is-better", request.less_is_better);
  output.json.set("policies", std::move(list)).set("note", legal_note).set("command", repeat);
  output.text =
      styled(measure.name, Style::bold) + ", " + (request.less_is_better ? "less" : "more") +
      " is better, " + std::to_string(runs) + " futures\n\n" + table(rows) + "\n" +
      wrapped(
          "Future k is replication k of every policy: the same chance and the same draws of the "
          "inputs that they share. Regret: how much worse than the best of these policies in the "
          "same future; it speaks of no other policy. These are the futures drawn, not all.") +
      policies.front().drawn +
      wrapped("Worst future of the first: " +
              replay_of(request, policies[0].name, all[0].worst_at)) +
      wrapped("Seed " + std::to_string(request.seed) + ". " + legal_note + " Again: " + repeat);
  return output;
}

}  // namespace stichtag::app
