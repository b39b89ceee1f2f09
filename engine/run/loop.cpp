#include "engine/run/loop.hpp"

#include <algorithm>

#include "engine/actors/administrator.hpp"
#include "engine/actors/operator.hpp"
#include "engine/run/recorder.hpp"
#include "engine/simulation/agenda.hpp"

namespace stichtag::run {
namespace {

using actors::Change;
using actors::Changes;
using simulation::Phase;

enum class Kind : std::uint8_t { fact, law, delivery, growth, decide, work, fleet_row, snapshot };

struct Entry {
  Kind kind;
  std::uint32_t at = 0;  // operator, or position in the law or of a drawn fact
  Date until = Date(0);  // of work
  fleet::Version version{};
  Count gateways = 0;
};

Date next_month(Date day) { return add_months_down(Date::of(day.year(), day.month(), 1), 1); }
Date next_monday(Date day) { return day + (7 - int(day.weekday())); }

class Loop {
 public:
  Loop(const Prepared& prepared, const Surroundings& around, const Options& options, Run& run)
      : prepared_(prepared),
        around_(around),
        options_(options),
        run_(run),
        agenda_(run.horizon.from),
        recorder_(prepared, around, options, run) {
    const auto& specs = prepared.spec.operators;
    states_.reserve(specs.size());
    for (const auto& spec : specs) {
      states_.push_back(
          actors::first_state(spec, around.products.lines.size(), around.products.all.size()));
    }
    for (std::size_t at = 0; at < specs.size(); ++at) add_actors(at);
    last_month_.assign(specs.size(), -1);
    for (const auto& spec : specs) small_.push_back(is_small(spec));
  }

  void go() {
    plan();
    while (!agenda_.empty()) {
      const auto next = agenda_.pop();
      day_ = next.day;
      handle(next.payload);
    }
    recorder_.finish(states_);
  }

 private:
  void add_actors(std::size_t at) {
    const auto& spec = prepared_.spec.operators[at];
    const actors::Chance chance{run_.key.seed, run_.key.replication,
                                simulation::actor_key(spec.name)};
    auto pace = chance.of(simulation::Purpose::pace, std::uint64_t{0});
    const auto voluntary = spec.reaction.voluntary_pace.value_or(pace.uniform());
    operators_.push_back(
        {spec, states_[at], chance, voluntary, prepared_.mixes[at], prepared_.new_mixes[at]});
    const auto& administrator = prepared_.spec.administrators[prepared_.administrator_of[at]];
    administrators_.push_back({administrator, states_[at], chance, release_months()});
  }

  [[nodiscard]] bool is_small(const actors::OperatorSpec& spec) const {
    Count points = 0;
    for (const auto& group : spec.points) points += group.at_start;
    return points < options_.weekly_from;
  }

  [[nodiscard]] double release_months() const {
    const auto& vendors = prepared_.spec.vendors;
    return vendors.empty() ? 12 : vendors.front().release_months;
  }

  void plan() {
    const auto end = *run_.horizon.until;
    for (std::size_t i = 1; i < around_.law.size(); ++i)
      agenda_.push(around_.law[i].from, Phase::law, {.kind = Kind::law, .at = std::uint32_t(i)});
    for (std::size_t i = 0; i < run_.drawn_facts.size(); ++i) plan_fact(std::uint32_t(i));
    for (auto day = next_month(run_.horizon.from); day < end; day = next_month(day))
      agenda_.push(day, Phase::facts, {.kind = Kind::growth});
    for (std::uint32_t at = 0; at < operators_.size(); ++at)
      agenda_.push(run_.horizon.from, Phase::decisions, {.kind = Kind::decide, .at = at});
    for (auto day = first_row(); day < end - 1; day = row_after(day))
      agenda_.push(day, Phase::bookkeeping, {.kind = Kind::fleet_row});
    agenda_.push(end - 1, Phase::bookkeeping, {.kind = Kind::fleet_row});
    for (const auto day : options_.snapshots) {
      if (day >= run_.horizon.from && day < end)
        agenda_.push(day, Phase::bookkeeping, {.kind = Kind::snapshot});
    }
  }

  void plan_fact(std::uint32_t at) {
    agenda_.push(run_.drawn_facts[at].known.date.earliest(), Phase::law,
                 {.kind = Kind::fact, .at = at});
  }
  void learn(std::uint32_t at) {
    const auto& fact = run_.drawn_facts[at];
    recorder_.note({day_, actors::the_office,
                    actors::FactBecameKnown{at, fact.id, works_from(fact).date.earliest()}});
  }

  [[nodiscard]] Date first_row() const {
    const auto first = run_.horizon.from;
    return options_.step != Step::month || first.day() == 1 ? first : next_month(first);
  }
  [[nodiscard]] Date row_after(Date day) const {
    if (options_.step == Step::month) return next_month(day);
    return day + (options_.step == Step::week ? 7 : 1);
  }

