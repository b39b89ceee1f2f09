#include "scenarios/ensemble/experiment.hpp"

#include <algorithm>

#include "engine/run/together.hpp"

namespace stichtag::scenarios {
namespace {

void add_evenings(std::vector<Date>& days, const std::vector<Date>& more) {
  days.insert(days.end(), more.begin(), more.end());
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

Values in_order(const std::vector<Measure>& own, Values values,
                const std::vector<Measure>& wanted) {
  if (own == wanted) return values;
  Values ordered(wanted.size(), undefined);
  auto next = wanted.begin();  // most stand in the same order in both
  for (std::size_t i = 0; i < own.size(); ++i) {
    auto at = std::find(next, wanted.end(), own[i]);
    if (at == wanted.end()) at = std::find(wanted.begin(), next, own[i]);
    if (at == wanted.end() || !(*at == own[i])) continue;
    ordered[std::size_t(at - wanted.begin())] = values[i];
    next = at + 1;
  }
  return ordered;
}

}  // namespace

// Money is a fold over events; keeping those of hundreds of operators would fill the memory.
Experiment::Experiment(std::string name, actors::RunSpec spec, law::LegalState state,
                       const law::ReadingSet& readings, const Knowledge& known, bool quota_only,
                       std::vector<CaseGroup> cases)
    : name_(std::move(name)),
      spec_(std::move(spec)),
      state_(std::move(state)),
      readings_(readings),
      known_(known),
      quota_only_(quota_only),
      keep_events_(!quota_only && spec_.operators.size() <= named_operators),
      cases_(cases.empty() ? ban_cases(state_) : std::move(cases)),
      bans_(ban_measures(state_, cases_)) {
  as_recorded_ = judged(LawOfRun{state_, known_.until});
  measures_ = measures_of(measuring(*as_recorded_));
}

Result<Experiment> Experiment::of(const Scenario& scenario, const law::ReadingSet& readings,
                                  const Knowledge& known, bool quota_only,
                                  std::vector<CaseGroup> cases) {
  auto spec = actors_to_run(scenario);
  if (!spec) return spec.problem();
  auto prepared = run::prepare(scenario.log, readings, *spec);
  if (!prepared) return prepared.problem();
  Experiment made(scenario.name, *std::move(spec), law::fold(scenario.log), readings, known,
                  quota_only, std::move(cases));
  made.prepared_ = *std::move(prepared);
  return made;
}

std::shared_ptr<const Experiment::Judged> Experiment::judged(LawOfRun law) const {
  auto duties = duties_to_measure(law, readings_, spec_.horizon);
  return std::make_shared<const Judged>(Judged{std::move(law), std::move(duties)});
}

std::shared_ptr<const Experiment::Judged> Experiment::judged(const run::RunKey& key) const {
  if (!spec_.court && !spec_.legislator) return as_recorded_;
  return judged(law_of_run(state_, known_, spec_, key));
}

Measuring Experiment::measuring(const Judged& judged) const {
  return {spec_, state_, judged.law, readings_, judged.duties, bans_, keep_events_, quota_only_};
}

std::vector<law::section_45::Duty> Experiment::duties(const run::RunKey& key) const {
  return judged(key)->duties;
}

std::vector<Date> Experiment::evenings(const run::RunKey& key) const {
  const auto by = judged(key);
  return evenings_for(by->duties, {readings_, by->law.known, by->law.known}, spec_.horizon);
}

run::Run Experiment::run(const run::RunKey& key, const std::vector<Date>& more) const {
  run::Options options;
  options.keep_events = keep_events_;
  options.snapshots = evenings(key);
  add_evenings(options.snapshots, more);
  return run::simulate(*prepared_, key, options);
}

Result<Values> Experiment::values(const run::Run& run, const std::vector<Measure>& wanted) const {
  const auto by = judged(run.key);
  auto values = values_of(measuring(*by), run);
  if (!values) return values;
  const bool recorded = by == as_recorded_;
  return in_order(recorded ? measures_ : measures_of(measuring(*by)), *std::move(values), wanted);
}

Result<Values> Experiment::member(const run::RunKey& key) const {
  return values(run(key), measures_);
}

// Evenings on which points are counted change nothing in a run, so all get those of each. Whoever
// keeps no list of events shares only with others that keep none: it would fill the memory.
std::vector<run::Run> Experiment::runs(All all, const run::RunKey& key) {
  run::Options options;
  options.keep_events = all.front()->keep_events_;
  std::vector<const run::Prepared*> beside;
  for (const auto* one : all) {
    if (one->keep_events_ != options.keep_events) continue;
    beside.push_back(one->prepared_.get());
    add_evenings(options.snapshots, one->evenings(key));
  }
  auto shared = run::simulate_together(beside, key, options);
  std::vector<run::Run> done;
  auto next = shared.begin();
  for (const auto* one : all) {
    const bool is_shared = one->keep_events_ == options.keep_events;
    done.push_back(is_shared ? std::move(*next++) : one->run(key));
  }
  return done;
}

Result<std::vector<Values>> Experiment::members(All all, const run::RunKey& key) {
  const auto done = runs(all, key);
  std::vector<Values> list;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto values = all[i]->values(done[i], all[i]->measures());
    if (!values) return values.problem();
    list.push_back(*std::move(values));
  }
  return list;
}

}  // namespace stichtag::scenarios
