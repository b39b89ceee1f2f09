#include "engine/run/one_operator.hpp"

#include <algorithm>

#include "engine/law/section_29.hpp"

namespace stichtag::run {
namespace {

using simulation::Phase;

// Deliveries come within a quarter or so; entries further ahead wait in a heap.
constexpr std::uint32_t days_near = 256;

Date monday_from(Date day) { return day + (7 - int(day.weekday())) % 7; }

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
      state_(actors::first_state(spec_, around.products.lines.size(), around.products.all.size())),
      all_versions_(versions_of(prepared, around, at)),
      lines_(lines_of(around.products, all_versions_)),
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
                     prepared.release_months,
                     {}},
      course_{simulation::Agenda<Entry>(prepared.spec.horizon.from, days_near)},
      day_(prepared.spec.horizon.from) {
  versions_.reserve(all_versions_.size());
}

// Loops over versions are short: most are not yet sold, or gone.
void OneOperator::look_around() {
  versions_.clear();
  for (const auto version : all_versions_) {
    const auto& there = state_.fleet.gateways[std::size_t(version)];
    Count all = 0;
    for (const auto place : {fleet::GatewayPlace::ordered, fleet::GatewayPlace::on_shelf,
                             fleet::GatewayPlace::installed, fleet::GatewayPlace::failed_waiting})
      all += there[std::size_t(place)];
    if (all > 0 || state_.campaign_of[std::size_t(version)]) versions_.push_back(version);
  }
  operator_.versions = administrator_.versions = versions_;
}

void OneOperator::plan() {
  course_.agenda.push(horizon_.from, Phase::decisions, {.kind = Kind::decide});
  course_.agenda.push(horizon_.from, Phase::facts, {.kind = Kind::growth});
}

void OneOperator::handle(const Entry& entry, Tally& tally) {
  switch (entry.kind) {
    case Kind::delivery:
      std::erase(course_.deliveries, day_);
      return happen(actors::Delivered{entry.version, entry.gateways}, tally);
    case Kind::growth:
      return grow(tally);
    case Kind::decide:
      return decide(tally);
    case Kind::work:
      return work(entry, tally);
    case Kind::campaign_over:
      return end_campaign(entry.number, tally);
  }
}

void OneOperator::happen(actors::Change change, Tally& tally) {
  const actors::Happened happened{day_, at_, std::move(change)};
  actors::apply(state_, happened);
  tally.note(happened, law_at_);
  if (forks_to_come_ > 0) events_.push_back(happened);
  const auto* order = std::get_if<actors::OrderPlaced>(&happened.change);
  if (order == nullptr || order->due >= *horizon_.until) return;
  course_.deliveries.push_back(order->due);
  course_.agenda.push(
      order->due, Phase::facts,
      {.kind = Kind::delivery, .version = order->version, .gateways = order->gateways});
}

void OneOperator::happen(const actors::Changes& changes, Tally& tally) {
  for (const auto& change : changes) happen(change, tally);
}

void OneOperator::grow(Tally& tally) {
  double rate = 0;
  double factor = 1;
  for (const auto group : all_case_groups()) {
    const auto& points = spec_.points[std::size_t(group)];
    const bool jumps = group == CaseGroup::controllable_14a;
    const auto jump = jumps ? share_come(spec_.disruptions.demand_14a, day_) : 0;
    if (points.growth_a_year == 0 && jump == 0) continue;
    if (points.growth_a_year != rate) factor = growth(rate = points.growth_a_year);
    const auto more = Count(double(points.at_start) * factor * (1 + jump) + 0.5) -
                      state_.fleet.points[std::size_t(group)];
    if (more > 0) happen(actors::PointsGrown{group, more}, tally);
  }
  if (day_ == horizon_.from || day_.month() == 1 || day_.month() == 7) fit_modern_meters(tally);
  if (const auto next = prepared_.almanac.next_month(day_); next < *horizon_.until)
    course_.agenda.push(next, Phase::facts, {.kind = Kind::growth});
}

// Of the half-year to come, on its first day, or of what is left of it when the horizon begins;
// other crews than those for gateways.
void OneOperator::fit_modern_meters(Tally& tally) {
  const auto begun = Date::of(day_.year(), day_.month() < 7 ? 1 : 7, 1);
  const auto ends = add_months_down(begun, 6);
  const auto share = spec_.modern_meters_a_year / 2 * double(ends - day_) / double(ends - begun);
  for (const auto group : all_case_groups()) {
    const auto old = state_.fleet.at(group, fleet::PointPlace::old_meter);
    if (old == 0 || law::is_mandatory(group)) continue;
    const auto all = double(state_.fleet.points[std::size_t(group)]);
    const auto n = std::min(old, Count(all * share + 0.5));
    if (n > 0) happen(actors::ModernMetersInTurn{group, n}, tally);
  }
}

// Year by year, evenly within a year.
double OneOperator::growth(double a_year) const {
  const auto months = prepared_.almanac.month_of(day_);
  double factor = 1;
  for (std::size_t year = 0; year < months / 12; ++year) factor *= 1 + a_year;
  return factor * (1 + a_year * double(months % 12) / 12);
}

// The next day on which the law changes for a line that the operator has or may buy.
std::optional<Date> OneOperator::next_concern() {
  const auto concerns = [&](const actors::LawOfDay& law) {
    for (std::size_t line = 0; line < lines_.size(); ++line)
      if (lines_[line] && law.line_changed[line]) return true;
    return false;
  };
  concern_at_ = std::max(concern_at_, law_at_ + 1);
  while (concern_at_ < around_.law.size() && !concerns(around_.law[concern_at_])) ++concern_at_;
  if (concern_at_ == around_.law.size()) return std::nullopt;
  return around_.law[concern_at_].from;
}

std::optional<Date> OneOperator::next_delivery() const {
  if (course_.deliveries.empty()) return std::nullopt;
  return *std::min_element(course_.deliveries.begin(), course_.deliveries.end());
}

actors::Today OneOperator::today(Date from, Date until, bool first_of_month) const {
  return {day_, from, until, horizon_.from, around_.law[law_at_], around_.products, first_of_month};
}

// The first Monday of the next month; who has nothing and orders nothing yet waits for the first
// that matters.
Date OneOperator::next_usual_decision() const {
  const auto next = monday_from(prepared_.almanac.next_month(day_));
  const bool has_nothing = versions_.empty();
  const auto first = actors::first_order(spec_);
  if (!has_nothing || next >= first) return next;
  if (first >= *horizon_.until) return *horizon_.until;
  const auto monday =
      monday_from(prepared_.almanac.month_begins[prepared_.almanac.month_of(first)]);
  return monday >= first ? monday : monday_from(prepared_.almanac.next_month(first));
}

// The Monday on which it looks again: the first of the next month, or earlier when something of its
// own can change an answer.
Date OneOperator::next_decision(const actors::Today& today, const actors::OpenCases& open) const {
  auto next = next_usual_decision();
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
  const auto month = prepared_.almanac.month_of(day_);
  const auto now = today(day_, day_ + 1, std::exchange(course_.last_month, month) != month);
  const auto open = actors::open_cases(operator_, now);
  happen(actors::react(operator_, now, open), tally);
  happen(actors::look_at_shelves(operator_, now), tally);
  happen(actors::hire(operator_, now, open), tally);
  happen(actors::buy(operator_, now, open), tally);
  happen(actors::decide(administrator_, now), tally);

  look_around();
  const auto end = *horizon_.until;
  const auto next = next_decision(now, open);
  const auto concern = next_concern();
  const auto until = concern ? std::min(next, *concern) : next;
  // A week's work is booked on its first day, that of a longer span in its middle.
  const auto plan_work = [&](Date from, Date to) {
    const auto booked = from + std::max(0, to - from - 7) / 2;
    if (versions_.empty() && booked < spec_.rollout_starts) return;
    course_.agenda.push(booked, Phase::work, {.kind = Kind::work, .from = from, .until = to});
  };
  plan_work(day_, until);
  if (until >= end) return;
  if (concern != until) return course_.agenda.push(until, Phase::decisions, {.kind = Kind::decide});
  plan_work(until, until + 1);
  if (until + 1 < end) course_.agenda.push(until + 1, Phase::decisions, {.kind = Kind::decide});
}

void OneOperator::work(const Entry& entry, Tally& tally) {
  look_around();
  const auto now = today(entry.from, entry.until, false);
  const auto nights = actors::update(administrator_, now);
  happen(nights.changes, tally);
  for (const auto& over : nights.over) {
    if (over.day < *horizon_.until)
      course_.agenda.push(std::max(over.day, day_), Phase::work,
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
