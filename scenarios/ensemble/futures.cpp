#include "scenarios/ensemble/futures.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "scenarios/actors_settled.hpp"
#include "scenarios/reading_choice.hpp"

namespace stichtag::scenarios {
namespace {

constexpr std::size_t most_ready = 32;
constexpr std::string_view of_reading = "reading.";
// Members whose law is looked at for the list of measures.
constexpr std::uint64_t most_looked_at = 1000;

std::string key_of(const DrawnValues& values) {
  std::string key;
  for (const auto& value : values) key += (value ? *value : "") + '\n';
  return key;
}

void add_new(std::vector<Measure>& list, const std::vector<Measure>& more) {
  for (const auto& measure : more)
    if (std::find(list.begin(), list.end(), measure) == list.end()) list.push_back(measure);
}

// Court and legislator make law too.
bool is_of_law(const std::string& input) {
  constexpr std::array<std::string_view, 4> kinds{of_reading, "fact.", "court.", "legislator."};
  return std::any_of(kinds.begin(), kinds.end(),
                     [&](std::string_view kind) { return input.starts_with(kind); });
}

// The inputs that the law is made of.
DrawnValues of_law(const Uncertainty& uncertainty, DrawnValues values) {
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!is_of_law(uncertainty.inputs[i].input)) values[i].reset();
  return values;
}

// A scenario of law alone, which is quickly changed.
Scenario without_actors(Scenario scenario) {
  ActorsDraft authorities;
  authorities.court = scenario.draft.court;
  authorities.legislator = scenario.draft.legislator;
  authorities.regulator = scenario.draft.regulator;
  scenario.draft = std::move(authorities);
  scenario.actors.reset();
  return scenario;
}

std::optional<std::size_t> place_of(const law::section_45::Duty& duty,
                                    const std::vector<law::section_45::Duty>& own) {
  const auto at =
      std::find_if(own.begin(), own.end(), [&](const auto& one) { return one.name == duty.name; });
  return at == own.end() ? std::nullopt : std::optional(std::size_t(at - own.begin()));
}

}  // namespace

law::ReadingSet readings_with(const law::ReadingSet& asked, const Scenario& drawn,
                              const DrawnValues& values) {
  auto readings = asked;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto& input = drawn.uncertainty.inputs[i].input;
    if (!values[i] || !input.starts_with(of_reading)) continue;
    const auto chosen = choose_reading(input.substr(of_reading.size()), *values[i], "");
    if (chosen) readings = readings.with(chosen->id, chosen->option);
  }
  return readings;
}

Futures::Futures(Scenario scenario, const law::ReadingSet& readings, Date known, FuturesAsked asked,
                 InputDraws draws)
    : scenario_(std::move(scenario)),
      readings_(readings),
      known_(known),
      asked_(std::move(asked)),
      draws_(std::move(draws)) {}

Result<std::unique_ptr<const Futures>> Futures::of(const Scenario& scenario,
                                                   const law::ReadingSet& readings, Date known,
                                                   const FuturesAsked& asked) {
  auto draws =
      InputDraws::of(scenario.uncertainty, asked.design, asked.seed, asked.runs, asked.pinned);
  if (!draws) return draws.problem();
  std::unique_ptr<Futures> futures(
      new Futures(scenario, readings, known, asked, *std::move(draws)));
  if (auto problem = futures->gather_measures()) return *problem;
  return std::unique_ptr<const Futures>(std::move(futures));
}

// A reading may move a duty into or out of the horizon: every option is asked once for its list.
std::optional<Problem> Futures::gather_measures() {
  const auto& inputs = scenario_.uncertainty.inputs;
  const DrawnValues nothing(inputs.size());
  const auto base = experiment_for(nothing);
  if (!base) return base.problem();
  measures_ = (*base)->measures();
  cases_ = (*base)->cases();
  const auto drawn = draws_.of_member(0);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (!drawn[i] || !inputs[i].input.starts_with(of_reading)) continue;
    for (const auto& option : inputs[i].marginal.options) {
      auto values = nothing;
      values[i] = option.name;
      const auto other = experiment_for(values);
      if (!other) return other.problem();
      add_new(measures_, (*other)->measures());
    }
  }
  return gather_drawn((*base)->spec());
}

