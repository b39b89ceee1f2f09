// What the events of a day add to the counts of a run.
#pragma once
#include "engine/run/tally.hpp"
#include "engine/simulation/short_list.hpp"

namespace stichtag::run {

// Adds events of a day to the totals, and sums up the gateways that hang, by version.
struct Counter {
  Totals& totals;
  MonthOfInstalls& month;
  struct Hung {
    fleet::Version version{};
    Count more = 0;
  };
  simulation::ShortList<Hung, 8> hung = {};

  void hang(fleet::Version version, Count more) {
    for (auto& one : hung)
      if (one.version == version) return void(one.more += more);
    hung.push_back({version, more});
  }
  void operator()(const actors::PointsGrown&) const {}
  void operator()(const actors::OrderPlaced& e) const { totals.ordered += e.gateways; }
  void operator()(const actors::Delivered&) const {}
  void operator()(const actors::CrewsChanged&) const {}
  void operator()(const actors::GatewaysInstalled& e) {
    totals.installs += e.gateways;
    month.gateways += e.gateways;
    hang(e.key.version, e.gateways);
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
  void operator()(const actors::GatewaysUpdated& e) {
    totals.updated += e.gateways;
    hang(e.key.version, -e.gateways);
    hang(e.to, e.gateways);
  }
  void operator()(const actors::UpdateFailed& e) const { totals.bricked += e.bricked; }
  void operator()(const actors::CampaignEnded&) const {}
  void operator()(const actors::GatewaysReplaced& e) {
    totals.replaced += e.gateways;
    hang(e.old.version, -e.gateways);
    hang(e.fresh.version, e.gateways);
  }
  void operator()(const actors::FactBecameKnown&) const {}
  void operator()(const actors::CrewsIdled& e) const { totals.idle_hundredths += e.hundredths; }
  void operator()(const actors::CalibrationsEnded& e) const {
    totals.calibrations_ended += e.gateways;
  }
  void operator()(const actors::CalibrationVisits&) const {}
  void operator()(const actors::OptionsWeighed&) const {}
  void operator()(const actors::ReactionsWeighed&) const {}
  void operator()(const actors::ExchangeCalledOff&) const {}
  void operator()(const actors::ModernMetersInTurn& e) const {
    totals.modern_meters_in_turn += e.points;
  }
  void operator()(const actors::ExchangeOrdered&) const {}
  void operator()(const actors::Decision&) const {}
};

}  // namespace stichtag::run
