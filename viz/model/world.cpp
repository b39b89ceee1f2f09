#include "viz/model/world.hpp"

#include <algorithm>

namespace stichtag::view {
namespace {

Result<Simulated> simulated(const scenarios::Scenario& scenario, const law::LegalState& state,
                            Date known) {
  const scenarios::QuotaAsked asked{scenario.readings, known, known};
  const auto duties = scenarios::duties_of(state, asked);
  run::Options options;
  options.keep_events = true;
  options.snapshots = scenarios::evenings_for(duties, asked, scenario.horizon);
  auto ran = scenarios::run_scenario(scenario, scenario.readings, {}, options);
  if (!ran) return ran.problem();
  auto rows = scenarios::quota_rows(duties, asked, *ran);
  if (!rows) return rows.problem();
  return Simulated{*std::move(ran), *std::move(rows)};
}

Branch branch_of(scenarios::Scenario scenario) {
  auto state = law::fold(scenario.log);
  const auto known = latest_knowledge(scenario.log);
  auto name = scenario.name;
  Branch branch{std::move(name), std::move(scenario), std::move(state), known, std::nullopt};
  if (auto run = simulated(branch.scenario, branch.state, known))
    branch.simulated = *std::move(run);
  return branch;
}

SourcedDate supposed(Date day) {
  return {FuzzyDate::exactly(day), {"what if, by hand", "", std::nullopt, Confidence::assumption}};
}

scenarios::Change tr_certificate(const TrSupplied& supplied) {
  Recorded tr{supplied.line + "-tr-supposed",
              CertificateIssued{CertificateKind::tr_03109_1, "", supplied.line, {}, {}, {}},
              {},
              supposed(supplied.by),
              {},
              product_name(supplied.line) + ": TR-03109-1 certificate, as supposed",
              {},
              {}};
  tr.dates.effective = supposed(supplied.by);
  return {std::move(tr), "what if"};
}

struct Written {
  scenarios::ScenarioFile& file;
  void operator()(const EventMoved& moved) const {
    file.moves.push_back({moved.id, moved.to, "what if"});
  }
  void operator()(const EventDropped& dropped) const {
    file.removals.push_back({dropped.id, "what if"});
  }
  void operator()(const TrSupplied& supplied) const {
    file.adds.push_back(tr_certificate(supplied));
  }
  void operator()(const ReadingChosenByHand& chosen) const {
    file.readings[chosen.id] = chosen.option;
  }
};

}  // namespace

Result<Branch> load_branch(const std::string& name_or_file) {
  auto scenario = scenarios::load_scenario(name_or_file);
  if (!scenario) return scenario.problem();
  return branch_of(*std::move(scenario));
}

Result<World> load_world(const std::vector<std::string>& names) {
  World world;
  for (const auto& name : names) {
    auto branch = load_branch(name);
    if (!branch) return branch.problem();
    world.branches.push_back(*std::move(branch));
  }
  return world;
}

Result<Branch> changed_by_hand(const Branch& base, const std::vector<Edit>& edits,
                               const std::string& name) {
  scenarios::ScenarioFile file;
  file.file = name;
  file.title = base.scenario.title;
  for (const auto& edit : edits) std::visit(Written{file}, edit);
  auto scenario = scenarios::branch(base.scenario, file);
  if (!scenario) return scenario.problem();
  scenario->name = name;
  scenario->lineage.insert(scenario->lineage.begin(), name);
  return branch_of(*std::move(scenario));
}

}  // namespace stichtag::view
