// Commands with words that say how scenarios stand beside each other.
#include <charconv>

#include "viz/model/script/action_text.hpp"
#include "viz/model/script/script_words.hpp"

namespace stichtag::view {
namespace {

using Read = Result<Action>;

std::optional<std::uint64_t> whole(const std::string& text) {
  std::uint64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

Result<EventId> act_in(const Words& words, const std::string& text) {
  if (text == "calendar") return EventId();
  std::vector<std::string> ids;
  for (const auto& branch : words.scene.world().branches) {
    for (const auto& fact : branch.scenario.log) ids.push_back(fact.id);
  }
  const auto at = one_of(words, text, ids);
  if (!at) return at.problem();
  return ids[*at];
}

Result<EnsembleAsked> ensemble_in(const Words& words, const std::string& runs,
                                  const std::string& seed) {
  EnsembleAsked asked;
  const auto count = whole(runs);
  const auto drawn = seed.empty() ? std::optional(asked.seed) : whole(seed);
  if (!count || !drawn || *count < least_runs || *count > most_runs)
    return words.wrong("'" + words.rest + "' asks for no ensemble",
                       "write ensemble RUNS or ensemble RUNS SEED, with " +
                           std::to_string(least_runs) + " to " + std::to_string(most_runs) +
                           " runs");
  asked.runs = *count;
  asked.seed = *drawn;
  return asked;
}

// The view's way with one thing changed.
template <class Value, class Change>
Read changed(const Words& words, const Result<Value>& value, Change change) {
  if (!value) return value.problem();
  auto how = words.view.comparing;
  change(how, *value);
  return Action(CompareAs{how});
}

Read arrange(const Words& words) {
  return changed(words, one_of(words, words.rest, arrangement_names()),
                 [](Comparing& how, std::size_t at) { how.arrangement = Arrangement(at); });
}

Read align(const Words& words) {
  return changed(words, act_in(words, words.rest),
                 [](Comparing& how, const EventId& act) { how.aligned_by = act; });
}

Read measure_against(const Words& words) {
  return changed(words, scenario_in(words, words.rest),
                 [](Comparing& how, std::size_t at) { how.base = at; });
}

Read ensemble(const Words& words) {
  const auto [runs, seed] = words.first_apart();
  return changed(words, ensemble_in(words, runs, seed),
                 [](Comparing& how, const EnsembleAsked& asked) { how.ensemble = asked; });
}

Read ensemble_file(const Words& words) {
  auto how = words.view.comparing;
  how.ensemble = EnsembleAsked{};
  how.ensemble->file = words.rest;
  return Action(CompareAs{how});
}

Result<bool> flag_in(const Words& words, const std::string& text) {
  const auto at = one_of(words, text, {"no", "yes"});
  if (!at) return at.problem();
  return *at == 1;
}

// Lays one part, KEY=VALUE, over what the parts before have said.
std::optional<Problem> lay_over(const Words& words, const std::string& key,
                                const std::string& value, Comparing& how) {
  const auto take = [](const auto& read, auto& into) -> std::optional<Problem> {
    if (!read) return read.problem();
    into = *read;
    return std::nullopt;
  };
  if (key == "arrangement") {
    const auto at = one_of(words, value, arrangement_names());
    if (!at) return at.problem();
    how.arrangement = Arrangement(*at);
    return std::nullopt;
  }
  if (key == "differences") return take(flag_in(words, value), how.differences);
  if (key == "only-changes") return take(flag_in(words, value), how.only_changes);
  if (key == "table") return take(flag_in(words, value), how.table);
  if (key == "aligned-by") return take(act_in(words, value), how.aligned_by);
  if (key == "base") return take(scenario_in(words, value), how.base);
  if (key == "ensemble") {
    const auto comma = std::min(value.find(','), value.size());
    return take(
        ensemble_in(words, value.substr(0, comma), value.substr(std::min(comma + 1, value.size()))),
        how.ensemble);
  }
  return words.wrong("'" + key + "' compares nothing",
                     "write arrangement, differences, only-changes, table, aligned-by, base, "
                     "ensemble or file, each with = and its value");
}

// KEY=VALUE ...; what is not named is as at the start. The file comes last, its name may have
// spaces.
Read compare(const Words& words) {
  Comparing how;
  auto rest = words.rest;
  std::string file;
  if (const auto at = rest.find("file="); at != std::string::npos) {
    file = rest.substr(at + 5);
    rest.resize(at);
  }
  for (const auto& part : words.with(rest).apart()) {
    const auto equals = std::min(part.find('='), part.size());
    const auto value = part.substr(std::min(equals + 1, part.size()));
    if (auto problem = lay_over(words, part.substr(0, equals), value, how)) return *problem;
  }
  if (!file.empty()) {
    if (!how.ensemble) how.ensemble = EnsembleAsked{};
    how.ensemble->file = file;
  }
  return Action(CompareAs{how});
}

const CommandForm forms[] = {
    {"arrange", "thin, by-product or by-scenario", "how scenarios stand beside each other",
     arrange},
    {"align", "EVENT or calendar", "move each scenario so that this act lies in one place", align},
    {"base", "SCENARIO", "measure the others against this one", measure_against},
    {"ensemble", "RUNS or RUNS SEED", "show the spread of so many runs", ensemble},
    {"ensemble-file", "FILE", "the same, from a file that stichtag ensemble wrote", ensemble_file},
    {"compare", "KEY=VALUE ...", "all of that at once; what is not named is as at the start",
     compare, true},
};

}  // namespace

std::string comparing_text(const Comparing& how) {
  std::string text;
  const auto add = [&](const char* key, const std::string& value) {
    text += std::string(text.empty() ? "" : " ") + key + "=" + value;
  };
  const auto flag = [](bool on) { return on ? "yes" : "no"; };
  if (how.arrangement) add("arrangement", arrangement_names()[std::size_t(*how.arrangement)]);
  add("differences", flag(how.differences));
  add("only-changes", flag(how.only_changes));
  add("table", flag(how.table));
  if (!how.aligned_by.empty()) add("aligned-by", how.aligned_by);
  if (how.base) add("base", std::to_string(*how.base + 1));
  if (!how.ensemble) return text;
  add("ensemble", std::to_string(how.ensemble->runs) + "," + std::to_string(how.ensemble->seed));
  if (!how.ensemble->file.empty()) add("file", how.ensemble->file);
  return text;
}

std::span<const CommandForm> compare_forms() { return forms; }

}  // namespace stichtag::view
