// A scenario made ready to be simulated many times: its law and actors are prepared once, and every
// member of an ensemble is a replication of it. Member k has the chance of `stichtag run
// --replication k` under the same seed, so any of them can be looked at alone.
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
  [[nodiscard]] static Result<Experiment> of(const Scenario& scenario,
                                             const law::ReadingSet& readings, Date known,
                                             bool quota_only = false);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::vector<Measure>& measures() const { return measures_; }
  [[nodiscard]] const actors::RunSpec& spec() const { return spec_; }
  [[nodiscard]] const std::vector<law::section_45::Duty>& duties() const { return duties_; }

  // Safe to call from many threads at once.
  [[nodiscard]] Result<Values> member(const run::RunKey& key) const;
  // The run behind a member; points are counted on these evenings too, which changes nothing else.
  [[nodiscard]] run::Run run(const run::RunKey& key, const std::vector<Date>& evenings = {}) const;
  // What is measured of such a run.
  [[nodiscard]] Result<Values> values(const run::Run& run) const;

  // The same member of several, each as by itself to the last byte; what they share with the first
  // is simulated once. In the order of `all`.
  using All = std::span<const Experiment* const>;
  [[nodiscard]] static std::vector<run::Run> runs(All all, const run::RunKey& key);
  [[nodiscard]] static Result<std::vector<Values>> members(All all, const run::RunKey& key);

 private:
  Experiment(std::string name, actors::RunSpec spec, law::LegalState state, QuotaAsked question,
             bool quota_only);
  [[nodiscard]] Measuring measuring() const;

  std::string name_;
  actors::RunSpec spec_;
  law::LegalState state_;
  QuotaAsked question_;
  bool quota_only_;
  std::vector<law::section_45::Duty> duties_;
  std::shared_ptr<const run::Prepared> prepared_;
  run::Options options_;
  std::vector<Measure> measures_;
};

}  // namespace stichtag::scenarios