// Days, acts and readings that are drawn together may bring a duty that none of them brings alone.
std::optional<Problem> Futures::gather_drawn(const actors::RunSpec& spec) {
  const auto law_alone = without_actors(scenario_);
  auto own = spec;
  std::set<std::string> seen;
  for (std::uint64_t k = 0; k < std::min(asked_.runs, most_looked_at); ++k) {
    const auto values = of_law(scenario_.uncertainty, draws_.of_member(k));
    const bool acts = spec.court || spec.legislator;
    if (!acts && !seen.insert(key_of(values)).second) continue;
    const auto drawn = with_inputs(law_alone, values);
    if (!drawn) return drawn.problem();
    const auto readings = readings_with(readings_, scenario_, values);
    add_authorities(drawn->draft, own);
    const auto law = law_of_run(law::fold(drawn->log), knowledge_of(*drawn), own, {asked_.seed, k});
    add_new(measures_, measures_of_quota(own, duties_to_measure(law, readings, own.horizon)));
  }
  return std::nullopt;
}

Knowledge Futures::knowledge_of(const Scenario& drawn) const {
  if (asked_.known_given) return {known_, true};
  return {std::max(known_, latest_knowledge(drawn.log)), false};
}

Result<Futures::Ready> Futures::made(const DrawnValues& values) const {
  const auto scenario = with_inputs(scenario_, values);
  if (!scenario) return scenario.problem();
  auto experiment = Experiment::of(*scenario, readings_with(readings_, scenario_, values),
                                   knowledge_of(*scenario), asked_.quota_only, cases_);
  if (!experiment) return experiment.problem();
  return Ready(std::make_shared<const Experiment>(*std::move(experiment)));
}

Result<Futures::Ready> Futures::experiment_for(const DrawnValues& values) const {
  const auto key = key_of(values);
  {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(ready_.begin(), ready_.end(),
                                    [&](const auto& one) { return one.first == key; });
    if (found != ready_.end()) {
      ready_.splice(ready_.begin(), ready_, found);
      return found->second;
    }
  }
  auto fresh = made(values);  // two threads may make the same one, and both are right
  if (!fresh) return fresh;
  const std::lock_guard lock(mutex_);
  ready_.emplace_front(key, *fresh);
  if (ready_.size() > most_ready) ready_.pop_back();
  return fresh;
}

Result<Values> Futures::member(std::uint64_t member) const {
  return at(draws_.of_member(member), member);
}

Result<std::vector<Values>> Futures::members(std::span<const Futures* const> all,
                                             std::uint64_t member) {
  std::vector<Ready> ready;
  std::vector<const Experiment*> beside;
  for (const auto* one : all) {
    auto experiment = one->experiment_for(one->draws_.of_member(member));
    if (!experiment) return experiment.problem();
    beside.push_back(experiment->get());
    ready.push_back(*std::move(experiment));
  }
  const auto runs = Experiment::runs(beside, {all.front()->asked_.seed, member});
  std::vector<Values> list;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto values = ready[i]->values(runs[i], all[i]->measures_);
    if (!values) return values.problem();
    list.push_back(*std::move(values));
  }
  return list;
}

Result<Values> Futures::at(const DrawnValues& inputs, std::uint64_t replication) const {
  const auto experiment = experiment_for(inputs);
  if (!experiment) return experiment.problem();
  return (*experiment)->values((*experiment)->run({asked_.seed, replication}), measures_);
}

Result<Values> Futures::member_on_the_way(std::uint64_t member,
                                          const std::vector<QuotaWay>& ways) const {
  const auto experiment = experiment_for(draws_.of_member(member));
  if (!experiment) return experiment.problem();
  const auto run = (*experiment)->run({asked_.seed, member}, evenings_of(ways));
  auto values = (*experiment)->values(run, measures_);
  if (!values) return values;
  const auto own = (*experiment)->duties(run.key);
  for (auto way : ways) {
    const auto place = place_of(way.duty, own);
    if (place) way.duty = own[*place];
    for (const auto evening : way.evenings) {
      if (!place) values->push_back(undefined);
      if (!place) continue;
      const auto share = share_on(evening, way, (*experiment)->spec(), run);
      if (!share) return share.problem();
      values->push_back(*share);
    }
  }
  return values;
}

Result<run::Run> Futures::run(std::uint64_t member) const {
  const auto experiment = experiment_for(draws_.of_member(member));
  if (!experiment) return experiment.problem();
  return (*experiment)->run({asked_.seed, member});
}

DrawnValues Futures::inputs_of(std::uint64_t member) const { return draws_.of_member(member); }

std::string Futures::identity() const {
  std::string text = design_names()[std::size_t(asked_.design)] + '\n';
  for (const auto& input : scenario_.uncertainty.inputs)
    text += input.input + ' ' + in_words(input.marginal) + ' ' + input.as + '\n';
  for (const auto& pair : scenario_.uncertainty.correlations)
    text += pair.one + ' ' + pair.other + ' ' + std::to_string(pair.rank) + '\n';
  for (const auto& pinned : asked_.pinned) text += pinned + '\n';
  return draws_.none() ? "" : text;
}

}  // namespace stichtag::scenarios
