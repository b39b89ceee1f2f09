// `stichtag scenario list | show NAME [--origins] | check FILE`.
#include "scenarios/app/asked/asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

std::string counted(std::size_t number, const std::string& word) {
  return std::to_string(number) + " " + word + (number == 1 ? "" : "s");
}

Result<Output> list_scenarios() {
  Output output{Tree::object(), {}, {{"scenario", "title"}}};
  Tree list = Tree::array();
  for (const auto& name : scenarios::library_names()) {
    const auto scenario = scenarios::load_scenario(name);
    if (!scenario) return scenario.problem();
    list.push(Tree::object().set("name", name).set("title", scenario->title));
    output.rows.push_back({name, scenario->title});
  }
  output.json.set("schema", "stichtag/scenarios/1").set("scenarios", std::move(list));
  output.text = table(output.rows);
  return output;
}

// Who acts, and what that rests on; the sentences are many, so people get them with --origins.
void show_actors(const scenarios::Scenario& scenario, bool origins, Output& output) {
  if (!scenario.actors) return;
  const auto& actors = *scenario.actors;
  simulation::Count points = 0;
  for (const auto& one : actors.operators) {
    for (const auto& group : one.points) points += group.at_start;
  }
  output.text += "Actors: " + counted(actors.operators.size(), "operator") + " with " +
                 std::to_string(points) + " points, " +
                 counted(actors.administrators.size(), "administrator") + ", " +
                 counted(actors.vendors.size(), "vendor") + "\n";
  output.json.set("actors", Tree::object()
                                .set("operators", actors.operators.size())
                                .set("points", points)
                                .set("administrators", actors.administrators.size())
                                .set("vendors", actors.vendors.size())
                                .set("assumptions", Tree::array_of(actors.assumptions)));
  if (!origins) return;
  for (const auto& assumption : actors.assumptions) output.text += wrapped("- " + assumption, 2);
}

Result<Output> show(const std::string& name, bool origins) {
  const auto scenario = scenarios::load_scenario(name);
  if (!scenario) return scenario.problem();
  Output output{Tree::object(), {}, {{"change"}}};
  output.text = styled(scenario->title, Style::bold) + "\n" + wrapped(scenario->story) + "\n";
  output.text += wrapped("From: " + joined(scenario->lineage, " <- ") + " <- history pack, " +
                         std::to_string(scenario->log.size()) + " events");
  for (const auto& change : scenario->changes) {
    output.text += wrapped("- " + change, 2);
    output.rows.push_back({change});
  }
  for (const auto& assumption : scenario->assumptions)
    output.text += wrapped("Assumption: " + assumption);
  output.json.set("schema", "stichtag/scenario/1").set("name", name).set("title", scenario->title);
  output.json.set("story", scenario->story).set("lineage", Tree::array_of(scenario->lineage));
  output.json.set("changes", Tree::array_of(scenario->changes))
      .set("assumptions", Tree::array_of(scenario->assumptions));
  output.json.set("events", scenario->log.size());
  show_actors(*scenario, origins, output);
  if (!origins) return output;
  output.text += "\nFacts that are not of the history pack:\n";
  Tree list = Tree::array();
  for (const auto& recorded : scenario->log) {
    const auto& works = works_from(recorded);
    if (works.source.confidence != Confidence::assumption) continue;
    list.push(Tree::object()
                  .set("id", recorded.id)
                  .set("date", to_string(works.date))
                  .set("source", works.source.document));
    output.text +=
        wrapped("- " + recorded.id + " (" + to_string(works.date) + "): " + recorded.note, 2);
  }
  output.json.set("origins", std::move(list));
  return output;
}

}  // namespace

Result<Output> scenario_command(const Request& request) {
  if (request.subcommand == "list") return list_scenarios();
  if (request.words.size() != 1) {
    return Problem{.what = "one scenario is needed",
                   .where = "scenario " + request.subcommand,
                   .hint = "name one of `stichtag scenario list`, or a file"};
  }
  auto shown = show(request.words.front(), request.origins);
  if (shown && request.subcommand == "check")
    shown->text = "ok: " + request.words.front() + "\n" + shown->text;
  return shown;
}

}  // namespace stichtag::app
