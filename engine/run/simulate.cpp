#include <algorithm>
#include <atomic>
#include <thread>

#include "engine/actors/drawn/vendor.hpp"
#include "engine/run/difference.hpp"
#include "engine/run/drawn_law.hpp"
#include "engine/run/one_operator.hpp"
#include "engine/run/together.hpp"
#include "engine/run/watched.hpp"

namespace stichtag::run {
namespace {

// What vendors, the office, courts and the legislator will do, in the order in which it becomes
// known.
EventLog drawn_facts(const Prepared& prepared, const RunKey& key, simulation::DrawLog* draws) {
  const auto& recorded = prepared.as_recorded;
  const auto& horizon = prepared.spec.horizon;
  const actors::Market market{recorded.state, recorded.products,
                              std::max(prepared.last_known, horizon.from), *horizon.until};
  EventLog facts;
  for (const auto& vendor : prepared.spec.vendors) {
    const actors::Chance chance{key.seed, key.replication, simulation::actor_key(vendor.line),
                                draws};
    auto more = actors::draw_facts(market, vendor, chance);
    facts.insert(facts.end(), more.begin(), more.end());
  }
  const auto law = drawn_law(prepared.spec, key);
  facts.insert(facts.end(), law.begin(), law.end());
  std::stable_sort(facts.begin(), facts.end(), [](const Recorded& a, const Recorded& b) {
    return a.known.date.earliest() < b.known.date.earliest();
  });
  return facts;
}

// The law with the drawn facts; until the first of them it is the law of the log.
Surroundings with(const Prepared& prepared, const EventLog& facts) {
  const auto& recorded = prepared.as_recorded;
  auto state = recorded.state;
  for (const auto& fact : facts) state = law::apply(std::move(state), fact);
  Surroundings around{std::move(state), recorded.products, {}, {}};
  around.alike = actors::alike_groups(around.state);
  around.products = actors::products_of(around.state, std::move(around.products));
  around.law = actors::law_as_known(
      {around.state, around.products, prepared.readings, prepared.spec.horizon}, recorded.law,
      facts.front().known.date.earliest());
  return around;
}

Run started(const Prepared& prepared, const RunKey& key, const Surroundings& around) {
  Run run{.key = key, .horizon = prepared.spec.horizon};
  run.lines = around.products.lines;
  run.alike = around.alike;
  const auto recorded = prepared.as_recorded.products.all.size();
  for (std::size_t i = 0; i < around.products.all.size(); ++i) {
    const auto& product = around.products.all[i];
    run.products.push_back(
        {around.products.lines[product.line], product.version, product.generation, i >= recorded});
  }
  return run;
}

void learn(const Run& run, Tally& tally) {
  for (std::uint32_t at = 0; at < run.drawn_facts.size(); ++at) {
    const auto& fact = run.drawn_facts[at];
    tally.note({fact.known.date.earliest(), actors::the_office,
                actors::FactBecameKnown{at, simulation::actor_key(fact.id),
                                        works_from(fact).date.earliest()}},
               0);
  }
}

// One replication of one scenario under way.
class Replication {
 public:
  Replication(const Prepared& prepared, const RunKey& key, const Options& options)
      : prepared_(prepared),
        options_(options),
        facts_(drawn_facts(prepared, key, options.draws)),
        run_{.key = key, .horizon = prepared.spec.horizon} {
    if (!facts_.empty()) other_ = with(prepared, facts_);
    run_ = started(prepared, key, around());
    run_.drawn_facts = std::move(facts_);
    tally_.emplace(prepared, around(), options, run_);
    learn(run_, *tally_);
  }
  Replication(const Replication&) = delete;
  Replication& operator=(const Replication&) = delete;

  [[nodiscard]] const Prepared& prepared() const { return prepared_; }
  [[nodiscard]] const Surroundings& around() const {
    return other_ ? *other_ : prepared_.as_recorded;
  }
  [[nodiscard]] std::uint32_t operators() const {
    return std::uint32_t(prepared_.spec.operators.size());
  }

  [[nodiscard]] Tally& tally() { return *tally_; }

  // From the start that all replications share.
  void simulate(std::uint32_t at, Tally& tally,
                const std::function<bool(Date)>& goes_on = {}) const {
    auto operator_at = one(at);
    if (goes_on) operator_at.watch(goes_on);
    if (options_.from_first_day || prepared_.starts.empty()) return operator_at.go(tally);
    operator_at.go_on(prepared_.starts[at], tally);
  }
  void simulate(std::uint32_t at, Tally& tally, std::span<Fork> forks) const {
    one(at).go(tally, forks);
  }
  void simulate(std::uint32_t at, Tally& tally, const Start& start) const {
    one(at).go_on(start, tally);
  }

