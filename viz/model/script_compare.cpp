// Commands with words that say how scenarios stand beside each other.
#include <charconv>

#include "viz/model/script_words.hpp"

namespace stichtag::view {
namespace {

std::optional<std::uint64_t> whole(const std::string& text) {
  std::uint64_t number = 0;
  const auto* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

}  // namespace

Result<Action> arrange_scenarios(const Words& words) {
  const auto at = one_of(words, words.rest, arrangement_names());
  if (!at) return at.problem();
  auto how = words.view.comparing;
  how.arrangement = Arrangement(*at);
  return Action(CompareAs{how});
}

Result<Action> align_scenarios(const Words& words) {
  auto how = words.view.comparing;
  how.aligned_by.clear();
  if (words.rest == "calendar") return Action(CompareAs{how});
  std::vector<std::string> ids;
  for (const auto& branch : words.scene.world().branches) {
    for (const auto& fact : branch.scenario.log) ids.push_back(fact.id);
  }
  const auto at = one_of(words, words.rest, ids);
  if (!at) return at.problem();
  how.aligned_by = ids[*at];
  return Action(CompareAs{how});
}

Result<Action> measure_against(const Words& words) {
  const auto at = scenario_in(words);
  if (!at) return at.problem();
  auto how = words.view.comparing;
  how.base = *at;
  return Action(CompareAs{how});
}

Result<Action> ask_ensemble(const Words& words) {
  auto [first, last] = words.last_apart();
  EnsembleAsked asked;
  const auto runs = whole(first.empty() ? last : first);
  const auto seed = first.empty() ? std::optional(asked.seed) : whole(last);
  if (!runs || !seed || *runs < least_runs || *runs > most_runs)
    return words.wrong("'" + words.rest + "' asks for no ensemble",
                       "write ensemble RUNS or ensemble RUNS SEED, with " +
                           std::to_string(least_runs) + " to " + std::to_string(most_runs) +
                           " runs");
  asked.runs = *runs;
  asked.seed = *seed;
  auto how = words.view.comparing;
  how.ensemble = asked;
  return Action(CompareAs{how});
}

Result<Action> ensemble_in_file(const Words& words) {
  auto how = words.view.comparing;
  how.ensemble = EnsembleAsked{};
  how.ensemble->file = words.rest;
  return Action(CompareAs{how});
}

}  // namespace stichtag::view
