#include "viz/model/scene/world.hpp"

#include <algorithm>

#include "events/store/hash.hpp"
#include "scenarios/report/report.hpp"
#include "scenarios/runs/law_of_run.hpp"
#include "viz/model/scene/what_if.hpp"

namespace stichtag::view {
namespace {

Branch branch_of(scenarios::Scenario scenario) {
  auto state = law::fold(scenario.log);
  const auto known = latest_knowledge(scenario.log);
  auto name = scenario.name;
  return {std::move(name), {}, std::move(scenario), std::move(state), known, nullptr, false};
}

// What a file of its own would say of actors, where it must take over those of the library.
Result<Done> take_actors(scenarios::Scenario& base, const scenarios::ScenarioFile& file) {
  if (!file.actors_of) return Done{};
  auto other = scenarios::load_scenario(file.actors_of->name);
  if (!other) return other.problem();
  base.draft = std::move(other->draft);
  return Done{};
}

std::vector<Date> evenings_for_all(std::vector<Date> days,
                                   const std::vector<scenarios::QuotaWay>& ways) {
  const auto more = scenarios::evenings_of(ways);
  days.insert(days.end(), more.begin(), more.end());
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

Result<std::vector<std::vector<double>>> shares_of(const std::vector<scenarios::QuotaWay>& ways,
                                                   const scenarios::Ran& ran) {
  std::vector<std::vector<double>> all;
  for (const auto& way : ways) {
    std::vector<double> shares;
    for (const auto evening : way.evenings) {
      const auto share = scenarios::share_on(evening, way, ran.spec, ran.run);
      if (!share) return share.problem();
      shares.push_back(*share);
    }
    all.push_back(std::move(shares));
  }
  return all;
}

bool of_many(const scenarios::Scenario& scenario) {
  const auto spec = scenarios::actors_to_run(scenario);
  return spec && spec->operators.size() > report::few_operators;
}

}  // namespace

Result<Simulated> simulated(const scenarios::Scenario& scenario, Date known,
                            const run::GoesOn& goes_on) {
  const auto spec = scenarios::actors_to_run(scenario);
  if (!spec) return spec.problem();
  const run::RunKey key;
  const auto law = scenarios::law_of_run(law::fold(scenario.log), {known}, *spec, key);
  const scenarios::QuotaAsked asked{scenario.readings, law.known, known};
  const auto duties = scenarios::duties_of(law.state, asked);
  run::Options options;
  options.keep_events = true;
  auto ways =
      scenarios::quota_ways(duties, spec->operators.size(), report::few_operators, spec->horizon);
  options.snapshots = evenings_for_all(scenarios::evenings_for(duties, asked, spec->horizon), ways);
  const auto prepared = run::prepare(scenario.log, scenario.readings, *spec);
  if (!prepared) return prepared.problem();
  auto run = run::simulate_watched(**prepared, key, options, goes_on);
  if (!run) return Problem{.what = "it was stopped", .where = scenario.name, .hint = ""};
  auto hash = store::to_hex(store::sha256(run->bytes));
  scenarios::Ran ran{*spec, *std::move(run), std::move(hash)};
  auto rows = scenarios::quota_rows(duties, asked, ran);
  if (!rows) return rows.problem();
  auto shares = shares_of(ways, ran);
  if (!shares) return shares.problem();
  const auto from = std::min(known, *ran.run.horizon.until - 1);
  return Simulated{std::move(ran), *std::move(rows), std::move(ways), *std::move(shares), from};
}

Result<Branch> load_branch(const std::string& name_or_file, Runs runs) {
  auto scenario = scenarios::load_scenario(name_or_file);
  if (!scenario) return scenario.problem();
  auto branch = branch_of(*std::move(scenario));
  branch.asked_as = name_or_file;
  branch.to_run = runs == Runs::of_many_later && of_many(branch.scenario);
  if (branch.to_run) return branch;
  if (auto run = simulated(branch.scenario, branch.last_known))
    branch.simulated = std::make_shared<const Simulated>(*std::move(run));
  return branch;
}

Result<World> load_world(const std::vector<std::string>& names, Runs runs) {
  World world;
  for (const auto& name : names) {
    auto branch = load_branch(name, runs);
    if (!branch) return branch.problem();
    world.branches.push_back(*std::move(branch));
  }
  return world;
}

Result<Branch> changed_by_hand(const Branch& base, const std::vector<Edit>& edits,
                               const std::string& name) {
  const auto file = scenarios::read_scenario_text(what_if_text(base, edits, base.name), name);
  if (!file) return file.problem();
  auto parent = base.scenario;
  if (const auto taken = take_actors(parent, *file); !taken) return taken.problem();
  auto scenario = scenarios::branch(std::move(parent), *file);
  if (!scenario) return scenario.problem();
  scenario->name = name;
  scenario->lineage.insert(scenario->lineage.begin(), name);
  return branch_of(*std::move(scenario));
}

}  // namespace stichtag::view
