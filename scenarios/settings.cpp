#include "scenarios/settings.hpp"

#include <algorithm>
#include <array>

#include "events/vocabulary/names.hpp"
#include "events/vocabulary/toml.hpp"

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

// A bare word is text, also one that begins like a number: 30k-100k.
std::string as_toml(const std::string& value) {
  const auto begins = [&](std::string_view letters) {
    return letters.find(value.front()) != std::string_view::npos;
  };
  const bool plain = value == "true" || value == "false" || begins("[{\"'") ||
                     (begins("0123456789+-") && parse_toml("value = " + value, "--set"));
  return plain ? value : toml_string(value);
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

// A name may have dots of its own: the longest name that is there and fits.
Setting with_whole_name(Setting setting, const std::vector<std::string>& names) {
  const auto typed = setting.name + "." + setting.key;
  std::size_t longest = 0;
  for (const auto& name : names) {
    if (name.size() <= longest || !typed.starts_with(name + ".") || typed.size() <= name.size() + 1)
      continue;
    longest = name.size();
    setting.name = name;
    setting.key = typed.substr(name.size() + 1);
  }
  return setting;
}

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

// Of one field, or of a field within the other.
bool meet(const Setting& one, const Setting& other) {
  const bool same_actor =
      one.kind == other.kind && (one.name == other.name || one.name == "*" || other.name == "*");
  return same_actor && (one.key == other.key || one.key.starts_with(other.key + ".") ||
                        other.key.starts_with(one.key + "."));
}

// Member by member.
Tree put_over(const Tree& tree, const Tree& over) {
  const auto* members = over.as<Tree::Object>();
  if (members == nullptr || tree.as<Tree::Object>() == nullptr) return over;
  auto all = *tree.as<Tree::Object>();
  for (const auto& [key, value] : *members) {
    const auto at = std::find_if(all.begin(), all.end(), [&, &key = key](const auto& member) {
      return member.first == key;
    });
    if (at == all.end())
      all.emplace_back(key, value);
    else
      at->second = put_over(at->second, value);
  }
  Tree put(std::move(all));
  put.put_at(over.place());
  return put;
}

// Tables of one kind of actor, told apart by this key.
struct Tables {
  std::vector<Tree> ActorsFile::*all;
  const char* key;
};
constexpr std::array<Tables, 3> named_tables{{{&ActorsFile::operators, "name"},
                                              {&ActorsFile::administrators, "name"},
                                              {&ActorsFile::vendors, "line"}}};
constexpr std::array single_tables{&ActorsFile::court, &ActorsFile::legislator,
                                   &ActorsFile::regulator};

// Settings that are laid over the actors at once, so that they are judged together.
class Together {
 public:
  [[nodiscard]] bool has_of(const Setting& setting) const {
    return std::any_of(settings_.begin(), settings_.end(),
                       [&](const Setting& one) { return meet(one, setting); });
  }
  void add(const Setting& setting, const std::string& text, const ActorsFile& file) {
    settings_.push_back(setting);
    file_.file += (file_.file.empty() ? "--set " : ", --set ") + text;
    for (const auto& tables : named_tables)
      for (const auto& table : file.*tables.all)
        add_one(file_.actors.*tables.all, table, tables.key);
    for (const auto single : single_tables) {
      auto& there = file_.actors.*single;
      if (file.*single) there = there ? put_over(*there, *(file.*single)) : *(file.*single);
    }
  }

  // Where a problem lies in what was there before, the settings are named beside it.
  Result<Scenario> lay_over(Scenario parent) {
    if (settings_.empty()) return parent;
    const auto title = parent.title, story = parent.story, name = parent.name;
    file_.title = title, file_.story = story;
    auto changed = branch(std::move(parent), file_);
    if (!changed) {
      auto problem = changed.problem();
      if (!problem.where.starts_with("--set"))
        problem.where = file_.file + (problem.where.empty() ? "" : " (" + problem.where + ")");
      return problem;
    }
    changed->title = title, changed->story = story, changed->name = name;
    *this = {};
    return changed;
  }

 private:
  static void add_one(std::vector<Tree>& all, const Tree& table, const char* key) {
    const auto at = std::find_if(all.begin(), all.end(), [&](const Tree& one) {
      return *one.find(key) == *table.find(key);
    });
    if (at == all.end())
      all.push_back(table);
    else
      *at = put_over(*at, table);
  }

  ScenarioFile file_;
  std::vector<Setting> settings_;
};

// A child scenario that says nothing but this.
std::string as_scenario(const Setting& setting, const std::vector<std::string>& names) {
  std::string toml = "title = \"--set\"\n";
  if (setting.kind == "regulator" || setting.kind == "court" || setting.kind == "legislator")
    return toml + "[" + setting.kind + "]\n" + setting.key + " = " + as_toml(setting.value) + "\n";
  for (const auto& name : names) {
    toml += "[[" + setting.kind + "]]\n" + (setting.kind == "vendor" ? "line" : "name") + " = " +
            toml_string(name) + "\n" + setting.key + " = " + as_toml(setting.value) + "\n";
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

namespace {

Result<ScenarioFile> file_of(const Setting& setting, const std::string& text,
                             const ActorsDraft& draft) {
  const auto names = meant(setting, draft, text);
  if (!names) return names.problem();
  return read_scenario_text(as_scenario(setting, *names), "--set " + text);
}

}  // namespace

Result<Scenario> with_settings(Scenario parent, const std::vector<std::string>& settings) {
  if (parent.draft.empty() && std::any_of(settings.begin(), settings.end(), needs_actors)) {
    const auto worked = load_scenario("worked-operator");
    if (!worked) return worked.problem();
    auto draft = with_actors_of(std::move(parent.draft), worked->draft);
    if (!draft) return draft.problem();
    parent.draft = *std::move(draft);
  }
  Together together;
  for (const auto& text : settings) {
    if (const auto fact = fact_of(text)) {
      auto moved = with_fact(std::move(parent), fact->first, fact->second, "--set " + text);
      if (!moved) return moved;
      parent = *std::move(moved);
      continue;
    }
    const auto typed = parse_setting(text);
    if (!typed) return typed.problem();
    const auto setting = with_whole_name(*typed, names_of(parent.draft, typed->kind));
    const auto file = file_of(setting, text, parent.draft);
    if (!file) return file.problem();
    if (together.has_of(setting)) {
      auto laid = together.lay_over(std::move(parent));
      if (!laid) return laid;
      parent = *std::move(laid);
    }
    together.add(setting, text, file->actors);
    parent.changes.push_back("sets " + text);
  }
  return together.lay_over(std::move(parent));
}

}  // namespace stichtag::scenarios
