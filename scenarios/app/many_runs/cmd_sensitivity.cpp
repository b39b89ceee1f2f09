// `stichtag sensitivity`: what a measure hangs on, one input at a time, by Morris or by Sobol'.
#include <algorithm>
#include <cmath>

#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/measure_asked.hpp"
#include "scenarios/app/asked/repeated.hpp"
#include "scenarios/app/asked/shocks_asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/many_runs/ensemble_output.hpp"
#include "scenarios/app/many_runs/sensitivity_methods.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using Question = SensitivityAsked;
using Answered = SensitivityFound;
using scenarios::Measure;

constexpr std::uint64_t default_rows = 20;

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
                  .set("value", value_tree(question.of(), answered.answers[i]))
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
  const auto repeat = "stichtag sensitivity " + shell_word(scenario_named(request)) + " --method " +
                      request.method + " --measure " + shell_word(question.of().name) + " --runs " +
                      std::to_string(question.rows) + inputs_option(request) +
                      simulated_options(request);
  Output output{Tree::object(), {}, answered.csv};
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
  const auto name = one_scenario(request);
  if (!name) return name.problem();
  const auto kind = scenarios::input_kind_named(request.inputs, "--inputs");
  if (!kind) return kind.problem();
  auto given = asked(request, *name);
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
    return Problem{.what = "'" + *name + "' has no uncertain input that is left to vary",
                   .where = *name,
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
