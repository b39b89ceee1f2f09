// `stichtag sensitivity`: what a measure hangs on, one input at a time, by Morris or by Sobol'.
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "scenarios/app/commands.hpp"
#include "scenarios/app/ensemble_output.hpp"
#include "scenarios/app/futures_asked.hpp"
#include "scenarios/app/measure_asked.hpp"
#include "scenarios/app/repeated.hpp"
#include "scenarios/app/shocks_asked.hpp"
#include "scenarios/app/text_table.hpp"

namespace stichtag::app {
namespace {

using scenarios::Estimate, scenarios::FreeInputs, scenarios::Futures, scenarios::Measure,
    scenarios::PlannedPoint;

constexpr std::uint64_t default_rows = 20;

std::string digits(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}
std::string with_interval(const Estimate& one) {
  return digits(one.value) + " (" + digits(one.ci.low) + " to " + digits(one.ci.high) + ")";
}
Tree interval_tree(const scenarios::Interval& ci) {
  return Tree::array().push(ci.low).push(ci.high);
}

Tree tree_of(double value) { return std::isnan(value) ? Tree() : Tree(value); }
// What all three methods share.
struct Question {
  const Request& request;
  const Futures& futures;
  FreeInputs inputs;
  std::size_t measure;
  std::uint64_t rows;
  const std::vector<std::string>& left_out;
  // Of many readings and assumptions most change nothing; what the scenario names is always shown.
  [[nodiscard]] bool names_the_idle() const { return request.inputs != "uncertain"; }
  [[nodiscard]] const Measure& of() const { return futures.measures()[measure]; }
  [[nodiscard]] std::string replay(const PlannedPoint& point) const {
    auto calm = request;
    auto text = "stichtag run " + shell_word(request.words.empty() ? "history" : request.words[0]) +
                " --replication " + std::to_string(point.replication) + simulated_options(calm);
    for (const auto& word : as_options(futures.uncertainty(), point.inputs))
      text += " " + shell_word(word);
    return text;
  }
};

struct Answered {
  Tree rows = Tree::array();
  Rows table;
  std::string how;
  std::vector<std::string> absent;  // "reading.x=y": the measure does not exist there
  std::vector<std::size_t> moving;  // of the inputs asked about: those that change the measure
  std::vector<PlannedPoint> points;
  std::vector<double> answers;
  [[nodiscard]] bool takes_away(const std::string& input) const {
    return std::any_of(absent.begin(), absent.end(),
                       [&](const std::string& end) { return end.starts_with(input + "="); });
  }
};

Result<Answered> tornado(const Question& question) {
  Answered answered;
  const auto plan = tornado_plan(question.inputs, question.rows);
  const auto answers =
      answers_if_any(question.request, question.futures, plan.points, question.measure);
  if (!answers) return answers.problem();
  if (std::all_of(answers->begin(), answers->end(), [](double one) { return std::isnan(one); }))
    return Problem{.what = question.of().name + " exists in no run",
                   .where = "--measure",
                   .hint = "choose another one, such as quota:DUTY"};
  answered.table = {{"swing", "95 % interval", "lowest", "at", "highest", "at", "input"}};
  const auto& measure = question.of();
  for (const auto& bar : bars_of(plan, question.rows, *answers)) {
    if (bar.swing != 0) answered.moving.push_back(bar.input);
    const auto& input = question.inputs.input(bar.input);
    Tree ends = Tree::array();
    for (std::size_t i = 0; i < bar.values.size(); ++i) {
      ends.push(Tree::object().set("value", bar.values[i]).set("mean", tree_of(bar.means[i])));
      if (std::isnan(bar.means[i])) answered.absent.push_back(input.input + "=" + bar.values[i]);
    }
    answered.rows.push(Tree::object()
                           .set("input", input.input)
                           .set("swing", bar.swing)
                           .set("ci", bar.ci ? interval_tree(*bar.ci) : Tree())
                           .set("ends", std::move(ends)));
    if (bar.swing == 0 && question.names_the_idle()) continue;
    if (std::isnan(bar.means[bar.low])) continue;
    answered.table.push_back(
        {gap_in_words(measure, bar.swing),
         bar.ci ? gap_in_words(measure, bar.ci->low) + " .. " + gap_in_words(measure, bar.ci->high)
                : "",
         value_in_words(measure, bar.means[bar.low]), bar.values[bar.low],
         value_in_words(measure, bar.means[bar.high]), bar.values[bar.high], input.input});
  }
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

Result<Answered> morris(const Question& question) {
  Answered answered;
  const auto design =
      scenarios::morris_design(question.inputs.which.size(), question.rows, question.request.seed);
  answered.points = morris_plan(question.inputs, design);
  const auto answers =
      answers_at(question.request, question.futures, answered.points, question.measure);
  if (!answers) return answers.problem();
  answered.answers = *answers;
  answered.table = {{"mu* (95 % interval)", "mu", "sigma", "input"}};
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
        {with_interval(one.mean_absolute), digits(one.mean), digits(one.deviation), name});
  }
  answered.how = std::to_string(question.rows) +
                 " trajectories; effects per whole range of probability, options alike. mu*: how "
                 "much an input matters; sigma: how much that hangs on the others and on chance.";
  return answered;
}

Result<Answered> sobol(const Question& question) {
  Answered answered;
  answered.points = sobol_plan(question.inputs, question.rows, question.request.seed);
  const auto answers =
      answers_at(question.request, question.futures, answered.points, question.measure);
  if (!answers) return answers.problem();
  answered.answers = *answers;
  const auto inputs = question.inputs.which.size();
  const auto found = scenarios::indices_of(inputs, question.rows, *answers, question.request.seed);
  answered.table = {{"first (95 % interval)", "total (95 % interval)", "input"}};
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
  }
  answered.how = std::to_string(question.rows) + " rows, " +
                 std::to_string(answered.points.size()) +
                 " runs. First: share of the variance that the input explains alone; total: that "
                 "falls away only if it is settled. 'chance' is all that the model draws. "
                 "Percentile bootstrap; with few rows estimates lie outside of 0 to 1.";
  return answered;
}

