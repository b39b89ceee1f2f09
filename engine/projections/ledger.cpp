#include "engine/projections/ledger.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "engine/projections/revenue.hpp"

namespace stichtag::projections {
namespace {

using namespace actors;

// More points than there are in Germany, twice over; keeps the products inside 64 bits.
constexpr Count most_at_once = 100'000'000;

struct Flow {
  Account from{};
  Account to{};
  Cents amount = 0;
};

// Gateways of one version that are not on a wall.
struct Shelf {
  Count free = 0;
  Count stranded = 0;
};

class Bookkeeper {
 public:
  Bookkeeper(const Books& books, const CostSpec& costs, const law::CapCalendar& calendar)
      : costs_(costs), gndew_(calendar.gndew), revenue_(books.horizon, costs, calendar) {
    for (const auto& year : revenue_.years()) ledger_.years.push_back({year.year, {}});
    open(books);
  }

  void book(const Happened& happened) {
    day_ = happened.day;
    actor_ = happened.actor;
    std::visit([this](const auto& change) { on(change); }, happened.change);
  }

  Ledger close(const Books& books) {
    day_ = *books.horizon.until - 1;
    for (const auto& year : revenue_.years()) book_fees(year);
    for (const auto& year : ledger_.years) {
      for (std::size_t i = 0; i < account_count; ++i) ledger_.totals[i] += year.changes[i];
    }
    assert(sum_of(ledger_.totals) == 0);
    return std::move(ledger_);
  }

 private:
  void open(const Books& books) {
    // Taken to be older than the GNDEW: it matters in a horizon that begins in the rest of 2023.
    auto from = books.horizon.from - 1;
    if (gndew_ && from >= *gndew_) from = *gndew_ - 1;
    for (const auto group : all_case_groups()) {
      const auto at = std::size_t(group);
      charge({group, law::Metering::smart_meter, from, false, books.opening.equipped[at]});
      charge({group, law::Metering::modern_meter, from, false, books.opening.modern[at]});
    }
  }

  // The only place where money moves.
  void post(const Flow& flow) {
    auto& changes = ledger_.years[std::size_t(day_.year() - ledger_.years.front().year)].changes;
    changes[std::size_t(flow.from)] -= flow.amount;
    changes[std::size_t(flow.to)] += flow.amount;
  }
  void pay(Account what_for, Cents amount) { post({Account::bank, what_for, amount}); }
  // One visit may serve several points.
  void pay_visits(Account what_for, Count points) {
    pay(what_for, rounded(points * costs_.visit * 100, costs_.points_in_100_visits));
  }
  void charge(const Charged& charged) {
    if (charged.meters != 0) revenue_.charge(charged);
  }

  Shelf& shelf(Version version) { return shelves_[{actor_, version}]; }
  [[nodiscard]] Cents worth(Count gateways) const { return gateways * costs_.gateway; }

  // Stranded ones go last: what may be installed is not stranded.
  void take_for_a_wall(Version version, Count gateways) {
    auto& of_version = shelf(version);
    const auto stranded = std::clamp<Count>(gateways - of_version.free, 0, of_version.stranded);
    const auto free = gateways - stranded;
    if (free > of_version.free) ledger_.gateways_without_delivery += free - of_version.free;
    of_version.free = std::max<Count>(of_version.free - free, 0);
    of_version.stranded -= stranded;
    post({Account::gateways_in_stock, Account::gateways_installed, worth(free)});
    post({Account::stranded_gateways, Account::gateways_installed, worth(stranded)});
  }

  void on(const Delivered& delivered) {
    shelf(delivered.version).free += delivered.gateways;
    pay(Account::gateways_in_stock, worth(delivered.gateways));
  }

  void on(const GatewaysInstalled& installed) {
    const auto& key = installed.key;
    take_for_a_wall(key.version, installed.gateways);
    pay_visits(Account::installation_visits, installed.gateways);
    const bool on_request = key.basis == fleet::Basis::on_request;
    charge({key.group, law::Metering::smart_meter, day_, on_request, installed.gateways});
    if (installed.from != fleet::PointPlace::modern_meter) return;
    charge({key.group, law::Metering::modern_meter, day_, false, -installed.gateways});
  }

  void on(const GatewaysReplaced& replaced) {
    take_for_a_wall(replaced.fresh.version, replaced.gateways);
    post({Account::gateways_installed, Account::dead_gateways, worth(replaced.gateways)});
    // The price of an exchange includes the new gateway, which was paid on delivery.
    pay(Account::exchange_visits, replaced.gateways * (costs_.exchange - costs_.gateway));
  }

  void on(const VisitsFailed& failed) { pay_visits(Account::failed_visits, failed.points); }

  void on(const ModernMetersFitted& fitted) {
    pay_visits(Account::installation_visits, fitted.points);
    pay(Account::modern_meters, fitted.points * costs_.modern_meter);
    charge({fitted.group, law::Metering::modern_meter, day_, false, fitted.points});
  }

  void on(const ModernMetersInTurn& fitted) { on(ModernMetersFitted{fitted.group, fitted.points}); }

  void on(const LegacyInstalled& installed) {
    pay_visits(Account::installation_visits, installed.points);
    pay(Account::legacy_systems, installed.points * costs_.legacy_system);
  }

  // An event may tell the whole shelf again: what is stranded already does not move twice.
  void on(const StockStranded& stranded) {
    auto& of_version = shelf(stranded.version);
    const auto known = of_version.free + of_version.stranded;
    if (stranded.gateways > known) ledger_.gateways_without_delivery += stranded.gateways - known;
    const auto moved = std::min(stranded.gateways, of_version.free);
    of_version.free -= moved;
    of_version.stranded += moved;
    post({Account::gateways_in_stock, Account::stranded_gateways, worth(moved)});
  }

