// `stichtag regret A B C`: policies, a scenario each, over the same futures.
#include "events/vocabulary/digits.hpp"
#include "scenarios/app/asked/alike.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/measure_asked.hpp"
#include "scenarios/app/asked/repeated.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/many_runs/ensemble_output.hpp"
#include "scenarios/app/page/progress.hpp"
#include "scenarios/app/page/text_table.hpp"
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

struct Found {
  const Request& request;
  std::uint64_t runs;
  std::vector<Policy> policies;
  std::vector<scenarios::PolicyScore> scores;  // in the same order
  [[nodiscard]] const scenarios::Measure& measure() const { return policies.front().measure; }
  [[nodiscard]] std::string replay(std::size_t at) const {
    return replay_of(request, policies[at].name, scores[at].worst_at);
  }
};

Result<Found> found(const Request& request) {
  Found all{request, request.runs.value_or(default_futures), {}, {}};
  std::vector<std::vector<double>> outcomes;
  for (const auto& name : request.words) {
    auto policy = policy_of(request, name, all.runs);
    if (!policy) return policy.problem();
    all.policies.push_back(*std::move(policy));
    if (auto problem = refuse_unlike(all.policies.front(), all.policies.back())) return *problem;
    outcomes.push_back(all.policies.back().outcomes);
  }
  all.scores = scenarios::scores(outcomes, !request.less_is_better);
  return all;
}

Tree json_of(const Found& found, std::size_t at) {
  const auto& one = found.scores[at];
  Tree outcomes = Tree::array();
  for (const auto value : found.policies[at].outcomes)
    outcomes.push(value_tree(found.measure(), value));
  return Tree::object()
      .set("policy", found.policies[at].name)
      .set("mean", value_tree(found.measure(), one.mean))
      .set("worst", value_tree(found.measure(), one.worst))
      .set("mean-regret", one.mean_regret)
      .set("worst-regret", one.worst_regret)
      .set("worst-future", std::int64_t(one.worst_at))
      .set("best-in", std::int64_t(one.best_in))
      .set("replay", found.replay(at))
      .set("outcomes", std::move(outcomes));
}

Tree json_of(const Found& found, const std::string& repeat) {
  Tree list = Tree::array();
  for (std::size_t i = 0; i < found.policies.size(); ++i) list.push(json_of(found, i));
  const auto& request = found.request;
  Tree json = Tree::object();
  json.set("schema", "stichtag/regret/1").set("measure", found.measure().name);
  json.set("unit", found.measure().unit).set("seed", std::int64_t(request.seed));
  json.set("runs", std::int64_t(found.runs)).set("less-is-better", request.less_is_better);
  json.set("policies", std::move(list)).set("note", legal_note).set("command", repeat);
  return json;
}

Rows table_of(const Found& found) {
  const auto words = [&](double value) { return value_in_words(found.measure(), value); };
  Rows rows{{"mean", "worst", "mean regret", "worst regret", "in future", "best in", "policy"}};
  for (std::size_t i = 0; i < found.policies.size(); ++i) {
    const auto& one = found.scores[i];
    rows.push_back({words(one.mean), words(one.worst), words(one.mean_regret),
                    words(one.worst_regret), std::to_string(one.worst_at),
                    std::to_string(one.best_in), found.policies[i].name});
  }
  return rows;
}

Rows csv_of(const Found& found) {
  const auto digits = [](double value) { return general(value, csv_digits); };
  Rows rows{{"policy", "mean", "worst", "mean-regret", "worst-regret", "best-in"}};
  for (std::size_t i = 0; i < found.policies.size(); ++i) {
    const auto& one = found.scores[i];
    rows.push_back({found.policies[i].name, value_in_csv(found.measure(), one.mean),
                    value_in_csv(found.measure(), one.worst), digits(one.mean_regret),
                    digits(one.worst_regret), std::to_string(one.best_in)});
  }
  return rows;
}

std::string text_of(const Found& found, const std::string& repeat) {
  return styled(found.measure().name, Style::bold) + ", " +
         (found.request.less_is_better ? "less" : "more") + " is better, " +
         std::to_string(found.runs) + " futures\n\n" + table(table_of(found)) + "\n" +
         wrapped(
             "Future k is replication k of every policy: the same chance and the same draws of the "
             "inputs that they share. Regret: how much worse than the best of these policies in "
             "the same future; it speaks of no other policy. These are the futures drawn, not "
             "all.") +
         found.policies.front().drawn + wrapped("Worst future of the first: " + found.replay(0)) +
         wrapped("Seed " + std::to_string(found.request.seed) + ". " + legal_note +
                 " Again: " + repeat);
}

}  // namespace

Result<Output> regret_command(const Request& request) {
  if (request.words.size() < 2)
    return Problem{.what = "one policy alone cannot be regretted",
                   .where = "regret",
                   .hint = "name two scenarios or more"};
  const auto done = found(request);
  if (!done) return done.problem();
  const auto repeat = repeat_of(request, done->measure(), done->runs);
  return Output{json_of(*done, repeat), text_of(*done, repeat), csv_of(*done)};
}

}  // namespace stichtag::app
