#include "scenarios/ensemble/experiment.hpp"

#include <algorithm>

#include "engine/run/together.hpp"

namespace stichtag::scenarios {
namespace {

void add_evenings(run::Options& options, const std::vector<Date>& more) {
  auto& days = options.snapshots;
  days.insert(days.end(), more.begin(), more.end());
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
}

}  // namespace

Experiment::Experiment(std::string name, actors::RunSpec spec, law::LegalState state,
                       QuotaAsked question, bool quota_only)
    : name_(std::move(name)),
      spec_(std::move(spec)),
      state_(std::move(state)),
      question_(question),
      quota_only_(quota_only) {
  duties_ = duties_of(state_, question_);
  std::erase_if(duties_, [&](const law::section_45::Duty& duty) {
    return duty.due < spec_.horizon.from || duty.due >= *spec_.horizon.until;
  });
  options_.snapshots = evenings_for(duties_, question_, spec_.horizon);
  // Money is a fold over events; keeping those of hundreds of operators would fill the memory.
  options_.keep_events = !quota_only && spec_.operators.size() <= named_operators;
  measures_ = measures_of(measuring());
}

Result<Experiment> Experiment::of(const Scenario& scenario, const law::ReadingSet& readings,
                                  Date known, bool quota_only) {
  auto spec = actors_to_run(scenario);
  if (!spec) return spec.problem();
  auto prepared = run::prepare(scenario.log, readings, *spec);
  if (!prepared) return prepared.problem();
  Experiment made(scenario.name, *std::move(spec), law::fold(scenario.log),
                  {readings, known, known}, quota_only);
  made.prepared_ = *std::move(prepared);
  return made;
}

Measuring Experiment::measuring() const {
  return {spec_,           state_,     question_.readings, duties_, options_.keep_events,
          question_.known, quota_only_};
}

run::Run Experiment::run(const run::RunKey& key, const std::vector<Date>& evenings) const {
  auto options = options_;
  add_evenings(options, evenings);
  return run::simulate(*prepared_, key, options);
}

Result<Values> Experiment::values(const run::Run& run) const { return values_of(measuring(), run); }

Result<Values> Experiment::member(const run::RunKey& key) const { return values(run(key)); }

// Evenings on which points are counted change nothing in a run, so all get those of each. Whoever
// keeps no list of events shares only with others that keep none: it would fill the memory.
std::vector<run::Run> Experiment::runs(All all, const run::RunKey& key) {
  auto options = all.front()->options_;
  std::vector<const run::Prepared*> beside;
  for (const auto* one : all) {
    if (one->options_.keep_events != options.keep_events) continue;
    beside.push_back(one->prepared_.get());
    add_evenings(options, one->options_.snapshots);
  }
  auto shared = run::simulate_together(beside, key, options);
  std::vector<run::Run> done;
  auto next = shared.begin();
  for (const auto* one : all) {
    const bool is_shared = one->options_.keep_events == options.keep_events;
    done.push_back(is_shared ? std::move(*next++) : one->run(key));
  }
  return done;
}

Result<std::vector<Values>> Experiment::members(All all, const run::RunKey& key) {
  const auto done = runs(all, key);
  std::vector<Values> list;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto values = values_of(all[i]->measuring(), done[i]);
    if (!values) return values.problem();
    list.push_back(*std::move(values));
  }
  return list;
}

}  // namespace stichtag::scenarios
