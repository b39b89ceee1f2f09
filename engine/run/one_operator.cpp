#include "engine/run/one_operator.hpp"

#include <algorithm>
#include <cassert>

namespace stichtag::run {
namespace {

using simulation::Phase;

std::uint32_t lines_of(const actors::Products& products,
                       const std::vector<fleet::Version>& versions) {
  std::uint32_t lines = 0;
  for (const auto version : versions) lines |= std::uint32_t{1} << products.at(version).line;
  return lines;
}

// Of the lines that the operator has or may buy.
std::vector<fleet::Version> versions_of(const Prepared& prepared, const Surroundings& around,
                                        std::uint32_t at) {
  const auto& spec = prepared.spec.operators[at];
  const auto hangs = [&](std::uint16_t line) {
    const auto of_line = [&](const auto& there) {
      return around.products.at(there.resolved).line == line;
    };
    return std::any_of(spec.at_start.installed.begin(), spec.at_start.installed.end(), of_line) ||
           std::any_of(spec.at_start.stock.begin(), spec.at_start.stock.end(), of_line);
  };
  std::vector<fleet::Version> versions;
  for (std::size_t i = 0; i < around.products.all.size(); ++i) {
    const auto line = around.products.all[i].line;
    if (prepared.mixes[at][line] > 0 || prepared.new_mixes[at][line] > 0 || hangs(line))
      versions.push_back(fleet::Version(i));
  }
  return versions;
}

double voluntary_pace(const actors::OperatorSpec& spec, const actors::Chance& chance) {
  if (spec.reaction.voluntary_pace) return *spec.reaction.voluntary_pace;
  return chance.of(simulation::Purpose::pace, std::uint64_t{0}).uniform();
}

actors::Chance chance_of(const RunKey& key, const actors::OperatorSpec& spec,
                         const Options& options) {
  return {key.seed, key.replication, simulation::actor_key(spec.name), options.draws};
}

}  // namespace

OneOperator::OneOperator(const Prepared& prepared, const Surroundings& around, const RunKey& key,
                         const Options& options, std::uint32_t at)
    : prepared_(prepared),
      around_(around),
      horizon_(prepared.spec.horizon),
      at_(at),
      spec_(prepared.spec.operators[at]),
      state_(actors::first_state(spec_, around.products.lines.size(), around.products.all.size(),
                                 around.alike)),
      all_versions_(versions_of(prepared, around, at)),
      lines_(lines_of(around.products, all_versions_)),
      growing_(growing_groups()),
      operator_{spec_,
                state_,
                chance_of(key, spec_, options),
                voluntary_pace(spec_, chance_of(key, spec_, options)),
                prepared.mixes[at],
                prepared.new_mixes[at],
                {},
                *prepared.working_days[at]},
      administrator_{prepared.spec.administrators[prepared.administrator_of[at]],
                     state_,
                     operator_.chance,
                     prepared.campaign_times[prepared.administrator_of[at]],
                     prepared.release_months,
                     {}},
      course_{simulation::ShortAgenda<Entry>(prepared.spec.horizon.from)},
      day_(prepared.spec.horizon.from) {
  versions_.reserve(all_versions_.size());
}

// Loops over versions are short: most are not yet sold, or gone.
void OneOperator::list_versions(std::vector<fleet::Version>& list) const {
  list.clear();
  for (const auto version : all_versions_) {
    const auto& there = state_.fleet.gateways[std::size_t(version)];
    Count any = 0;
    for (const auto place : {fleet::GatewayPlace::ordered, fleet::GatewayPlace::on_shelf,
                             fleet::GatewayPlace::installed, fleet::GatewayPlace::failed_waiting})
      any |= there[std::size_t(place)];
    if (any != 0 || state_.campaign_of[std::size_t(version)]) list.push_back(version);
  }
}

// Only after events that may bring or take one; debug builds hold that against the whole list.
void OneOperator::look_around() {
  if (std::exchange(looked_around_, true)) {
    assert([this] {
      std::vector<fleet::Version> now;
      list_versions(now);
      return now == versions_;
    }());
    return;
  }
  list_versions(versions_);
  operator_.versions = administrator_.versions = versions_;
}

void OneOperator::plan() {
  course_.operator_looks = course_.administrator_looks = horizon_.from;
  course_.agenda.push(horizon_.from, Phase::decisions, {.kind = Kind::decide});
  course_.agenda.push(horizon_.from, Phase::facts, {.kind = Kind::half_year});
}

void OneOperator::handle(const Entry& entry, Tally& tally) {
  switch (entry.kind) {
    case Kind::delivery:
      std::erase(course_.deliveries, day_);
      changes_.add(actors::Delivered{entry.version, entry.gateways});
      return happen(tally);
    case Kind::half_year:
      return fit_modern_meters(tally);
    case Kind::decide:
      return decide(tally);
    case Kind::work:
      return work(entry, tally);
    case Kind::updates:
      return update(entry, tally);
    case Kind::campaign_over:
      return end_campaign(entry.number, tally);
  }
}

void OneOperator::happen(Tally& tally) {
  if (changes_.empty()) return;
  if (changes_.touch_versions()) looked_around_ = false;
  actors::apply(state_, day_, changes_);
  tally.note(at_, day_, changes_, law_at_);
  if (forks_to_come_ > 0)
    changes_.each([&](const auto& event) { events_.push_back({day_, at_, event}); });
  changes_.clear();
}

void OneOperator::expect_deliveries() {
  changes_.each([&](const auto& event) {
    if constexpr (std::is_same_v<std::decay_t<decltype(event)>, actors::OrderPlaced>) {
      if (event.due >= *horizon_.until) return;
      course_.deliveries.push_back(event.due);
      course_.agenda.push(
          event.due, Phase::facts,
          {.kind = Kind::delivery, .version = event.version, .gateways = event.gateways});
    }
  });
}

std::optional<Date> OneOperator::next_delivery() const {
  if (course_.deliveries.empty()) return std::nullopt;
  return *std::min_element(course_.deliveries.begin(), course_.deliveries.end());
}

actors::Today OneOperator::today(Date from, Date until, bool first_of_period) const {
  return {day_,           from, until, horizon_.from, around_.law[law_at_], around_.products,
          first_of_period};
}

void OneOperator::work(const Entry& entry, Tally& tally) {
  look_around();
  actors::work(operator_, today(entry.from, entry.until, false), changes_);
  happen(tally);
}

void OneOperator::update(const Entry& entry, Tally& tally) {
  look_around();
  const auto ended =
      actors::update(administrator_, today(entry.from, entry.until, false), changes_);
  happen(tally);
  for (const auto& over : ended) {
    if (over.day < *horizon_.until)
      course_.agenda.push(std::max(over.day, day_), Phase::work,
                          {.kind = Kind::campaign_over, .number = over.campaign});
  }
}

// A change of the law may have ended it before.
void OneOperator::end_campaign(std::uint32_t campaign, Tally& tally) {
  if (state_.campaigns[campaign].end != actors::CampaignEnd::running) return;
  changes_.add(actors::CampaignEnded{campaign, actors::CampaignEnd::finished});
  happen(tally);
}

}  // namespace stichtag::run
