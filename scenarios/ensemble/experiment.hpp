// A scenario made ready to be simulated many times: its law and actors are prepared once, and every
// member of an ensemble is a replication of it. Member k has the chance of `stichtag run
// --replication k` under the same seed, so any of them can be looked at alone. It is measured under
// the law of that replication, with what its court and its legislator did.
#pragma once
#include <memory>
#include <span>

#include "scenarios/branch.hpp"
#include "scenarios/ensemble/measures.hpp"
#include "scenarios/runs/quota_of_run.hpp"

namespace stichtag::scenarios {

class Experiment {
 public:
  // `known`: of the law by which duties are judged. `quota_only`: the measures of § 45 alone.
  // `cases`: of which bans are measured; without any one of each set that fares alike.
  [[nodiscard]] static Result<Experiment> of(const Scenario& scenario,
                                             const law::ReadingSet& readings,
                                             const Knowledge& known, bool quota_only = false,
                                             std::vector<CaseGroup> cases = {});

  [[nodiscard]] const std::string& name() const { return name_; }
  // Those under the law of the log, before court or legislator act.
  [[nodiscard]] const std::vector<Measure>& measures() const { return measures_; }
  [[nodiscard]] const actors::RunSpec& spec() const { return spec_; }
  [[nodiscard]] const std::vector<CaseGroup>& cases() const { return cases_; }
  // Of § 45 within the horizon, in the law of one replication.
  [[nodiscard]] std::vector<law::section_45::Duty> duties(const run::RunKey& key) const;

  // Safe to call from many threads at once. In the order of `measures`.
  [[nodiscard]] Result<Values> member(const run::RunKey& key) const;
  // The run behind a member; points are counted on these evenings too, which changes nothing else.
  [[nodiscard]] run::Run run(const run::RunKey& key, const std::vector<Date>& evenings = {}) const;
  // What is measured of such a run, in the order of `wanted`: undefined where it has no such
  // measure, and without those that are not wanted.
  [[nodiscard]] Result<Values> values(const run::Run& run,
                                      const std::vector<Measure>& wanted) const;

  // The same member of several, each as by itself to the last byte; what they share with the first
  // is simulated once. In the order of `all`.
  using All = std::span<const Experiment* const>;
  [[nodiscard]] static std::vector<run::Run> runs(All all, const run::RunKey& key);
  [[nodiscard]] static Result<std::vector<Values>> members(All all, const run::RunKey& key);

 private:
  // The law of a replication, and its duties.
  struct Judged {
    LawOfRun law;
    std::vector<law::section_45::Duty> duties;
  };

  Experiment(std::string name, actors::RunSpec spec, law::LegalState state,
             const law::ReadingSet& readings, const Knowledge& known, bool quota_only,
             std::vector<CaseGroup> cases);
  [[nodiscard]] std::shared_ptr<const Judged> judged(LawOfRun law) const;
  [[nodiscard]] std::shared_ptr<const Judged> judged(const run::RunKey& key) const;
  [[nodiscard]] Measuring measuring(const Judged& judged) const;
  [[nodiscard]] std::vector<Date> evenings(const run::RunKey& key) const;

  std::string name_;
  actors::RunSpec spec_;
  law::LegalState state_;
  law::ReadingSet readings_;
  Knowledge known_;
  bool quota_only_;
  bool keep_events_;
  std::vector<CaseGroup> cases_;
  std::vector<BanMeasure> bans_;
  std::shared_ptr<const Judged> as_recorded_;
  std::shared_ptr<const run::Prepared> prepared_;
  std::vector<Measure> measures_;
};

}  // namespace stichtag::scenarios
