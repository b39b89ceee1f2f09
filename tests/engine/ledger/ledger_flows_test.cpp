// Each flow of money, on events made by hand.
#include "engine/projections/ledger.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::projections;
using namespace stichtag::actors;
using fleet::Basis;
using fleet::CohortKey;
using fleet::PointPlace;

namespace {

const Period year_2024{Date::of(2024, 1, 1), Date::of(2025, 1, 1)};
const auto spring = Date::of(2024, 3, 1);
const auto last_day = Date::of(2024, 12, 31);
const CohortKey plants{Version(0), CaseGroup::plant_7_15, Basis::gndew, fleet::quarter_of(spring)};

CostSpec plain_costs() {
  CostSpec costs;
  costs.points_in_100_visits = 100;
  costs.vat = 0;
  return costs;
}

Ledger books_on(const std::vector<Happened>& events, const CostSpec& costs = plain_costs()) {
  auto ledger = ledger_of({year_2024, events, {}, {}}, costs, law::caps_as_enacted());
  REQUIRE(ledger);
  CHECK(sum_of(ledger->totals) == 0);
  return *ledger;
}
Ledger books_of_changes(const std::vector<Change>& changes) {
  std::vector<Happened> events;
  for (const auto& change : changes) events.push_back({spring, 0, change});
  return books_on(events);
}
Cents in(const Ledger& ledger, Account account) { return ledger.totals[std::size_t(account)]; }

}  // namespace

