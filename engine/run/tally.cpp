#include "engine/run/tally.hpp"

#include <algorithm>

#include "engine/run/counter.hpp"

namespace stichtag::run {
namespace {

using actors::Certified;
using fleet::PointPlace;

Date next_month(Date day) { return add_months_down(Date::of(day.year(), day.month(), 1), 1); }

Date first_row(const Options& options, Date first) {
  return options.step != Step::month || first.day() == 1 ? first : next_month(first);
}
Date row_after(const Options& options, Date day) {
  return options.step == Step::month ? next_month(day) : day + (options.step == Step::week ? 7 : 1);
}

void add(Totals& sum, const Totals& one) {
  static_assert(sizeof(Totals) == 20 * sizeof(Count), "a field that is not summed up here");
  for (const auto field : {&Totals::points,
                           &Totals::installed,
                           &Totals::ordered,
                           &Totals::legacy_because_of_ban,
                           &Totals::modern_meters_instead,
                           &Totals::stranded,
                           &Totals::written_off,
                           &Totals::updated,
                           &Totals::bricked,
                           &Totals::replaced,
                           &Totals::failed_visits,
                           &Totals::installs,
                           &Totals::modern_meters_in_turn,
                           &Totals::idle_hundredths,
                           &Totals::calibrations_ended,
                           &Totals::requests_past_term,
                           &Totals::uncertified_systems,
                           &Totals::days_certified,
                           &Totals::days_uncertified,
                           &Totals::days_undetermined})
    sum.*field += one.*field;
}

}  // namespace

Tally::Tally(const Prepared& prepared, const Surroundings& around, const Options& options, Run& run)
    : prepared_(prepared),
      around_(around),
      options_(options),
      run_(run),
      days_left_(around, *run.horizon.until) {
  const auto [first, until] = run.horizon;
  run_.totals_of_operator.resize(prepared.spec.operators.size());
  for (auto month = Date::of(first.year(), first.month(), 1); month < *until;
       month = next_month(month))
    sums_.by_month.push_back({month, 0});
  for (const auto day : options.snapshots)
    if (day >= first && day < *until) evenings_.push_back(day);
  std::sort(evenings_.begin(), evenings_.end());
  run_.snapshots.resize(evenings_.size() * prepared.spec.operators.size(), {.date = first});
  lay_out_rows();
}

void Tally::lay_out_rows() {
  const auto first = run_.horizon.from;
  const auto last = *run_.horizon.until - 1;
  for (auto day = first_row(options_, first); day < last; day = row_after(options_, day))
    rows_.push_back(day);
  rows_.push_back(last);
  std::uint32_t row = 0;
  for (auto day = first; day <= last; day = day + 1) {
    while (rows_[row] < day) ++row;
    row_from_.push_back(row);
  }
  sums_.hung.resize(rows_.size() * around_.products.all.size());
}

Tally Tally::part_of(const Tally& whole) {
  Tally part(whole);
  part.sums_ = {.by_month = whole.sums_.by_month};
  for (auto& month : part.sums_.by_month) month.gateways = 0;
  part.sums_.hung.resize(whole.sums_.hung.size());
  return part;
}

void Tally::add(Tally&& part) {
  auto& more = part.sums_;
  sums_.events += more.events;
  stichtag::run::add(sums_.totals, more.totals);
  for (std::size_t i = 0; i < sums_.by_month.size(); ++i)
    sums_.by_month[i].gateways += more.by_month[i].gateways;
  for (std::size_t i = 0; i < sums_.hung.size(); ++i) sums_.hung[i] += more.hung[i];
  sums_.campaigns.insert(sums_.campaigns.end(), more.campaigns.begin(), more.campaigns.end());
  std::move(more.happened.begin(), more.happened.end(), std::back_inserter(sums_.happened));
}

void Tally::hang(std::uint32_t operator_at, std::size_t version, Count more, std::size_t entry,
                 Date day) {
  const auto days = days_left_.from(entry, version, day).by_status;
  auto& totals = run_.totals_of_operator[operator_at];
  totals.days_certified += more * days[std::size_t(Certified::yes)];
  const auto undetermined = days[std::size_t(Certified::undetermined)];
  totals.days_uncertified += more * (days[std::size_t(Certified::no)] + undetermined);
  totals.days_undetermined += more * undetermined;
  const auto row = row_from_[std::size_t(day - run_.horizon.from)];
  sums_.hung[row * around_.products.all.size() + version] += more;
}

void Tally::note(const actors::Happened& happened, std::size_t entry) {
  ++sums_.events;
  if (happened.actor != actors::the_office) {
    auto counter = counter_of(happened.actor, happened.day);
    std::visit(counter, happened.change);
    hang(counter, happened.actor, happened.day, entry);
  }
  if (options_.keep_events) sums_.happened.push_back(happened);
}

Counter Tally::counter_of(std::uint32_t operator_at, Date day) {
  return {run_.totals_of_operator[operator_at], sums_.by_month[prepared_.almanac.month_of(day)]};
}

void Tally::hang(const Counter& counter, std::uint32_t operator_at, Date day, std::size_t entry) {
  for (const auto& one : counter.hung)
    hang(operator_at, std::size_t(one.version), one.more, entry, day);
}

void Tally::note(std::uint32_t operator_at, Date day, const actors::Changes& changes,
                 std::size_t entry) {
  sums_.events += changes.size();
  auto counter = counter_of(operator_at, day);
  changes.each(counter);
  hang(counter, operator_at, day, entry);
  if (options_.keep_events)
    changes.each([&](const auto& event) { sums_.happened.push_back({day, operator_at, event}); });
}

void Tally::begins(std::uint32_t operator_at, const actors::OperatorState& state) {
  for (const auto& cohort : state.fleet.cohorts.all())
    hang(operator_at, std::size_t(cohort.key.version), cohort.gateways, 0, run_.horizon.from);
}

void Tally::snapshot(std::size_t evening, std::uint32_t operator_at,
                     const actors::OperatorState& state, const ByGroup& points,
                     actors::Ready ready) {
  const auto& fleet = state.fleet;
  Snapshot snapshot{
      .date = evenings_[evening], .operator_at = operator_at, .ready = std::move(ready)};
  for (const auto group : all_case_groups()) {
    const auto g = std::size_t(group);
    snapshot.equipped[g] = fleet.cohorts.of_group(group);
    snapshot.on_request[g] = fleet.cohorts.on_request(group);
    snapshot.points[g] = points[g] - fleet.at(group, PointPlace::equipped_by_others);
    snapshot.modern[g] = fleet.at(group, PointPlace::modern_meter);
    snapshot.legacy[g] = fleet.at(group, PointPlace::legacy);
  }
  run_.snapshots[evening * prepared_.spec.operators.size() + operator_at] = std::move(snapshot);
}

void Tally::ends(std::uint32_t operator_at, const actors::OperatorState& state,
                 Count requests_past_term) {
  auto& totals = run_.totals_of_operator[operator_at];
  totals.requests_past_term = requests_past_term;
  for (const auto group : all_case_groups())
    totals.uncertified_systems += state.fleet.at(group, PointPlace::legacy);
  totals.installed = state.fleet.cohorts.total();
  for (const auto points : state.fleet.points) totals.points += points;
  stichtag::run::add(sums_.totals, totals);
  for (const auto& campaign : state.campaigns) {
    sums_.campaigns.push_back({operator_at, campaign.started, campaign.ended, campaign.end,
                               std::uint32_t(campaign.from), std::uint32_t(campaign.to),
                               campaign.forced, campaign.gateways, campaign.updated,
                               campaign.failed_attempts, campaign.bricked});
  }
}

FleetRow Tally::row_of(Date day, const std::vector<Count>& hanging) const {
  const auto& law = around_.law[actors::entry_on(around_.law, day)];
  FleetRow row{day, 0, 0, 0, 0, std::vector<Count>(run_.lines.size())};
  for (std::size_t i = 0; i < hanging.size(); ++i) {
    const auto n = hanging[i];
    row.installed += n;
    row.by_line[around_.products.all[i].line] += n;
    if (law.certified[i] == Certified::yes) row.certified += n;
    if (law.certified[i] == Certified::no) row.uncertified += n;
    if (law.certified[i] == Certified::undetermined) row.undetermined += n;
  }
  return row;
}

namespace {

template <class Weighed>
std::optional<Weighed> weighed_in(const actors::Happened* happened) {
  const auto* weighed = happened ? std::get_if<Weighed>(&happened->change) : nullptr;
  return weighed ? std::optional(*weighed) : std::nullopt;
}

}  // namespace

void Tally::write_down(const actors::Happened& happened, const actors::Happened* before_it) {
  const auto before = run_.bytes.size();
  actors::append_bytes(run_.bytes, happened);
  run_.byte_counts.push_back(std::uint32_t(run_.bytes.size() - before));
  if (const auto* decision = std::get_if<actors::Decision>(&happened.change))
    run_.decisions.push_back({happened.day, happened.actor, *decision,
                              weighed_in<actors::OptionsWeighed>(before_it),
                              weighed_in<actors::ReactionsWeighed>(before_it)});
}

void Tally::finish() {
  std::vector<Count> hanging(around_.products.all.size());
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    for (std::size_t i = 0; i < hanging.size(); ++i)
      hanging[i] += sums_.hung[row * hanging.size() + i];
    run_.fleet.push_back(row_of(rows_[row], hanging));
  }
  std::stable_sort(sums_.campaigns.begin(), sums_.campaigns.end(),
                   [](const auto& a, const auto& b) { return a.operator_at < b.operator_at; });
  // Day by day; within a day the office first, then operator by operator, each in its own order.
  auto& events = sums_.happened;
  static_assert(actors::the_office + 1 == 0);
  const auto rank = [](const auto& e) { return std::pair(e.day, e.actor + 1); };
  std::stable_sort(events.begin(), events.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  for (std::size_t i = 0; i < events.size(); ++i)
    write_down(events[i], i > 0 ? &events[i - 1] : nullptr);
  run_.event_count = sums_.events;
  run_.totals = sums_.totals;
  run_.by_month = std::move(sums_.by_month);
  run_.campaigns = std::move(sums_.campaigns);
  run_.events = std::move(events);
}

}  // namespace stichtag::run
