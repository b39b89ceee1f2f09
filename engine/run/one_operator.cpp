#include "engine/run/one_operator.hpp"

#include <algorithm>

#include "engine/law/section_29.hpp"

namespace stichtag::run {
namespace {

using simulation::Phase;

// Deliveries come within a quarter or so; entries further ahead wait in a heap.
constexpr std::uint32_t days_near = 256;

Date next_month(Date day) { return add_months_down(Date::of(day.year(), day.month(), 1), 1); }
Date monday_from(Date day) { return day + (7 - int(day.weekday())) % 7; }
int month_number(Date day) { return day.year() * 12 + int(day.month()); }

std::vector<bool> lines_of(const actors::Products& products,
                           const std::vector<fleet::Version>& versions) {
  std::vector<bool> lines(products.lines.size());
  for (const auto version : versions) lines[products.at(version).line] = true;
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

double release_months(const Prepared& prepared) {
  const auto& vendors = prepared.spec.vendors;
  return vendors.empty() ? 12 : vendors.front().release_months;
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

OneOperator::OneOperator(const Prepared& prepared, const Surroundings& around, const Run& run,
                         const Options& options, std::uint32_t at)
    : prepared_(prepared),
      around_(around),
      horizon_(run.horizon),
      at_(at),
      spec_(prepared.spec.operators[at]),
      state_(actors::first_state(spec_, around.products.lines.size(), around.products.all.size())),
      versions_(versions_of(prepared, around, at)),
      lines_(lines_of(around.products, versions_)),
      operator_{spec_,
                state_,
                chance_of(run.key, spec_, options),
                voluntary_pace(spec_, chance_of(run.key, spec_, options)),
                prepared.mixes[at],
                prepared.new_mixes[at],
                versions_},
      administrator_{prepared.spec.administrators[prepared.administrator_of[at]], state_,
                     operator_.chance, release_months(prepared), versions_},
      agenda_(run.horizon.from, days_near),
      day_(run.horizon.from) {}

void OneOperator::go(Tally& tally) {
  tally.begins(at_, state_);
  plan(tally);
  while (!agenda_.empty()) {
    const auto next = agenda_.pop();
    day_ = next.day;
    while (law_at_ + 1 < around_.law.size() && around_.law[law_at_ + 1].from <= day_) ++law_at_;
    handle(next.payload, tally);
  }
  tally.ends(at_, state_);
}

void OneOperator::plan(const Tally& tally) {
  agenda_.push(horizon_.from, Phase::decisions, {.kind = Kind::decide});
  if (next_month(horizon_.from) < *horizon_.until)
    agenda_.push(next_month(horizon_.from), Phase::facts, {.kind = Kind::growth});
  std::uint32_t number = 0;
  for (const auto evening : tally.evenings())
    agenda_.push(evening, Phase::bookkeeping, {.kind = Kind::snapshot, .number = number++});
}

void OneOperator::handle(const Entry& entry, Tally& tally) {
  switch (entry.kind) {
    case Kind::delivery:
      std::erase(deliveries_, day_);
      return happen(actors::Delivered{entry.version, entry.gateways}, tally);
    case Kind::growth:
      return grow(tally);
    case Kind::decide:
      return decide(tally);
    case Kind::work:
      return work(entry, tally);
    case Kind::campaign_over:
      return end_campaign(entry.number, tally);
    case Kind::snapshot:
      return tally.snapshot(entry.number, at_, state_);
  }
}

void OneOperator::happen(actors::Change change, Tally& tally) {
  const actors::Happened happened{day_, at_, std::move(change)};
  actors::apply(state_, happened);
  tally.note(happened, law_at_);
  const auto* order = std::get_if<actors::OrderPlaced>(&happened.change);
  if (order == nullptr || order->due >= *horizon_.until) return;
  deliveries_.push_back(order->due);
  agenda_.push(order->due, Phase::facts,
               {.kind = Kind::delivery, .version = order->version, .gateways = order->gateways});
}

void OneOperator::happen(const actors::Changes& changes, Tally& tally) {
  for (const auto& change : changes) happen(change, tally);
}

void OneOperator::grow(Tally& tally) {
  for (const auto group : all_case_groups()) {
    const auto& points = spec_.points[std::size_t(group)];
    const bool jumps = group == CaseGroup::controllable_14a;
    const auto jump = jumps ? share_come(spec_.disruptions.demand_14a, day_) : 0;
    if (points.growth_a_year == 0 && jump == 0) continue;
    const auto more = grown(points, jump) - state_.fleet.points[std::size_t(group)];
    if (more > 0) happen(actors::PointsGrown{group, more}, tally);
  }
  if (day_.month() == 1 || day_.month() == 7) fit_modern_meters(tally);
  if (const auto next = next_month(day_); next < *horizon_.until)
    agenda_.push(next, Phase::facts, {.kind = Kind::growth});
}

// Of the half-year to come, on its first day; other crews than those for gateways.
void OneOperator::fit_modern_meters(Tally& tally) {
  for (const auto group : all_case_groups()) {
    const auto old = state_.fleet.at(group, fleet::PointPlace::old_meter);
    if (old == 0 || law::is_mandatory(group)) continue;
    const auto all = double(state_.fleet.points[std::size_t(group)]);
    const auto n = std::min(old, Count(all * spec_.modern_meters_a_year / 2 + 0.5));
    if (n > 0) happen(actors::ModernMetersInTurn{group, n}, tally);
  }
}

// Year by year, evenly within a year; never fewer.
Count OneOperator::grown(const actors::Points& points, double jump) const {
  const auto months = month_number(day_) - month_number(horizon_.from);
  auto now = double(points.at_start);
  for (int year = 0; year < months / 12; ++year) now *= 1 + points.growth_a_year;
  now *= 1 + points.growth_a_year * double(months % 12) / 12;
  return Count(now * (1 + jump) + 0.5);
}

// The next day on which the law changes for a line that the operator has or may buy.
std::optional<Date> OneOperator::next_concern() const {
  for (auto i = law_at_ + 1; i < around_.law.size(); ++i) {
    const auto& changed = around_.law[i].line_changed;
    for (std::size_t line = 0; line < changed.size(); ++line) {
      if (changed[line] && lines_[line]) return around_.law[i].from;
    }
  }
  return std::nullopt;
}

std::optional<Date> OneOperator::next_delivery() const {
  if (deliveries_.empty()) return std::nullopt;
  return *std::min_element(deliveries_.begin(), deliveries_.end());
}

actors::Today OneOperator::today(Date from, Date until, bool first_of_month) const {
  return {day_, from, until, horizon_.from, around_.law[law_at_], around_.products, first_of_month};
}

// The Monday on which it looks again: the first of the next month, or earlier when something of its
// own can change an answer.
Date OneOperator::next_decision(const actors::Today& today, const actors::OpenCases& open) const {
  auto next = monday_from(next_month(day_));
  const auto sooner = [&](std::optional<Date> day) {
    if (day) next = std::min(next, monday_from(std::max(*day, day_ + 1)));
  };
  sooner(actors::next_look(operator_, today, open));
  sooner(actors::next_look(administrator_, today));
  if (const auto comes = next_delivery();
      comes && *comes < next && actors::may_run_short(operator_, day_, next))
    sooner(comes);
  return std::min(next, *horizon_.until);
}

// Work until the next decision or the next change of the law. On the day of a change the operator
// goes on with what is still permitted; on the day after it decides anew.
void OneOperator::decide(Tally& tally) {
  const int month = month_number(day_);
  const auto now = today(day_, day_ + 1, std::exchange(last_month_, month) != month);
  const auto open = actors::open_cases(operator_, now);
  happen(actors::react(operator_, now, open), tally);
  happen(actors::look_at_shelves(operator_, now), tally);
  happen(actors::hire(operator_, now, open), tally);
  happen(actors::buy(operator_, now, open), tally);
  happen(actors::decide(administrator_, now), tally);

  const auto end = *horizon_.until;
  const auto next = next_decision(now, open);
  const auto concern = next_concern();
  const auto until = concern ? std::min(next, *concern) : next;
  const auto plan_work = [&](Date from, Date to) {
    agenda_.push(from + std::max(0, to - from - 7) / 2, Phase::work,
                 {.kind = Kind::work, .from = from, .until = to});
  };
  plan_work(day_, until);
  if (until >= end) return;
  if (concern != until) return agenda_.push(until, Phase::decisions, {.kind = Kind::decide});
  plan_work(until, until + 1);
  if (until + 1 < end) agenda_.push(until + 1, Phase::decisions, {.kind = Kind::decide});
}

void OneOperator::work(const Entry& entry, Tally& tally) {
  const auto now = today(entry.from, entry.until, false);
  const auto nights = actors::update(administrator_, now);
  happen(nights.changes, tally);
  for (const auto& over : nights.over) {
    if (over.day < *horizon_.until)
      agenda_.push(std::max(over.day, day_), Phase::work,
                   {.kind = Kind::campaign_over, .number = over.campaign});
  }
  happen(actors::work(operator_, now), tally);
}

// A change of the law may have ended it before.
void OneOperator::end_campaign(std::uint32_t campaign, Tally& tally) {
  if (state_.campaigns[campaign].end == actors::CampaignEnd::running)
    happen(actors::CampaignEnded{campaign, actors::CampaignEnd::finished}, tally);
}

}  // namespace stichtag::run
