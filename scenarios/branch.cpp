#include "scenarios/branch.hpp"

#include <algorithm>

#include "events/vocabulary/names.hpp"
#include "scenarios/actors_settled.hpp"
#include "scenarios/at_start_reader.hpp"
#include "scenarios/authority_reader.hpp"

namespace stichtag::scenarios {
namespace {

Problem no_such_event(const EventLog& log, const EventId& id, const std::string& where) {
  std::vector<std::string> ids;
  for (const auto& recorded : log) ids.push_back(recorded.id);
  return {.what = "no event '" + id + "' in the scenario that is extended",
          .where = where,
          .hint = did_you_mean(id, ids, 4)};
}

auto position_of(EventLog& log, const EventId& id) {
  return std::find_if(log.begin(), log.end(),
                      [&](const Recorded& r) { return r.id == id && !r.replaced_from; });
}

std::optional<Problem> remove(Scenario& scenario, const Removal& removal) {
  const auto count =
      std::erase_if(scenario.log, [&](const Recorded& r) { return r.id == removal.id; });
  if (count == 0) return no_such_event(scenario.log, removal.id, removal.where);
  scenario.changes.push_back("removes " + removal.id);
  return std::nullopt;
}

SourcedDate shifted(const SourcedDate& dated, int days, const std::string& scenario) {
  const auto& date = dated.date;
  auto moved = FuzzyDate::exactly(date.earliest() + days);
  if (!date.is_exact()) {
    moved = !date.latest() ? FuzzyDate::from_or_never(date.earliest() + days)
            : date.may_never_come()
                ? FuzzyDate::between_or_never(date.earliest() + days, *date.latest() + days)
                : FuzzyDate::between(date.earliest() + days, *date.latest() + days);
  }
  return {moved, {scenario, "moved", std::nullopt, Confidence::assumption}};
}

// The day from which it works moves to `to`; what leads up to it keeps its distance.
std::optional<Problem> move(Scenario& scenario, const Move& move) {
  const auto at = position_of(scenario.log, move.id);
  if (at == scenario.log.end()) return no_such_event(scenario.log, move.id, move.where);
  const auto works = works_from(*at).date;
  const int days = move.to - works.earliest();
  auto& dates = at->dates;
  for (auto* date :
       {&dates.decided, &dates.published, &dates.deemed_notified, &dates.effective, &dates.ends}) {
    if (*date) *date = shifted(**date, days, scenario.name);
  }
  at->known = shifted(at->known, days, scenario.name);
  if (!works.is_exact()) {
    // A day that was unknown becomes exact; it is known from then on.
    dates.effective =
        shifted({FuzzyDate::exactly(move.to), works_from(*at).source}, 0, scenario.name);
    at->known = *dates.effective;
  }
  scenario.changes.push_back("moves " + move.id + " to " + to_string(move.to));
  return std::nullopt;
}

// The parent's fact stays for views that do not know of the new one yet (M20).
std::optional<Problem> replace(Scenario& scenario, const Change& change) {
  const auto at = position_of(scenario.log, change.recorded.id);
  if (at == scenario.log.end())
    return no_such_event(scenario.log, change.recorded.id, change.where);
  at->replaced_from = change.recorded.known.date.earliest();
  scenario.log.insert(at, change.recorded);
  scenario.changes.push_back("replaces " + change.recorded.id);
  return std::nullopt;
}

std::optional<Problem> add(Scenario& scenario, const Change& change) {
  if (find_event(scenario.log, change.recorded.id) != nullptr) {
    return Problem{.what = "the id '" + change.recorded.id + "' is taken",
                   .where = change.where,
                   .hint = "choose another id, or write [[replace]]"};
  }
  for (const auto& id : references_of(change.recorded)) {
    if (find_event(scenario.log, id) == nullptr)
      return no_such_event(scenario.log, id, change.where);
  }
  scenario.log.push_back(change.recorded);
  scenario.changes.push_back("adds " + change.recorded.id);
  return std::nullopt;
}

std::optional<Problem> forget(Scenario& scenario, const ScenarioFile& file) {
  if (!file.known_until) return std::nullopt;
  const auto cut = *file.known_until;
  for (const auto& kept : file.keep) {
    if (find_event(scenario.log, kept.id) == nullptr)
      return no_such_event(scenario.log, kept.id, kept.where);
  }
  const auto keeps = [&](const Recorded& r) {
    return std::any_of(file.keep.begin(), file.keep.end(),
                       [&](const Removal& k) { return k.id == r.id; });
  };
  std::erase_if(scenario.log,
                [&](const Recorded& r) { return r.known.date.earliest() > cut && !keeps(r); });
  for (auto& recorded : scenario.log) {
    const auto& known = recorded.known.date;
    if (known.is_exact() || keeps(recorded) || (known.latest() && *known.latest() <= cut)) continue;
    recorded.known.date = FuzzyDate::between_or_never(known.earliest(), cut);
    recorded.dates.effective = recorded.known;
  }
  scenario.changes.push_back("knows only what was known by " + to_string(cut));
  return std::nullopt;
}

template <class List, class Do>
std::optional<Problem> each(const List& list, Scenario& scenario, Do change) {
  for (const auto& item : list) {
    if (auto problem = change(scenario, item)) return problem;
  }
  return std::nullopt;
}

std::optional<Problem> take_actors(Scenario& scenario, const ScenarioFile& file) {
  auto draft = lay_over(std::move(scenario.draft), file.actors, file.file);
  if (!draft) return draft.problem();
  scenario.draft = std::move(*draft);
  if (auto problem = look_up_authorities(scenario.draft, scenario.log)) return problem;
  const auto& where = scenario.horizon_where.empty() ? file.file : scenario.horizon_where;
  const auto horizon = file.horizon.value_or(
      not_before(scenario.horizon, scenario.draft.counted_on.value_or(scenario.horizon.from)));
  auto settled = settle(scenario.draft, {horizon, where, product_lines(scenario.log),
                                         product_versions(scenario.log)});
  if (!settled) return settled.problem();
  scenario.actors = std::move(*settled);
  if (!scenario.actors) return std::nullopt;
  scenario.actors->record_ends = scenario.record_ends;
  scenario.draft.counted_on = horizon.from;
  if (horizon.from != scenario.horizon.from)
    scenario.actors->assumptions.push_back(waits_in_words(horizon.from));
  return std::nullopt;
}

}  // namespace

Period not_before(Period horizon, Date counted_on) {
  const bool fits = !horizon.until || counted_on < *horizon.until;
  if (fits) horizon.from = std::max(horizon.from, counted_on);
  return horizon;
}

std::string waits_in_words(Date counted_on) {
  return "the run begins on " + to_string(counted_on) +
         ", of which day the operators' points are; a horizon of its own in the scenario sets "
         "another (assumption)";
}

Result<Scenario> branch(Scenario parent, const ScenarioFile& file) {
  Scenario scenario = std::move(parent);
  scenario.title = file.title;
  scenario.story = file.story;
  if (file.horizon) scenario.horizon = *file.horizon;
  if (file.horizon) scenario.horizon_where = file.horizon_where;
  if (auto problem = each(file.removals, scenario, remove)) return *problem;
  if (auto problem = each(file.moves, scenario, move)) return *problem;
  if (auto problem = each(file.replacements, scenario, replace)) return *problem;
  if (auto problem = each(file.adds, scenario, add)) return *problem;
  if (auto problem = forget(scenario, file)) return *problem;
  for (const auto& [id, option] : file.readings)
    scenario.readings = scenario.readings.with(id, option);
  scenario.assumptions.insert(scenario.assumptions.end(), file.assumptions.begin(),
                              file.assumptions.end());
  lay_over(scenario.uncertainty, file.uncertainty);
  if (scenario.log.empty()) {
    return Problem{
        .what = "the scenario has no facts left", .where = file.file, .hint = "check known-until"};
  }
  if (auto problem = take_actors(scenario, file)) return *problem;
  return scenario;
}

}  // namespace stichtag::scenarios
