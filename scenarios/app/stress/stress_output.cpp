#include "scenarios/app/stress/stress_output.hpp"

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/repeated.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::app {
namespace {

using scenarios::clopper_pearson;
using scenarios::count_broken;
using scenarios::count_cases;
using scenarios::count_met;
using scenarios::Shock;

Tree interval_tree(std::uint64_t hits, std::uint64_t runs) {
  if (runs == 0) return {};
  const auto ci = clopper_pearson(hits, runs);
  return Tree::array().push(ci.low).push(ci.high);
}

Tree shocks_tree(const std::vector<Shock>& shocks) {
  Tree list = Tree::array();
  for (const auto& shock : shocks)
    list.push(Tree::object().set("shock", written(shock)).set("means", in_words(shock)));
  return list;
}

Tree case_tree(const Request& request, const StressPlan& plan, const StressCase& base,
               const StressCase& one) {
  Tree duties = Tree::array();
  const auto& names = plan.test.duties().names;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto cases = count_cases(one.outcomes, i), met = count_met(one.outcomes, i);
    const auto broken = count_broken(base.outcomes, one.outcomes, i);
    Tree duty = Tree::object();
    duty.set("duty", names[i]).set("cases", std::int64_t(cases)).set("met", std::int64_t(met));
    duty.set("probability", cases > 0 ? Tree(double(met) / double(cases)) : Tree());
    duty.set("ci", interval_tree(met, cases));
    duty.set("missed", std::int64_t(cases - met));
    duty.set("missed-ci", interval_tree(cases - met, cases));
    duty.set("broken", std::int64_t(broken)).set("broken-ci", interval_tree(broken, cases));
    const auto run = first_broken(base.outcomes, one.outcomes, i);
    duty.set("replay", run ? Tree(replay_of(request, plan, one.shocks, *run)) : Tree());
    duties.push(std::move(duty));
  }
  return Tree::object().set("shocks", shocks_tree(one.shocks)).set("duties", std::move(duties));
}

Tree tried_tree(const StressReverse& reverse, const StressReverse::OfShock& of,
                const std::optional<scenarios::Tried>& tried) {
  if (!tried) return {};
  return Tree::object()
      .set("size", std::int64_t(tried->units))
      .set("met", std::int64_t(tried->met))
      .set("ci", interval_tree(tried->met, reverse.cases))
      .set("shock", tried->units > 0 ? Tree(written(at_units(of, tried->units))) : Tree());
}

Tree of_shock_tree(const Request& request, const StressPlan& plan, const StressReverse& reverse,
                   const StressReverse::OfShock& of) {
  Tree replay = Tree::array(), tried = Tree::array();
  const auto breaking = of.breaking.value_or(scenarios::Breaking{});
  if (breaking.flips) {
    for (const auto& side : {breaking.holds, breaking.fails})
      replay.push(replay_of(request, plan, all_at_units(of, side->units), *breaking.flips));
  }
  for (const auto& one : breaking.tried) tried.push(tried_tree(reverse, of, one));
  return Tree::object()
      .set("shock", written(of.shock))
      .set("given", of.given ? Tree(written(*of.given)) : Tree())
      .set("given-breaks-alone", !of.breaking)
      .set("safe", of.safe ? Tree(std::int64_t(*of.safe)) : Tree())
      .set("unit", of.by_days ? "days" : "per cent")
      .set("most", std::int64_t(of.most))
      .set("holds", tried_tree(reverse, of, breaking.holds))
      .set("fails", tried_tree(reverse, of, breaking.fails))
      .set("run", breaking.flips ? Tree(std::int64_t(*breaking.flips)) : Tree())
      .set("replay", std::move(replay))
      .set("steady", breaking.steady)
      .set("tried", std::move(tried));
}

Tree reverse_tree(const Request& request, const StressPlan& plan, const StressReverse& reverse) {
  Tree shocks = Tree::array(), pairs = Tree::array();
  for (const auto& of : reverse.shocks) shocks.push(of_shock_tree(request, plan, reverse, of));
  for (const auto& of : reverse.pairs) pairs.push(of_shock_tree(request, plan, reverse, of));
  return Tree::object()
      .set("duty", plan.test.duties().names[reverse.duty])
      .set("at-least", request.at_least)
      .set("cases", std::int64_t(reverse.cases))
      .set("needed", std::int64_t(reverse.needed))
      .set("holds-without", reverse.holds_without)
      .set("shocks", std::move(shocks))
      .set("pairs", std::move(pairs));
}

Rows csv_of(const StressPlan& plan, const StressResult& result) {
  Rows rows{{"shock", "second-shock", "duty", "runs", "met", "ci-low", "ci-high", "broken",
             "broken-ci-low", "broken-ci-high", "cases"}};
  const auto digits = [](double value) { return general(value, csv_digits); };
  const auto add_interval = [&](std::vector<std::string>& row, std::uint64_t hits,
                                std::uint64_t cases) {
    const auto ci = cases > 0 ? std::optional(clopper_pearson(hits, cases)) : std::nullopt;
    row.push_back(std::to_string(hits));
    row.push_back(ci ? digits(ci->low) : "");
    row.push_back(ci ? digits(ci->high) : "");
  };
  const auto add = [&](const StressCase& one) {
    for (std::size_t i = 0; i < plan.test.duties().size(); ++i) {
      const auto cases = count_cases(one.outcomes, i);
      std::vector<std::string> row{one.shocks.empty() ? "" : written(one.shocks[0]),
                                   one.shocks.size() < 2 ? "" : written(one.shocks[1]),
                                   plan.test.duties().names[i], std::to_string(plan.runs)};
      add_interval(row, count_met(one.outcomes, i), cases);
      add_interval(row, count_broken(result.base.outcomes, one.outcomes, i), cases);
      row.push_back(std::to_string(cases));
      rows.push_back(std::move(row));
    }
  };
  add(result.base);
  for (const auto& one : result.single) add(one);
  for (const auto& one : result.pairs) add(one);
  return rows;
}

}  // namespace

