#include "scenarios/app/many_runs/sensitivity_methods.hpp"

#include <algorithm>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/asked/measure_asked.hpp"
#include "scenarios/app/asked/repeated.hpp"
#include "scenarios/app/many_runs/ensemble_output.hpp"
#include "scenarios/report/sensitivity.hpp"

namespace stichtag::app {
namespace {

using scenarios::Estimate, scenarios::Measure, scenarios::MeasureKind;

std::string with_interval(const Estimate& one) {
  return fixed(one.value, 2) + " (" + fixed(one.ci.low, 2) + " to " + fixed(one.ci.high, 2) + ")";
}
Tree interval_tree(const scenarios::Interval& ci) {
  return Tree::array().push(ci.low).push(ci.high);
}

// With its unit, as a report has it; the CSV has what one would write into a scenario file.
std::string end_of(const scenarios::Uncertain& input, const std::string& value) {
  return report::end_in_words(input, value, report::Speech(report::Language::english));
}

// Both ends, and of what they are a share: said once, beside the input, for a line is short.
struct Ends {
  std::string low, high, of;
};
Ends ends_of(const scenarios::Uncertain& input, const std::string& low, const std::string& high) {
  Ends ends{end_of(input, low), end_of(input, high), ""};
  const auto at = ends.low.find(" of ");
  if (at == std::string::npos || !ends.high.ends_with(ends.low.substr(at))) return ends;
  ends.of = " (" + ends.low.substr(at + 1) + ")";
  ends.high.resize(ends.high.size() - (ends.low.size() - at));
  ends.low.resize(at);
  return ends;
}

// Days are days of the calendar.
std::string plain_value(const Measure& measure, double value) {
  if (measure.kind == MeasureKind::day) return to_string(Date(std::int32_t(std::lround(value))));
  return shortest(value);
}

// Of a difference; shares are of 1.
std::string gap_unit(const Measure& measure) {
  if (measure.kind == MeasureKind::yes_no) return "share";
  return measure.kind == MeasureKind::day ? "days" : measure.unit;
}

}  // namespace

std::string SensitivityAsked::replay(const scenarios::PlannedPoint& point) const {
  auto text = "stichtag run " + shell_word(scenario_named(request)) + " --replication " +
              std::to_string(point.replication) + simulated_options(request);
  for (const auto& word : as_options(futures.uncertainty(), point.inputs))
    text += " " + shell_word(word);
  return text;
}

bool SensitivityFound::takes_away(const std::string& input) const {
  return std::any_of(absent.begin(), absent.end(),
                     [&](const std::string& end) { return end.starts_with(input + "="); });
}

namespace {

void add_bar(const SensitivityAsked& question, const scenarios::Bar& bar,
             SensitivityFound& answered) {
  const auto& measure = question.of();
  if (bar.swing != 0) answered.moving.push_back(bar.input);
  const auto& input = question.inputs.input(bar.input);
  Tree ends = Tree::array();
  for (std::size_t i = 0; i < bar.values.size(); ++i) {
    ends.push(
        Tree::object().set("value", bar.values[i]).set("mean", value_tree(measure, bar.means[i])));
    if (std::isnan(bar.means[i])) answered.absent.push_back(input.input + "=" + bar.values[i]);
  }
  answered.rows.push(Tree::object()
                         .set("input", input.input)
                         .set("swing", bar.swing)
                         .set("ci", bar.ci ? interval_tree(*bar.ci) : Tree())
                         .set("ends", std::move(ends)));
  if (bar.swing == 0 && question.names_the_idle()) return;
  if (std::isnan(bar.means[bar.low])) return;
  const auto ends_here = ends_of(input, bar.values[bar.low], bar.values[bar.high]);
  answered.table.push_back(
      {gap_in_words(measure, bar.swing),
       bar.ci ? gap_in_words(measure, bar.ci->low) + " .. " + gap_in_words(measure, bar.ci->high)
              : "too few runs",
       value_in_words(measure, bar.means[bar.low]), ends_here.low,
       value_in_words(measure, bar.means[bar.high]), ends_here.high, input.input + ends_here.of});
  answered.csv.push_back({input.input, gap_unit(measure), shortest(bar.swing),
                          bar.ci ? shortest(bar.ci->low) : "", bar.ci ? shortest(bar.ci->high) : "",
                          plain_value(measure, bar.means[bar.low]), bar.values[bar.low],
                          plain_value(measure, bar.means[bar.high]), bar.values[bar.high]});
}

}  // namespace

Result<SensitivityFound> tornado(const SensitivityAsked& question) {
  SensitivityFound answered;
  const auto plan = tornado_plan(question.inputs, question.rows);
  const auto answers =
      answers_if_any(question.request, question.futures, plan.points, question.measure);
  if (!answers) return answers.problem();
  if (std::all_of(answers->begin(), answers->end(), [](double one) { return std::isnan(one); }))
    return Problem{.what = question.of().name + " exists in no run",
                   .where = "--measure",
                   .hint = "choose another one, such as quota:DUTY"};
  answered.table = {
      {"swing", "95 % interval", "lowest", "lowest at", "highest", "highest at", "input"}};
  answered.csv = {{"input", "unit", "swing", "ci-low", "ci-high", "lowest", "lowest-at", "highest",
                   "highest-at"}};
  for (const auto& bar : bars_of(plan, question.rows, *answers)) add_bar(question, bar, answered);
  answered.how =
      std::string("Each input at its 5 % and 95 % point or at each option, the others at ") +
      (question.names_the_idle() ? "what the scenario says, or at their medians if it is not sure "
                                   "of them; means of "
                                 : "their medians; means of ") +
      std::to_string(question.rows) +
      " runs, the same chance at every end. The highest and lowest of several ends is chosen after "
      "the fact, so intervals are a little too narrow. What inputs do together is not seen.";
  answered.points = plan.points, answered.answers = *answers;
  return answered;
}

Result<SensitivityFound> morris(const SensitivityAsked& question) {
  SensitivityFound answered;
  const auto design =
      scenarios::morris_design(question.inputs.which.size(), question.rows, question.request.seed);
  answered.points = morris_plan(question.inputs, design);
  const auto answers =
      answers_at(question.request, question.futures, answered.points, question.measure);
  if (!answers) return answers.problem();
  answered.answers = *answers;
  answered.table = {{"mu* (95 % interval)", "mu", "sigma", "input"}};
  answered.csv = {{"input", "unit", "mu-star", "ci-low", "ci-high", "mu", "sigma"}};
  const auto effects = effects_of(design, *answers, question.request.seed);
  for (std::size_t i = 0; i < effects.size(); ++i) {
    const auto& one = effects[i];
    const auto& name = question.inputs.input(i).input;
    answered.rows.push(Tree::object()
                           .set("input", name)
                           .set("mu", one.mean)
                           .set("mu-star", one.mean_absolute.value)
                           .set("ci", interval_tree(one.mean_absolute.ci))
                           .set("sigma", one.deviation));
    if (one.mean_absolute.value != 0) answered.moving.push_back(i);
    if (one.mean_absolute.value == 0 && question.names_the_idle()) continue;
    answered.table.push_back(
        {with_interval(one.mean_absolute), fixed(one.mean, 2), fixed(one.deviation, 2), name});
    answered.csv.push_back({name, gap_unit(question.of()), shortest(one.mean_absolute.value),
                            shortest(one.mean_absolute.ci.low), shortest(one.mean_absolute.ci.high),
                            shortest(one.mean), shortest(one.deviation)});
  }
  answered.how = std::to_string(question.rows) +
                 " trajectories; effects per whole range of probability, options alike. mu*: how "
                 "much an input matters; sigma: how much that hangs on the others and on chance.";
  return answered;
}

Result<SensitivityFound> sobol(const SensitivityAsked& question) {
  SensitivityFound answered;
  answered.points = sobol_plan(question.inputs, question.rows, question.request.seed);
  const auto answers =
      answers_at(question.request, question.futures, answered.points, question.measure);
  if (!answers) return answers.problem();
  answered.answers = *answers;
  const auto inputs = question.inputs.which.size();
  const auto found = scenarios::indices_of(inputs, question.rows, *answers, question.request.seed);
  answered.table = {{"first (95 % interval)", "total (95 % interval)", "input"}};
  answered.csv = {
      {"input", "unit", "first", "first-low", "first-high", "total", "total-low", "total-high"}};
  if (found.variance <= 0)
    return Problem{.what = question.of().name + " is the same in every run",
                   .where = "--measure",
                   .hint = "choose a measure that moves"};
  for (std::size_t i = 0; i <= inputs; ++i) {
    const std::string name = i < inputs ? question.inputs.input(i).input : "chance";
    answered.rows.push(Tree::object()
                           .set("input", name)
                           .set("first", found.first[i].value)
                           .set("first-ci", interval_tree(found.first[i].ci))
                           .set("total", found.total[i].value)
                           .set("total-ci", interval_tree(found.total[i].ci)));
    if (i < inputs && found.total[i].value != 0) answered.moving.push_back(i);
    if (found.total[i].value == 0 && question.names_the_idle()) continue;
    answered.table.push_back({with_interval(found.first[i]), with_interval(found.total[i]), name});
    answered.csv.push_back({name, "share"});
    for (const auto& one : {found.first[i], found.total[i]})
      for (const double value : {one.value, one.ci.low, one.ci.high})
        answered.csv.back().push_back(shortest(value));
  }
  answered.how = std::to_string(question.rows) + " rows, " +
                 std::to_string(answered.points.size()) +
                 " runs. First: share of the variance that the input explains alone; total: that "
                 "falls away only if it is settled. 'chance' is all that the model draws. "
                 "Percentile bootstrap; with few rows estimates lie outside of 0 to 1.";
  return answered;
}

}  // namespace stichtag::app
