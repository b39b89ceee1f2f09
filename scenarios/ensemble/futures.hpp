// An ensemble over what chance draws and over what the scenario is not sure of: each member is one
// future, with its own inputs, law and readings, and its own chance.
#pragma once
#include <list>
#include <memory>
#include <mutex>

#include "scenarios/ensemble/drawn_inputs.hpp"
#include "scenarios/ensemble/experiment.hpp"
#include "scenarios/runs/quota_on_the_way.hpp"

namespace stichtag::scenarios {

struct FuturesAsked {
  DesignKind design = DesignKind::monte_carlo;
  std::uint64_t seed = 1;
  std::uint64_t runs = 1;
  std::vector<std::string> pinned;  // see InputDraws
  bool known_given = false;         // else a drawn fact may move the day of knowledge on
  bool quota_only = false;          // see Experiment
};

class Futures {
 public:
  // `readings` and `known` as for Experiment; readings that are drawn go before them.
  [[nodiscard]] static Result<std::unique_ptr<const Futures>> of(const Scenario& scenario,
                                                                 const law::ReadingSet& readings,
                                                                 Date known,
                                                                 const FuturesAsked& asked);

  [[nodiscard]] const std::string& name() const { return scenario_.name; }
  // Those of the scenario as written, then what other readings add, then what the law adds that the
  // first thousand members draw.
  [[nodiscard]] const std::vector<Measure>& measures() const { return measures_; }
  // Safe to call from many threads at once.
  [[nodiscard]] Result<Values> member(std::uint64_t member) const;
  // The same member of several that were asked alike, each as by itself; see Experiment::members.
  [[nodiscard]] static Result<std::vector<Values>> members(std::span<const Futures* const> all,
                                                           std::uint64_t member);
  // The same, and behind the values the shares of these ways in the same run, by way, then evening:
  // of the duty of that name in the member's own law, undefined where it has none.
  [[nodiscard]] Result<Values> member_on_the_way(std::uint64_t member,
                                                 const std::vector<QuotaWay>& ways) const;
  // At inputs of one's own choice, with the chance of this replication.
  [[nodiscard]] Result<Values> at(const DrawnValues& values, std::uint64_t replication) const;
  // The run behind a member.
  [[nodiscard]] Result<run::Run> run(std::uint64_t member) const;
  [[nodiscard]] DrawnValues inputs_of(std::uint64_t member) const;
  // What is drawn, how and with which correlations: part of the identity of the ensemble.
  [[nodiscard]] std::string identity() const;
  [[nodiscard]] const Scenario& scenario() const { return scenario_; }
  [[nodiscard]] const Uncertainty& uncertainty() const { return scenario_.uncertainty; }

 private:
  using Ready = std::shared_ptr<const Experiment>;

  Futures(Scenario scenario, const law::ReadingSet& readings, Date known, FuturesAsked asked,
          InputDraws draws);
  [[nodiscard]] Result<Ready> experiment_for(const DrawnValues& values) const;
  [[nodiscard]] Result<Ready> made(const DrawnValues& values) const;
  [[nodiscard]] std::optional<Problem> gather_measures();
  [[nodiscard]] std::optional<Problem> gather_drawn(const actors::RunSpec& spec);
  [[nodiscard]] Knowledge knowledge_of(const Scenario& drawn) const;

  Scenario scenario_;
  law::ReadingSet readings_;
  Date known_;
  FuturesAsked asked_;
  InputDraws draws_;
  std::vector<Measure> measures_;
  // Those of the scenario as written, for all members: without a fact that never comes fewer are
  // told apart.
  std::vector<CaseGroup> cases_;
  // The latest ones made, so that a few policies and readings are prepared once each.
  mutable std::mutex mutex_;
  mutable std::list<std::pair<std::string, Ready>> ready_;
};

// The readings of a member: as asked, but for those drawn.
[[nodiscard]] law::ReadingSet readings_with(const law::ReadingSet& asked, const Scenario& drawn,
                                            const DrawnValues& values);

}  // namespace stichtag::scenarios