// The share reached of the duty that is due next, after what is known.
std::string default_measure(const Request& request, const Asked& given,
                            const std::vector<Measure>& measures) {
  if (!request.measure.empty()) return request.measure;
  for (const auto& duty :
       scenarios::duties_of(given.state, {given.readings, given.known, given.known})) {
    if (duty.due < given.known) continue;
    for (const auto& measure : measures)
      if (measure.name.starts_with("quota-achieved/" + duty.name)) return measure.name;
  }
  return measures.front().name;
}

Tree points_tree(const Question& question, const Answered& answered) {
  Tree list = Tree::array();
  for (std::size_t i = 0; i < answered.points.size(); ++i)
    list.push(Tree::object()
                  .set("value", tree_of(answered.answers[i]))
                  .set("replay", question.replay(answered.points[i])));
  return list;
}

// What was varied, in words: what the scenario declares, else what changed anything.
std::string inputs_in_words(const Question& question, const Answered& answered) {
  const auto& uncertainty = question.futures.uncertainty();
  if (!question.names_the_idle()) return uncertainty_in_words(uncertainty);
  std::vector<std::string> idle;
  scenarios::Uncertainty moving;
  for (std::size_t i = 0; i < question.inputs.which.size(); ++i) {
    const bool moves =
        std::find(answered.moving.begin(), answered.moving.end(), i) != answered.moving.end();
    if (moves)
      moving.inputs.push_back(question.inputs.input(i));
    else if (!answered.takes_away(question.inputs.input(i).input))
      idle.push_back(question.inputs.input(i).input);
  }
  std::string text;
  for (const auto& one : moving.inputs)
    text += wrapped("- " + one.input + ": " + in_words(one.marginal) + " (" + one.note + ")", 2);
  if (!text.empty()) text = "Varied, and not without effect:\n" + text;
  if (!idle.empty()) text += wrapped("Without any effect here: " + joined(idle, ", ") + ".");
  if (!question.left_out.empty())
    text += wrapped("Left out: " + joined(question.left_out, ", ") + ".");
  return text + "\n";
}