std::string replay_of(const Request& request, const StressPlan& plan,
                      const std::vector<Shock>& shocks, std::uint64_t run) {
  auto calm = request;
  calm.shocks.clear();
  for (const auto& shock : shocks) calm.shocks.push_back(written(shock));
  return "stichtag quota " + shell_word(plan.scenario) + " --operator " +
         shell_word(plan.operator_name) + " --replication " + std::to_string(run) +
         simulated_options(calm);
}

std::optional<std::uint64_t> first_broken(const scenarios::Outcomes& before,
                                          const scenarios::Outcomes& after, std::size_t duty) {
  for (std::size_t k = 0; k < before[duty].size(); ++k)
    if (scenarios::is_broken(before[duty][k], after[duty][k])) return k;
  return std::nullopt;
}

Output stress_output(const Request& request, const StressPlan& plan, const StressResult& result) {
  Output output{Tree::object(), stress_page(request, plan, result), csv_of(plan, result)};
  if (result.reverse && !result.reverse->holds_without) output.exit_code = findings;
  auto& json = output.json;
  json.set("schema", "stichtag/stress/1").set("scenario", plan.given.scenario.name);
  json.set("operator", plan.operator_name).set("seed", std::int64_t(request.seed));
  json.set("runs", std::int64_t(plan.runs)).set("from", plan.from);
  json.set("known", plan.given.known).set("reading", reading_tree(plan.given.readings));
  Tree duties = Tree::array(), cases = Tree::array();
  for (std::size_t i = 0; i < plan.test.duties().size(); ++i)
    duties.push(Tree::object()
                    .set("duty", plan.test.duties().names[i])
                    .set("due", plan.test.duties().due[i]));
  json.set("duties", std::move(duties));
  cases.push(case_tree(request, plan, result.base, result.base));
  for (const auto* list : {&result.single, &result.pairs})
    for (const auto& one : *list) cases.push(case_tree(request, plan, result.base, one));
  json.set("cases", std::move(cases));
  json.set("reverse", result.reverse ? reverse_tree(request, plan, *result.reverse) : Tree());
  json.set("uncertain", uncertainty_tree(plan.given.scenario.uncertainty));
  describe_scenario(plan.given, json);
  auto all = plan.given.scenario.assumptions;
  if (const auto spec = actors_to_run(plan.given.scenario))
    all.insert(all.end(), spec->assumptions.begin(), spec->assumptions.end());
  json.set("assumptions", Tree::array_of(all)).set("command", plan.repeat);
  return output;
}

}  // namespace stichtag::app
