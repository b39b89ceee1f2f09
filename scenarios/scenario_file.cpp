#include "scenarios/scenario_file.hpp"

#include "events/log/fields.hpp"
#include "events/log/written_form.hpp"
#include "events/vocabulary/names.hpp"
#include "events/vocabulary/toml.hpp"
#include "scenarios/reading_choice.hpp"
#include "scenarios/tables_at.hpp"

namespace stichtag::scenarios {
namespace {

std::optional<Date> day_at(Fields& fields, const std::string& key, bool must) {
  const Tree* tree = must ? fields.required(key) : fields.optional(key);
  if (tree == nullptr) return std::nullopt;
  if (const auto* day = tree->as<Date>()) return *day;
  const auto* text = tree->as<std::string>();
  const auto day = text ? parse_date(*text) : std::nullopt;
  if (!day) fields.refuse(*tree, "'" + key + "' is no day", "write it as YYYY-MM-DD");
  return day;
}

std::optional<ScenarioFile::Other> other_at(Fields& fields, const std::string& key) {
  const auto name = fields.text_or(key, "");
  if (name.empty()) return std::nullopt;
  return ScenarioFile::Other{name, to_string(fields.optional(key)->place())};
}

std::optional<Period> horizon_of(Fields& fields) {
  const Tree* tree = fields.optional("horizon");
  if (tree == nullptr) return std::nullopt;
  Fields inner(*tree, "the horizon");
  const auto from = inner.ok() ? day_at(inner, "from", true) : std::nullopt;
  const auto until = inner.ok() ? day_at(inner, "until", false) : std::nullopt;
  if (from && until && *until <= *from) {
    inner.refuse(*tree, "the horizon ends before it begins", "give until a later day than from");
  }
  if (auto problem = inner.finish()) {
    fields.refuse(*problem);
    return std::nullopt;
  }
  return from ? std::optional(Period{*from, until}) : std::nullopt;
}

void read_changes(Fields& fields, const std::string& key, std::vector<Change>& into) {
  for (const auto& table : tables_at(fields, key)) {
    auto recorded = read_event(table, Sourcing::assumption);
    if (recorded)
      into.push_back({std::move(*recorded), to_string(table.place())});
    else
      fields.refuse(recorded.problem());
  }
}

void read_removals(Fields& fields, std::vector<Removal>& into) {
  for (const auto& table : tables_at(fields, "remove")) {
    Fields inner(table, "a removal");
    if (inner.ok()) into.push_back({inner.text("id"), to_string(table.place())});
    static_cast<void>(inner.text_or("note", ""));
    if (auto problem = inner.finish()) fields.refuse(*problem);
  }
}

void read_moves(Fields& fields, std::vector<Move>& into) {
  for (const auto& table : tables_at(fields, "move")) {
    Fields inner(table, "a move");
    if (!inner.ok()) {
      fields.refuse(*inner.finish());
      continue;
    }
    const auto id = inner.text("id");
    const auto to = day_at(inner, "to", true);
    static_cast<void>(inner.text_or("note", ""));
    if (auto problem = inner.finish())
      fields.refuse(*problem);
    else
      into.push_back({id, *to, to_string(table.place())});
  }
}

void read_readings(Fields& fields, ScenarioFile& scenario) {
  const Tree* tree = fields.optional("reading");
  if (tree == nullptr) return;
  const auto* members = tree->as<Tree::Object>();
  if (members == nullptr) {
    fields.refuse(*tree, "'reading' is no table", "write [reading]");
    return;
  }
  for (const auto& [name, value] : *members) {
    const auto* option = value.as<std::string>();
    auto choice = choose_reading(name, option ? *option : "", to_string(value.place()));
    if (choice)
      scenario.readings[choice->id] = choice->option;
    else
      fields.refuse(choice.problem());
  }
}

}  // namespace

Result<ScenarioFile> read_scenario_text(std::string_view text, const std::string& file) {
  const auto tree = parse_toml(text, file);
  if (!tree) return tree.problem();
  Fields fields(*tree, "a scenario");
  ScenarioFile scenario;
  scenario.file = file;
  scenario.title = fields.text("title");
  scenario.story = fields.text_or("story", "");
  scenario.extends = other_at(fields, "extends");
  scenario.actors_of = other_at(fields, "actors");
  scenario.horizon = horizon_of(fields);
  if (scenario.horizon) scenario.horizon_where = to_string(tree->find("horizon")->place());
  scenario.known_until = day_at(fields, "known-until", false);
  const Tree* keep = fields.optional("keep");
  for (const auto& id : fields.texts_or_none("keep")) {
    scenario.keep.push_back({id, to_string(keep->place())});
  }
  read_changes(fields, "add", scenario.adds);
  read_changes(fields, "replace", scenario.replacements);
  read_moves(fields, scenario.moves);
  read_removals(fields, scenario.removals);
  read_readings(fields, scenario);
  scenario.assumptions = fields.texts_or_none("assumptions");
  scenario.actors = read_actors(fields);
  scenario.uncertainty = read_uncertainty(fields);
  if (auto problem = fields.finish()) return *problem;
  return scenario;
}

}  // namespace stichtag::scenarios
