#include "scenarios/settings.hpp"

#include <algorithm>
#include <array>

#include "events/vocabulary/names.hpp"

namespace stichtag::scenarios {
namespace {

struct Setting {
  std::string kind, name, key, value;
};

Problem malformed(const std::string& text, std::string what) {
  return {.what = std::move(what),
          .where = "--set " + text,
          .hint =
              "write operator.NAME.KEY=VALUE, administrator.NAME.KEY=VALUE, vendor.LINE.KEY=VALUE, "
              "court.RULING.KEY=VALUE, legislator.ACT.KEY=VALUE or regulator.BNetzA.KEY=VALUE; "
              "docs/scenarios.md lists the keys"};
}

Result<Setting> parse_setting(const std::string& text) {
  const auto equals = text.find('=');
  const auto first = text.find('.');
  const auto second = text.find('.', first == std::string::npos ? first : first + 1);
  if (equals == std::string::npos || second == std::string::npos || second > equals)
    return malformed(text, "this is no setting");
  Setting setting{text.substr(0, first), text.substr(first + 1, second - first - 1),
                  text.substr(second + 1, equals - second - 1), text.substr(equals + 1)};
  const std::vector<std::string> kinds{"operator", "administrator", "vendor",
                                       "court",    "legislator",    "regulator"};
  if (std::find(kinds.begin(), kinds.end(), setting.kind) == kinds.end()) {
    auto problem = malformed(text, "no kind of actor '" + setting.kind + "'");
    problem.hint = did_you_mean(setting.kind, kinds);
    return problem;
  }
  if (setting.key.empty() || setting.value.empty()) return malformed(text, "this is no setting");
  return setting;
}

std::string as_toml(const std::string& value) {
  const bool plain =
      std::string_view("0123456789+-[{\"'").find(value.front()) != std::string_view::npos ||
      value == "true" || value == "false";
  return plain ? value : "\"" + value + "\"";
}

std::vector<std::string> names_of(const ActorsDraft& draft, const std::string& kind) {
  std::vector<std::string> names;
  if (kind == "operator") {
    for (const auto& drafted : draft.operators) names.push_back(drafted.spec.name);
  } else if (kind == "administrator") {
    for (const auto& drafted : draft.administrators) names.push_back(drafted.spec.name);
  } else if (kind == "regulator") {
    names.emplace_back("BNetzA");  // there is one
  } else if (kind == "court") {
    if (draft.court) names.push_back(draft.court->spec.against);
  } else if (kind == "legislator") {
    if (draft.legislator) names.push_back(draft.legislator->spec.act);
  } else {
    for (const auto& drafted : draft.vendors) names.push_back(drafted.spec.line);
  }
  return names;
}

// They belong to the law of a scenario, which may have no other actors.
bool is_of_law(const std::string& kind) { return kind == "court" || kind == "legislator"; }

bool needs_actors(const std::string& text) { return !is_of_law(text.substr(0, text.find('.'))); }

// The actors that a setting is for: one, or with '*' all that the scenario names.
Result<std::vector<std::string>> meant(const Setting& setting, const ActorsDraft& draft,
                                       const std::string& text) {
  const auto names = names_of(draft, setting.kind);
  if (setting.name == "*" && !names.empty()) return names;
  if (std::find(names.begin(), names.end(), setting.name) != names.end())
    return std::vector{setting.name};
  return Problem{.what = "the scenario names no " + setting.kind + " '" + setting.name + "'",
                 .where = "--set " + text,
                 .hint = names.empty() && is_of_law(setting.kind)
                             ? "add [" + setting.kind + "] to the scenario"
                             : did_you_mean(setting.name, names, 8)};
}

// A child scenario that says nothing but this.
std::string as_scenario(const Setting& setting, const std::vector<std::string>& names) {
  std::string toml = "title = \"--set\"\n";
  if (setting.kind == "regulator" || setting.kind == "court" || setting.kind == "legislator")
    return toml + "[" + setting.kind + "]\n" + setting.key + " = " + as_toml(setting.value) + "\n";
  for (const auto& name : names) {
    toml += "[[" + setting.kind + "]]\n" + (setting.kind == "vendor" ? "line" : "name") + " = \"" +
            name + "\"\n" + setting.key + " = " + as_toml(setting.value) + "\n";
  }
  return toml;
}

// "fact.ID=DAY": the id alone, with all of its dots.
std::optional<std::pair<std::string, std::string>> fact_of(const std::string& text) {
  const auto equals = text.find('=');
  if (!text.starts_with("fact.") || equals == std::string::npos) return std::nullopt;
  return std::pair(text.substr(5, equals - 5), text.substr(equals + 1));
}

}  // namespace

Result<Scenario> with_fact(Scenario scenario, const std::string& id, const std::string& day,
                           const std::string& where) {
  ScenarioFile file;
  file.file = where;
  file.title = scenario.title, file.story = scenario.story;
  const auto to = parse_date(day);
  if (!to && day != "never")
    return Problem{
        .what = "'" + day + "' is no day", .where = where, .hint = "write YYYY-MM-DD, or never"};
  if (to)
    file.moves.push_back({id, *to, where});
  else
    file.removals.push_back({id, where});
  return branch(std::move(scenario), file);
}

Result<Scenario> with_settings(Scenario parent, const std::vector<std::string>& settings) {
  if (parent.draft.empty() && std::any_of(settings.begin(), settings.end(), needs_actors)) {
    const auto worked = load_scenario("worked-operator");
    if (!worked) return worked.problem();
    parent.draft = with_actors_of(std::move(parent.draft), worked->draft);
  }
  for (const auto& text : settings) {
    if (const auto fact = fact_of(text)) {
      auto moved = with_fact(std::move(parent), fact->first, fact->second, "--set " + text);
      if (!moved) return moved;
      parent = *std::move(moved);
      continue;
    }
    const auto setting = parse_setting(text);
    if (!setting) return setting.problem();
    const auto names = meant(*setting, parent.draft, text);
    if (!names) return names.problem();
    const auto toml = as_scenario(*setting, *names);
    const auto file = read_scenario_text(toml, "--set " + text);
    if (!file) return file.problem();
    const auto title = parent.title, story = parent.story, name = parent.name;
    auto changed = branch(std::move(parent), *file);
    if (!changed) return changed.problem();
    parent = *std::move(changed);
    parent.title = title, parent.story = story, parent.name = name;
    parent.changes.push_back("sets " + text);
  }
  return parent;
}

}  // namespace stichtag::scenarios
