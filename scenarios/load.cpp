// Finds a scenario by name or file, and everything that it rests on.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "events/history/pack.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/branch.hpp"

namespace stichtag::scenarios {
namespace {

Result<std::string> text_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream || std::filesystem::is_directory(path)) {
    return Problem{.what = "no scenario or file '" + path + "'",
                   .where = "SCENARIO",
                   .hint = did_you_mean(path, library_names(), 20)};
  }
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

struct Source {
  std::string name;
  std::string file;
  std::string text;
};

Result<Source> source_of(const std::string& name_or_file) {
  for (const auto& file : shipped_library()) {
    const auto stem = file.name.substr(0, file.name.size() - std::string_view(".toml").size());
    if (stem == name_or_file)
      return Source{stem, "scenarios/library/" + file.name, std::string(file.text)};
  }
  auto text = text_of(name_or_file);
  if (!text) return text.problem();
  return Source{std::filesystem::path(name_or_file).stem().string(), name_or_file,
                std::move(*text)};
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
          std::nullopt};
}

// `under_way` is what led here; a scenario may be reached on two ways, but not from itself.
Result<Scenario> load(const std::string& name, std::vector<std::string> under_way) {
  const auto source = source_of(name);
  if (!source) return source.problem();
  if (std::find(under_way.begin(), under_way.end(), source->file) != under_way.end()) {
    return Problem{.what = "scenario '" + source->name + "' extends itself in a circle",
                   .where = source->file,
                   .hint = "change its 'extends' or 'actors'"};
  }
  under_way.push_back(source->file);
  const auto file = read_scenario_text(source->text, source->file);
  if (!file) return file.problem();
  auto parent =
      file->extends.empty() ? Result<Scenario>(bare_history()) : load(file->extends, under_way);
  if (!parent) return parent.problem();
  if (!file->actors_of.empty()) {
    auto other = load(file->actors_of, under_way);
    if (!other) return other.problem();
    parent->draft = std::move(other->draft);
  }
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

Result<Scenario> load_scenario(const std::string& name_or_file) { return load(name_or_file, {}); }

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
  spec.horizon = scenario.horizon;
  spec.regulator = scenario.draft.regulator.spec;
  spec.assumptions.insert(
      spec.assumptions.begin(),
      "the scenario names no actor: the worked operator stands in (assumption)");
  return spec;
}

}  // namespace stichtag::scenarios
