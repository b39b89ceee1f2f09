// Finds a scenario by name or file, and everything that it rests on.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "events/history/pack.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/actor_assumptions.hpp"
#include "scenarios/actors_settled.hpp"
#include "scenarios/branch.hpp"
#include "scenarios/ensemble/drawn_inputs.hpp"

namespace stichtag::scenarios {
namespace {

using Other = ScenarioFile::Other;

struct Source {
  std::string name;
  std::string file;
  std::string text;
};

std::optional<Source> in_library(const std::string& name) {
  for (const auto& file : shipped_library()) {
    const auto stem = file.name.substr(0, file.name.size() - std::string_view(".toml").size());
    if (stem == name) return Source{stem, "scenarios/library/" + file.name, std::string(file.text)};
  }
  return std::nullopt;
}

std::optional<Source> in_file(const std::filesystem::path& path) {
  std::error_code error;
  if (std::filesystem::is_directory(path, error)) return std::nullopt;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return std::nullopt;
  std::ostringstream text;
  text << stream.rdbuf();
  return Source{path.stem().string(), path.string(), text.str()};
}

Problem not_found(const Other& other) {
  return {.what = "no scenario or file '" + other.name + "'",
          .where = other.where,
          .hint = did_you_mean(other.name, library_names(), 20)};
}

// As typed on the command line: a name of the library, else a file.
Result<Source> typed(const std::string& name_or_file) {
  if (auto found = in_library(name_or_file)) return *std::move(found);
  if (auto found = in_file(name_or_file)) return *std::move(found);
  return not_found({name_or_file, "SCENARIO"});
}

// As named in a file: a file beside it, else a name of the library. What the library names is in
// the library.
Result<Source> named(const Other& other, const std::string& by) {
  const bool from_library =
      in_library(std::filesystem::path(by).stem().string()) && by.starts_with("scenarios/library/");
  if (!from_library) {
    if (auto found = in_file(std::filesystem::path(by).parent_path() / other.name))
      return *std::move(found);
  }
  if (auto found = in_library(other.name)) return *std::move(found);
  return not_found(other);
}

Scenario bare_history() {
  return {"history",
          "",
          "",
          {},
          {Date::of(2016, 9, 2), std::nullopt},
          history::shipped_history(),
          law::ReadingSet::defaults(),
          {},
          {},
          {},
          {},
          {},
          std::nullopt,
          std::nullopt};
}

Result<Scenario> load(Result<Source> source, std::vector<std::string> under_way);

// The parent, with the actors of another scenario in place of its own where the file says so.
Result<Scenario> parent_of(const ScenarioFile& file, const std::vector<std::string>& under_way) {
  auto parent = file.extends ? load(named(*file.extends, file.file), under_way)
                             : Result<Scenario>(bare_history());
  if (!parent || !file.actors_of) return parent;
  auto other = load(named(*file.actors_of, file.file), under_way);
  if (!other) return other.problem();
  auto draft = with_actors_of(std::move(parent->draft), std::move(other->draft));
  if (!draft) return draft.problem();
  parent->draft = *std::move(draft);
  return parent;
}

// `under_way` is what led here; a scenario may be reached on two ways, but not from itself.
Result<Scenario> load(Result<Source> source, std::vector<std::string> under_way) {
  if (!source) return source.problem();
  const auto itself = std::filesystem::path(source->file).lexically_normal().string();
  if (std::find(under_way.begin(), under_way.end(), itself) != under_way.end()) {
    return Problem{.what = "scenario '" + source->name + "' extends itself in a circle",
                   .where = source->file,
                   .hint = "change its 'extends' or 'actors'"};
  }
  under_way.push_back(itself);
  const auto file = read_scenario_text(source->text, source->file);
  if (!file) return file.problem();
  auto parent = parent_of(*file, under_way);
  if (!parent) return parent.problem();
  parent->lineage.insert(parent->lineage.begin(), source->name);
  parent->name = source->name;
  return branch(std::move(*parent), *file);
}

}  // namespace

std::vector<std::string> library_names() {
  std::vector<std::string> names;
  for (const auto& file : shipped_library())
    names.push_back(file.name.substr(0, file.name.size() - 5));
  return names;
}

Result<Scenario> load_scenario(const std::string& name_or_file) {
  auto scenario = load(typed(name_or_file), {});
  if (!scenario) return scenario;
  if (auto problem = check_inputs(*scenario)) return *problem;
  return scenario;
}

const actors::RunSpec& default_actors() {
  static const auto worked = [] {
    const auto scenario = load_scenario("worked-operator");
    assert(scenario && scenario->actors);  // shipped, and loaded by the tests
    return *scenario->actors;
  }();
  return worked;
}

Result<actors::RunSpec> actors_to_run(const Scenario& scenario) {
  if (scenario.actors) return *scenario.actors;
  if (!scenario.horizon.until) {
    return Problem{.what = "the horizon of '" + scenario.name + "' has no 'until'",
                   .where = scenario.horizon_where,
                   .hint = "write horizon = { from = ..., until = 2033-01-01 }"};
  }
  auto spec = default_actors();
  spec.horizon = not_before(scenario.horizon, spec.horizon.from);
  add_authorities(scenario.draft, spec);
  spec.assumptions.insert(
      spec.assumptions.begin(),
      "the scenario names no actor: the worked operator stands in (assumption)");
  add_authority_assumptions(scenario.draft, spec.assumptions);
  if (spec.horizon.from != scenario.horizon.from)
    spec.assumptions.push_back(waits_in_words(spec.horizon.from));
  return spec;
}

}  // namespace stichtag::scenarios