  void on(const StockFreed& freed) {
    auto& of_version = shelf(freed.version);
    post({Account::stranded_gateways, Account::gateways_in_stock, worth(of_version.stranded)});
    of_version.free += of_version.stranded;
    of_version.stranded = 0;
  }

  void on(const WrittenOff& written_off) {
    auto& of_version = shelf(written_off.version);
    const auto stranded = std::min(written_off.gateways, of_version.stranded);
    const auto free = written_off.gateways - stranded;
    if (free > of_version.free) ledger_.gateways_without_delivery += free - of_version.free;
    of_version.free = std::max<Count>(of_version.free - free, 0);
    of_version.stranded -= stranded;
    post({Account::stranded_gateways, Account::write_offs, worth(stranded)});
    post({Account::gateways_in_stock, Account::write_offs, worth(free)});
    // Disposal, or what somebody still pays for them.
    pay(Account::write_offs, written_off.gateways * (costs_.stranded_gateway - costs_.gateway));
  }

  void on(const GatewaysUpdated& updated) {
    pay(Account::updates, updated.gateways * costs_.update);
  }
  void on(const UpdateFailed& failed) {
    pay(Account::updates, (failed.stayed + failed.bricked) * costs_.update);
  }

  void on(const CrewsIdled& idled) {
    pay(Account::idle_crews, rounded(idled.hundredths * costs_.idle_crew_day, 100));
  }
  void on(const CalibrationsEnded& ended) { pay(Account::calibrations, ended.cents); }
  void on(const CalibrationVisits& visits) { pay_visits(Account::calibrations, visits.points); }

  // Orders are paid on delivery, crews by their visits and idle days; the rest moves no money.
  void on(const ExchangeOrdered&) {}
  void on(const ExchangeCalledOff&) {}
  void on(const OptionsWeighed&) {}
  void on(const ReactionsWeighed&) {}
  void on(const OrderPlaced&) {}
  void on(const CrewsChanged&) {}
  void on(const PointsGrown&) {}
  void on(const CampaignStarted&) {}
  void on(const CampaignEnded&) {}
  void on(const FactBecameKnown&) {}
  void on(const Decision&) {}

  void book_fees(const YearOfFees& year) {
    constexpr ByStream<Account> accounts{Account::fees_of_customers, Account::fees_of_grid_operator,
                                         Account::fees_of_modern_meters, Account::fees_of_requests};
    day_ = year.last_day;
    for (std::size_t i = 0; i < stream_count; ++i) {
      const auto tax = rounded(year.gross[i] * costs_.vat, 100 + costs_.vat);
      post({accounts[i], Account::bank, year.gross[i] - tax});
      post({Account::value_added_tax, Account::bank, tax});
    }
  }

  CostSpec costs_;
  std::optional<Date> gndew_;
  Revenue revenue_;
  std::map<std::pair<std::uint32_t, Version>, Shelf> shelves_;  // by operator
  Ledger ledger_;
  Date day_{0};
  std::uint32_t actor_ = the_office;
};

bool sound(Count count) { return count >= 0 && count <= most_at_once; }

// Every count that moves money is called one of these names.
template <class T>
bool sound_counts(const T& change) {
  bool all = true;
  if constexpr (requires { change.gateways; }) all = all && sound(change.gateways);
  if constexpr (requires { change.parts; }) all = all && sound(change.parts);
  if constexpr (requires { change.hundredths; }) all = all && sound(change.hundredths);
  if constexpr (requires { change.visits; }) all = all && sound(change.visits);
  if constexpr (requires { change.cents; }) all = all && sound(change.cents / 100);
  if constexpr (requires { change.points; }) all = all && sound(change.points);
  if constexpr (requires { change.stayed; }) all = all && sound(change.stayed);
  if constexpr (requires { change.bricked; }) all = all && sound(change.bricked);
  return all;
}

Problem wrong(std::string what, std::string where) {
  return {ProblemKind::wrong_input, std::move(what), std::move(where), ""};
}

Result<Done> check_event(const Happened& happened, Period horizon) {
  if (happened.day < horizon.from || happened.day >= *horizon.until) {
    return wrong("an event lies outside the horizon of the ledger", to_string(happened.day));
  }
  if (!std::visit([](const auto& change) { return sound_counts(change); }, happened.change)) {
    return wrong("an event has a negative or absurd count", to_string(happened.day));
  }
  return Done{};
}

Result<Done> check_books(const Books& books) {
  if (!books.horizon.until || *books.horizon.until <= books.horizon.from) {
    return wrong("the ledger needs a horizon with at least one day", to_string(books.horizon.from));
  }
  bool all = true;
  for (const auto n : books.opening.equipped) all = all && sound(n);
  for (const auto n : books.opening.modern) all = all && sound(n);
  if (!all) return wrong("the ledger was opened with a negative or absurd count", "opening");
  return Done{};
}

}  // namespace

Result<Ledger> ledger_of(const Books& books, const CostSpec& costs,
                         const law::CapCalendar& calendar) {
  if (const auto sound_costs = check(costs); !sound_costs) return sound_costs.problem();
  if (const auto sound_books = check_books(books); !sound_books) return sound_books.problem();
  Bookkeeper keeper(books, costs, calendar);
  for (const auto& happened : books.events) {
    if (books.operator_at && happened.actor != *books.operator_at) continue;
    if (const auto fits = check_event(happened, books.horizon); !fits) return fits.problem();
    keeper.book(happened);
  }
  return keeper.close(books);
}

}  // namespace stichtag::projections
