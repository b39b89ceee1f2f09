#include "scenarios/ensemble/experiment.hpp"

namespace stichtag::scenarios {

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

run::Run Experiment::run(const run::RunKey& key) const {
  return run::simulate(*prepared_, key, options_);
}

Result<Values> Experiment::member(const run::RunKey& key) const {
  return values_of(measuring(), run(key));
}

}  // namespace stichtag::scenarios