TEST_CASE("an order moves no money, a delivery fills the shelf from the bank") {
  CHECK(in(books_of_changes({OrderPlaced{Version(0), 10, spring + 90}}), Account::bank) == 0);
  const auto ledger = books_of_changes({Delivered{Version(0), 10}});
  CHECK(in(ledger, Account::bank) == -1200'00);
  CHECK(in(ledger, Account::gateways_in_stock) == 1200'00);
}

TEST_CASE("an installation moves a gateway from the shelf to the wall and pays a visit") {
  const auto ledger = books_on(
      {{spring, 0, Delivered{Version(0), 10}}, {last_day, 0, GatewaysInstalled{plants, {}, 4}}});
  CHECK(in(ledger, Account::gateways_in_stock) == 720'00);
  CHECK(in(ledger, Account::gateways_installed) == 480'00);
  CHECK(in(ledger, Account::installation_visits) == 380'00);
  CHECK(ledger.gateways_without_delivery == 0);
}

TEST_CASE("a visit that serves several points costs less a point") {
  auto costs = plain_costs();
  costs.points_in_100_visits = 115;
  const auto ledger = books_on({{spring, 0, VisitsFailed{plants.group, 23, spring + 42}}}, costs);
  CHECK(in(ledger, Account::failed_visits) == 20 * 95'00);
}

TEST_CASE("an exchange costs its price, of which the new gateway comes from the shelf") {
  const auto ledger = books_of_changes({Delivered{Version(0), 2}, GatewaysInstalled{plants, {}, 1},
                                        GatewaysReplaced{plants, plants, 1}});
  CHECK(in(ledger, Account::exchange_visits) == 95'00);
  CHECK(in(ledger, Account::dead_gateways) == 120'00);
  CHECK(in(ledger, Account::gateways_installed) == 120'00);
  CHECK(in(ledger, Account::gateways_in_stock) == 0);
}

TEST_CASE("an exchange changes no fee") {
  const std::vector<Happened> without{{spring, 0, Delivered{Version(0), 2}},
                                      {spring, 0, GatewaysInstalled{plants, {}, 1}}};
  auto with = without;
  with.push_back({spring + 30, 0, GatewaysReplaced{plants, plants, 1}});
  CHECK(in(books_on(with), Account::fees_of_grid_operator) ==
        in(books_on(without), Account::fees_of_grid_operator));
}

TEST_CASE("stranded stock keeps its value until it is written off") {
  const std::vector<Change> stranded{Delivered{Version(0), 5}, StockStranded{Version(0), 5}};
  const auto before = books_of_changes(stranded);
  CHECK(in(before, Account::stranded_gateways) == 600'00);
  CHECK(surplus(before.totals) == 0);

  auto written_off = stranded;
  written_off.push_back(WrittenOff{Version(0), 5});
  const auto after = books_of_changes(written_off);
  CHECK(in(after, Account::stranded_gateways) == 0);
  CHECK(in(after, Account::write_offs) == 600'00);
  CHECK(surplus(after.totals) == -600'00);
}

TEST_CASE("stock that is freed can be installed again") {
  const auto ledger = books_of_changes(
      {Delivered{Version(0), 5}, StockStranded{Version(0), 5}, StockFreed{Version(0)}});
  CHECK(in(ledger, Account::stranded_gateways) == 0);
  CHECK(in(ledger, Account::gateways_in_stock) == 600'00);
}

TEST_CASE("a ban that catches the same shelf again moves only what came since") {
  const auto ledger = books_of_changes({Delivered{Version(0), 5}, StockStranded{Version(0), 5},
                                        Delivered{Version(0), 2}, StockStranded{Version(0), 7}});
  CHECK(in(ledger, Account::stranded_gateways) == 840'00);
  CHECK(in(ledger, Account::gateways_in_stock) == 0);
}

TEST_CASE("the shelves of two operators are two") {
  const auto ledger = books_on({{spring, 0, Delivered{Version(0), 5}},
                                {spring, 1, Delivered{Version(0), 5}},
                                {spring, 0, StockStranded{Version(0), 5}},
                                {spring, 1, StockFreed{Version(0)}}});
  CHECK(in(ledger, Account::stranded_gateways) == 600'00);
}

TEST_CASE("every attempt to update costs, also a failed one") {
  const auto ledger = books_of_changes(
      {GatewaysUpdated{0, plants, Version(1), 97}, UpdateFailed{0, Version(0), 1, 2, 1}});
  CHECK(in(ledger, Account::updates) == 80'00);
}

TEST_CASE("modern meters and uncertified systems cost a visit and their device") {
  auto costs = plain_costs();
  costs.modern_meter = 40'00;
  costs.legacy_system = 300'00;
  const auto ledger = books_on({{spring, 0, ModernMetersFitted{plants.group, 2}},
                                {spring, 0, LegacyInstalled{plants.group, 10, 3}}},
                               costs);
  CHECK(in(ledger, Account::installation_visits) == 475'00);
  CHECK(in(ledger, Account::modern_meters) == 80'00);
  CHECK(in(ledger, Account::legacy_systems) == 900'00);
}

TEST_CASE("an idle crew day costs 900 euros, a hundredth of it 9") {
  const auto ledger = books_of_changes({CrewsIdled{300}, CrewsIdled{1}});
  CHECK(in(ledger, Account::idle_crews) == 2709'00);
  CHECK(in(ledger, Account::bank) == -2709'00);
}

TEST_CASE("a calibration period that an update ends costs what the event says, and its visits") {
  const auto ledger =
      books_of_changes({CalibrationsEnded{0, Version(1), 100, 5, 3500'00}, CalibrationVisits{115}});
  CHECK(in(ledger, Account::calibrations) == 3500'00 + 115 * 95'00);
  CHECK(in(ledger, Account::bank) == -3500'00 - 115 * 95'00);
}

TEST_CASE("a ledger of one operator leaves the others out") {
  const std::vector<Happened> events{{spring, 0, Delivered{Version(0), 1}},
                                     {spring, 7, Delivered{Version(0), 100}}};
  const auto ledger = ledger_of({year_2024, events, 0, {}}, {}, law::caps_as_enacted());
  REQUIRE(ledger);
  CHECK(in(*ledger, Account::bank) == -120'00);
}

TEST_CASE("gateways that were never delivered are told") {
  CHECK(books_of_changes({GatewaysInstalled{plants, {}, 4}}).gateways_without_delivery == 4);
  CHECK(books_of_changes({WrittenOff{Version(0), 3}}).gateways_without_delivery == 3);
}

TEST_CASE("what cannot be booked is refused") {
  const std::vector<Happened> too_late{{Date::of(2025, 1, 1), 0, Delivered{Version(0), 1}}};
  CHECK_FALSE(ledger_of({year_2024, too_late, {}, {}}, {}, law::caps_as_enacted()));
  const std::vector<Happened> negative{{spring, 0, Delivered{Version(0), -1}}};
  CHECK_FALSE(ledger_of({year_2024, negative, {}, {}}, {}, law::caps_as_enacted()));
  const std::vector<Happened> none;
  CHECK_FALSE(ledger_of({{spring, std::nullopt}, none, {}, {}}, {}, law::caps_as_enacted()));
  CostSpec costs;
  costs.visit = -1;
  CHECK_FALSE(ledger_of({year_2024, none, {}, {}}, costs, law::caps_as_enacted()));
  run::Run run{.key = {}, .horizon = year_2024};
  run.event_count = 1;
  CHECK_FALSE(books_of(run));  // one event happened, none was kept
  run.event_count = 0;
  CHECK(books_of(run));
  CHECK_FALSE(books_of(run, 0));
}

TEST_CASE("the table goes by year and ends with the totals") {
  const auto rows = rows_of(books_of_changes({Delivered{Version(0), 1}}));
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].year == 2024);
  CHECK(name_of(rows[0].account) == "bank");
  CHECK(euros(rows[0].cents) == "-120.00");
  CHECK_FALSE(rows[3].year);
  CHECK(name_of(rows[3].account) == "gateways-in-stock");
  CHECK(euros(-5) == "-0.05");
}
