#include "engine/run/recorder.hpp"

#include <algorithm>

namespace stichtag::run {
namespace {

using actors::Certified;
using fleet::PointPlace;

std::size_t month_of(Date day) { return std::size_t(day.year()) * 12 + day.month() - 1; }

// Adds one event to the totals and to the gateways that hang, by version.
struct Counter {
  Totals& totals;
  std::vector<Count>& hanging;

  void operator()(const actors::PointsGrown&) const {}
  void operator()(const actors::OrderPlaced& e) const { totals.ordered += e.gateways; }
  void operator()(const actors::Delivered&) const {}
  void operator()(const actors::CrewsChanged&) const {}
  void operator()(const actors::GatewaysInstalled& e) const {
    totals.installs += e.gateways;
    hanging[std::size_t(e.key.version)] += e.gateways;
  }
  void operator()(const actors::VisitsFailed& e) const { totals.failed_visits += e.points; }
  void operator()(const actors::ModernMetersFitted& e) const {
    totals.modern_meters_instead += e.points;
  }
  void operator()(const actors::LegacyInstalled& e) const {
    totals.legacy_because_of_ban += e.points;
  }
  void operator()(const actors::StockStranded& e) const { totals.stranded += e.gateways; }
  void operator()(const actors::StockFreed&) const {}
  void operator()(const actors::WrittenOff& e) const { totals.written_off += e.gateways; }
  void operator()(const actors::CampaignStarted&) const {}
  void operator()(const actors::GatewaysUpdated& e) const {
    totals.updated += e.gateways;
    hanging[std::size_t(e.key.version)] -= e.gateways;
    hanging[std::size_t(e.to)] += e.gateways;
  }
  void operator()(const actors::UpdateFailed& e) const { totals.bricked += e.bricked; }
  void operator()(const actors::CampaignEnded&) const {}
  void operator()(const actors::GatewaysReplaced& e) const {
    totals.replaced += e.gateways;
    hanging[std::size_t(e.old.version)] -= e.gateways;
    hanging[std::size_t(e.fresh.version)] += e.gateways;
  }
  void operator()(const actors::FactBecameKnown&) const {}
  void operator()(const actors::Decision&) const {}
};

void add(Totals& sum, const Totals& one) {
  for (const auto field :
       {&Totals::points, &Totals::installed, &Totals::ordered, &Totals::legacy_because_of_ban,
        &Totals::modern_meters_instead, &Totals::stranded, &Totals::written_off, &Totals::updated,
        &Totals::bricked, &Totals::replaced, &Totals::failed_visits, &Totals::installs,
        &Totals::days_certified, &Totals::days_uncertified, &Totals::days_undetermined})
    sum.*field += one.*field;
}

}  // namespace

Recorder::Recorder(const Prepared& prepared, const Surroundings& around, const Options& options,
                   Run& run)
    : around_(around),
      options_(options),
      run_(run),
      law_(&around.law.front()),
      hanging_(prepared.spec.operators.size(), std::vector<Count>(around.products.all.size())),
      passed_(prepared.spec.operators.size(), run.horizon.from) {
  run_.totals_of_operator.resize(prepared.spec.operators.size());
  for (std::size_t at = 0; at < hanging_.size(); ++at) {
    for (const auto& there : prepared.spec.operators[at].at_start.installed)
      hanging_[at][std::size_t(there.resolved)] += there.gateways;
  }
  const auto last = month_of(*run.horizon.until - 1);
  for (auto month = month_of(run.horizon.from); month <= last; ++month)
    run_.by_month.push_back({Date::of(int(month / 12), unsigned(month % 12) + 1, 1), 0});
}

void Recorder::pass(std::size_t operator_at, Date day) {
  const auto days = day - passed_[operator_at];
  if (days <= 0) return;
  passed_[operator_at] = day;
  auto& totals = run_.totals_of_operator[operator_at];
  for (std::size_t i = 0; i < hanging_[operator_at].size(); ++i) {
    const auto gateway_days = hanging_[operator_at][i] * days;
    if (gateway_days == 0) continue;
    if (law_->certified[i] == Certified::yes) totals.days_certified += gateway_days;
    if (law_->certified[i] == Certified::no) totals.days_uncertified += gateway_days;
    if (law_->certified[i] == Certified::undetermined) totals.days_undetermined += gateway_days;
  }
}

void Recorder::law_is(const actors::LawOfDay& law, Date day) {
  for (std::size_t i = 0; i < hanging_.size(); ++i) pass(i, day);
  law_ = &law;
}

void Recorder::note(const actors::Happened& happened) {
  if (happened.actor != actors::the_office) {
    pass(happened.actor, happened.day);
    std::visit(Counter{run_.totals_of_operator[happened.actor], hanging_[happened.actor]},
               happened.change);
  }
  if (const auto* installed = std::get_if<actors::GatewaysInstalled>(&happened.change))
    run_.by_month[month_of(happened.day) - month_of(run_.horizon.from)].gateways +=
        installed->gateways;
  ++run_.event_count;
  if (options_.keep_events) write_down(happened);
}

void Recorder::write_down(const actors::Happened& happened) {
  run_.events.push_back(happened);
  const auto before = run_.bytes.size();
  actors::append_bytes(run_.bytes, happened);
  run_.byte_counts.push_back(std::uint32_t(run_.bytes.size() - before));
  if (const auto* decision = std::get_if<actors::Decision>(&happened.change))
    run_.decisions.push_back({happened.day, happened.actor, *decision});
}

void Recorder::fleet_row(Date day) {
  FleetRow row{day, 0, 0, 0, 0, std::vector<Count>(run_.lines.size())};
  for (const auto& by_version : hanging_) {
    for (std::size_t i = 0; i < by_version.size(); ++i) {
      const auto n = by_version[i];
      row.installed += n;
      row.by_line[around_.products.all[i].line] += n;
      if (law_->certified[i] == Certified::yes) row.certified += n;
      if (law_->certified[i] == Certified::no) row.uncertified += n;
      if (law_->certified[i] == Certified::undetermined) row.undetermined += n;
    }
  }
  run_.fleet.push_back(std::move(row));
}

void Recorder::snapshot(Date day, const std::vector<actors::OperatorState>& states) {
  for (std::size_t at = 0; at < states.size(); ++at) {
    const auto& fleet = states[at].fleet;
    Snapshot snapshot{.date = day, .operator_at = std::uint32_t(at)};
    for (const auto& cohort : fleet.cohorts.all()) {
      const auto group = std::size_t(cohort.key.group);
      snapshot.equipped[group] += cohort.gateways;
      if (cohort.key.basis == fleet::Basis::on_request)
        snapshot.on_request[group] += cohort.gateways;
    }
    for (const auto group : all_case_groups()) {
      const auto g = std::size_t(group);
      snapshot.points[g] = fleet.points[g] - fleet.at(group, PointPlace::equipped_by_others);
      snapshot.modern[g] = fleet.at(group, PointPlace::modern_meter);
      snapshot.legacy[g] = fleet.at(group, PointPlace::legacy);
    }
    run_.snapshots.push_back(snapshot);
  }
}

void Recorder::finish(const std::vector<actors::OperatorState>& states) {
  for (std::size_t at = 0; at < states.size(); ++at) {
    pass(at, *run_.horizon.until);
    auto& totals = run_.totals_of_operator[at];
    totals.installed = states[at].fleet.cohorts.total();
    for (const auto points : states[at].fleet.points) totals.points += points;
    add(run_.totals, totals);
    for (const auto& campaign : states[at].campaigns) {
      run_.campaigns.push_back({std::uint32_t(at), campaign.started, campaign.ended, campaign.end,
                                std::uint32_t(campaign.from), std::uint32_t(campaign.to),
                                campaign.forced, campaign.gateways, campaign.updated,
                                campaign.failed_attempts, campaign.bricked});
    }
  }
}

}  // namespace stichtag::run