std::string inputs_option(const Request& request) {
  return request.inputs == "uncertain" ? "" : " --inputs " + request.inputs;
}

Output output_of(const Question& question, const Answered& answered) {
  const auto& request = question.request;
  const auto& uncertainty = question.futures.uncertainty();
  const auto repeat =
      "stichtag sensitivity " + shell_word(request.words.empty() ? "history" : request.words[0]) +
      " --method " + request.method + " --measure " + shell_word(question.of().name) + " --runs " +
      std::to_string(question.rows) + inputs_option(request) + simulated_options(request);
  Output output{Tree::object(), {}, answered.table};
  output.json.set("schema", "stichtag/sensitivity/1").set("scenario", question.futures.name());
  output.json.set("varied", request.inputs).set("left-out", Tree::array_of(question.left_out));
  output.json.set("method", request.method).set("measure", question.of().name);
  output.json.set("unit", question.of().unit).set("seed", std::int64_t(request.seed));
  output.json.set("rows", std::int64_t(question.rows));
  output.json.set("runs", std::int64_t(answered.points.size())).set("inputs", answered.rows);
  output.json.set("points", points_tree(question, answered));
  output.json.set("uncertain", uncertainty_tree(uncertainty)).set("note", legal_note);
  output.json.set("command", repeat);
  output.text = styled(question.of().name, Style::bold) + " (" + question.futures.name() + ")\n\n" +
                table(answered.table) + "\n" + wrapped(answered.how);
  if (!answered.absent.empty())
    output.text +=
        wrapped("It does not exist in every run where " + joined(answered.absent, ", ") + ".");
  if (!uncertainty.correlations.empty())
    output.text += wrapped("Correlations of the scenario are left out here.");
  output.text +=
      inputs_in_words(question, answered) +
      wrapped("One run to look at: " + question.replay(answered.points.front())) +
      wrapped("Seed " + std::to_string(request.seed) + ". " + legal_note + " Again: " + repeat);
  return output;
}

}  // namespace

Result<Output> sensitivity_command(const Request& request) {
  if (request.words.size() > 1)
    return Problem{
        .what = "only one scenario is expected here", .where = request.words[1], .hint = "drop it"};
  const std::string name = request.words.empty() ? "history" : request.words.front();
  const auto kind = scenarios::input_kind_named(request.inputs, "--inputs");
  if (!kind) return kind.problem();
  auto given = asked(request, name);
  if (!given) return given.problem();
  const auto before = *given;  // a shock to come is not today's knowledge
  if (const auto done = change_scenario(request, *given); !done) return done.problem();
  const auto varied = scenarios::varied(given->scenario, *kind);
  if (!varied) return varied.problem();
  given->scenario = varied->scenario;
  const auto futures = futures_over(request, *given, 1);
  if (!futures) return futures.problem();
  const auto inputs = free_inputs(*varied, set_by_hand(request));
  if (inputs.which.empty())
    return Problem{.what = "'" + name + "' has no uncertain input that is left to vary",
                   .where = name,
                   .hint =
                       "add [[uncertain]] (docs/ensembles.md), take smarty-iq-uncertain, or vary "
                       "--inputs readings"};
  const auto& measures = (*futures)->measures();
  const auto measure =
      measure_named(default_measure(request, before, measures), measures, "--measure");
  if (!measure) return measure.problem();
  const Question question{
      request, **futures, inputs, *measure, request.runs.value_or(default_rows), varied->left_out};
  const auto answered = request.method == "morris"  ? morris(question)
                        : request.method == "sobol" ? sobol(question)
                                                    : tornado(question);
  if (!answered) return answered.problem();
  return output_of(question, *answered);
}

}  // namespace stichtag::app