  [[nodiscard]] Run finish() {
    tally_->finish();
    return std::move(run_);
  }

 private:
  [[nodiscard]] OneOperator one(std::uint32_t at) const {
    return {prepared_, around(), run_.key, options_, at};
  }

  const Prepared& prepared_;
  const Options& options_;
  EventLog facts_;
  std::optional<Surroundings> other_;
  Run run_;
  std::optional<Tally> tally_;
};

}  // namespace

std::optional<Run> simulate_watched(const Prepared& prepared, const RunKey& key,
                                    const Options& options, const GoesOn& goes_on) {
  Replication replication(prepared, key, options);
  const auto operators = replication.operators();
  const auto& horizon = prepared.spec.horizon;
  const double days = std::max(1, *horizon.until - horizon.from);
  for (std::uint32_t at = 0; at < operators; ++at) {
    bool stopped = false;
    const std::function<bool(Date)> on_day = [&](Date day) {
      const double share = std::clamp(double(day - horizon.from) / days, 0.0, 1.0);
      stopped = stopped || !goes_on((double(at) + share) / double(operators));
      return !stopped;
    };
    replication.simulate(at, replication.tally(), goes_on ? on_day : std::function<bool(Date)>());
    if (stopped) return std::nullopt;
  }
  return replication.finish();
}

namespace {

// One replication of several scenarios; the first one lends the others what they share with it.
class Together {
 public:
  Together(std::span<const Prepared* const> scenarios, const RunKey& key, const Options& options)
      : options_(options) {
    for (const auto* prepared : scenarios)
      all_.push_back(std::make_unique<Replication>(*prepared, key, options));
    const auto& base = *all_.front();
    for (std::size_t i = 1; i < all_.size(); ++i)
      forks_.push_back({first_difference(base.prepared(), base.around(), all_[i]->prepared(),
                                         all_[i]->around())});
    for (const auto& one : all_) operators_ = std::max(operators_, one->operators());
  }

  std::vector<Run> simulate() {
    const auto threads = options_.draws == nullptr ? options_.threads : 1;
    threads > 1 ? side_by_side(threads) : one_after_another();
    std::vector<Run> runs;
    for (const auto& one : all_) runs.push_back(one->finish());
    return runs;
  }

 private:
  using Tallies = std::vector<Tally*>;  // by scenario

  void one_after_another() {
    Tallies tallies;
    for (const auto& one : all_) tallies.push_back(&one->tally());
    for (std::uint32_t at = 0; at < operators_; ++at) go(at, tallies);
  }

  // Threads take operators as they come. No count hangs on which of them counted it.
  void side_by_side(unsigned threads) {
    threads = std::min(threads, operators_);
    std::vector<std::vector<Tally>> counted;  // by thread, by scenario
    for (unsigned i = 0; i < threads; ++i) {
      counted.emplace_back();
      for (const auto& one : all_) counted.back().push_back(Tally::part_of(one->tally()));
    }
    std::atomic<std::uint32_t> next = 0;
    const auto take_operators = [&](unsigned thread) {
      Tallies tallies;
      for (auto& of_scenario : counted[thread]) tallies.push_back(&of_scenario);
      for (auto at = next++; at < operators_; at = next++) go(at, tallies);
    };
    {
      std::vector<std::jthread> others;
      for (unsigned i = 1; i < threads; ++i) others.emplace_back(take_operators, i);
      take_operators(0);
    }
    for (auto& of_thread : counted)
      for (std::size_t i = 0; i < all_.size(); ++i) all_[i]->tally().add(std::move(of_thread[i]));
  }

  void go(std::uint32_t at, const Tallies& tallies) const {
    const auto& base = *all_.front();
    auto forks = forks_;
    if (at < base.operators()) {
      forks.empty() ? base.simulate(at, *tallies[0]) : base.simulate(at, *tallies[0], forks);
    }
    for (std::size_t i = 1; i < all_.size(); ++i) {
      const auto& other = *all_[i];
      if (at >= other.operators()) continue;
      if (is_shared(base.prepared(), other.prepared(), at)) {
        other.simulate(at, *tallies[i], *forks[i - 1].start);
      } else {
        other.simulate(at, *tallies[i]);
      }
    }
  }

  const Options& options_;
  std::vector<std::unique_ptr<Replication>> all_;
  std::vector<Fork> forks_;  // of the first scenario, without their starts
  std::uint32_t operators_ = 0;
};

}  // namespace

std::vector<Run> simulate_together(std::span<const Prepared* const> scenarios, const RunKey& key,
                                   const Options& options) {
  return Together(scenarios, key, options).simulate();
}

Run simulate(const Prepared& prepared, const RunKey& key, const Options& options) {
  const auto* one = &prepared;
  return std::move(simulate_together({&one, 1}, key, options).front());
}

}  // namespace stichtag::run