  void handle(const Entry& entry) {
    switch (entry.kind) {
      case Kind::fact:
        return learn(entry.at);
      case Kind::law:
        law_at_ = entry.at;
        return recorder_.law_is(around_.law[law_at_], day_);
      case Kind::delivery:
        return happen(entry.at, actors::Delivered{entry.version, entry.gateways});
      case Kind::growth:
        return grow();
      case Kind::decide:
        return decide(entry.at);
      case Kind::work:
        return work(entry);
      case Kind::fleet_row:
        return recorder_.fleet_row(day_);
      case Kind::snapshot:
        return recorder_.snapshot(day_, states_);
    }
  }

  void happen(std::uint32_t at, Change change) {
    const actors::Happened happened{day_, at, std::move(change)};
    actors::apply(states_[at], happened);
    recorder_.note(happened);
    if (const auto* order = std::get_if<actors::OrderPlaced>(&happened.change)) {
      if (order->due < *run_.horizon.until)
        agenda_.push(order->due, Phase::facts,
                     {Kind::delivery, at, Date(0), order->version, order->gateways});
    }
  }
  void happen(std::uint32_t at, Changes changes) {
    for (auto& change : changes) happen(at, std::move(change));
  }

  void grow() {
    for (std::uint32_t at = 0; at < operators_.size(); ++at) {
      for (const auto group : all_case_groups()) {
        const auto more = grown(operators_[at].spec.points[std::size_t(group)]) -
                          states_[at].fleet.points[std::size_t(group)];
        if (more > 0) happen(at, actors::PointsGrown{group, more});
      }
    }
  }
  // Year by year, evenly within a year; never fewer.
  [[nodiscard]] Count grown(const actors::Points& points) const {
    const auto months = (day_.year() - run_.horizon.from.year()) * 12 + int(day_.month()) -
                        int(run_.horizon.from.month());
    auto now = double(points.at_start);
    for (int year = 0; year < months / 12; ++year) now *= 1 + points.growth_a_year;
    now *= 1 + points.growth_a_year * double(months % 12) / 12;
    return Count(now + 0.5);
  }

  // The next day on which the law of a line changes that the operator buys or would buy.
  [[nodiscard]] std::optional<Date> next_concern(std::uint32_t at) const {
    for (auto i = law_at_ + 1; i < around_.law.size(); ++i) {
      const auto& changed = around_.law[i].line_changed;
      for (std::size_t line = 0; line < changed.size(); ++line) {
        if (changed[line] && (operators_[at].mix[line] > 0 || operators_[at].new_mix[line] > 0))
          return around_.law[i].from;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] actors::Today today(Date until, bool first_of_month = false) const {
    return {day_, until, run_.horizon.from, around_.law[law_at_], around_.products, first_of_month};
  }

  // Work until the next Monday or the next change of the law. On the day of a change the operator
  // goes on with what is still permitted; on the day after it decides anew.
  void decide(std::uint32_t at) {
    const auto end = *run_.horizon.until;
    const auto monday = std::min(next_monday(day_) + (small_[at] ? 21 : 0), end);
    const auto concern = next_concern(at);
    const auto until = concern ? std::min(monday, *concern) : monday;
    const int month = day_.year() * 12 + int(day_.month());
    decide_today(at, today(until, std::exchange(last_month_[at], month) != month));
    agenda_.push(day_, Phase::work, {.kind = Kind::work, .at = at, .until = until});
    if (until >= end) return;
    if (until < monday || concern == monday) {
      agenda_.push(until, Phase::work,
                   {.kind = Kind::work, .at = at, .until = std::min(until + 1, end)});
      if (until + 1 < end)
        agenda_.push(until + 1, Phase::decisions, {.kind = Kind::decide, .at = at});
    } else {
      agenda_.push(until, Phase::decisions, {.kind = Kind::decide, .at = at});
    }
  }

  void decide_today(std::uint32_t at, const actors::Today& today) {
    const auto& me = operators_[at];
    happen(at, actors::react(me, today));
    happen(at, actors::look_at_shelves(me, today));
    happen(at, actors::hire(me, today));
    happen(at, actors::buy(me, today));
    happen(at, actors::decide(administrators_[at], today));
  }

  void work(const Entry& entry) {
    const auto now = today(entry.until);
    happen(entry.at, actors::update(administrators_[entry.at], now));
    happen(entry.at, actors::work(operators_[entry.at], now));
  }

  const Prepared& prepared_;
  const Surroundings& around_;
  const Options& options_;
  Run& run_;
  simulation::Agenda<Entry> agenda_;
  Recorder recorder_;
  std::vector<actors::OperatorState> states_;
  std::vector<actors::Operator> operators_;
  std::vector<actors::Administrator> administrators_;
  std::vector<int> last_month_;
  std::vector<bool> small_;
  Date day_ = Date(0);
  std::size_t law_at_ = 0;
};

}  // namespace

void go_through(const Prepared& prepared, const Surroundings& around, const Options& options,
                Run& run) {
  Loop(prepared, around, options, run).go();
}

}  // namespace stichtag::run
