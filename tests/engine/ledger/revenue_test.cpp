// Fees in closed form.
#include "engine/projections/revenue.hpp"

#include "engine/projections/ledger.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::projections;
using enum CaseGroup;
using law::Metering;

namespace {

std::vector<YearOfFees> fees_of(Period horizon, const std::vector<Charged>& all,
                                const CostSpec& costs = {}) {
  Revenue revenue(horizon, costs, law::caps_as_enacted());
  for (const auto& charged : all) revenue.charge(charged);
  return revenue.years();
}

const auto start_2024 = Date::of(2024, 1, 1);
const auto start_2025 = Date::of(2025, 1, 1);
const auto start_2026 = Date::of(2026, 1, 1);

Cents of(const YearOfFees& year, Stream stream) { return year.gross[std::size_t(stream)]; }

}  // namespace

TEST_CASE("a whole year of a constant fleet costs exactly the cap, also in a leap year") {
  const auto years = fees_of({start_2024, start_2026},
                             {{consumer_6000_10000, Metering::smart_meter, start_2024, false, 7}});
  REQUIRE(years.size() == 2);
  CHECK(of(years[0], Stream::customers) == 7 * 20'00);
  CHECK(of(years[0], Stream::grid_operator) == 7 * 80'00);
  CHECK(of(years[1], Stream::customers) == 7 * 40'00);
  CHECK(of(years[1], Stream::grid_operator) == 7 * 80'00);
}

TEST_CASE("in the year of the GNDEW new charges follow the new caps, old ones wait") {
  const auto start = Date::of(2023, 1, 1);
  const auto gndew = Date::of(2023, 5, 27);
  const auto old =
      fees_of({start, start_2024}, {{controllable_14a, Metering::smart_meter, start, false, 1000}});
  CHECK(of(old[0], Stream::customers) == 1000 * 100'00);
  CHECK(of(old[0], Stream::grid_operator) == 0);

  const auto fresh =
      fees_of({start, start_2024}, {{controllable_14a, Metering::smart_meter, gndew, false, 1000}});
  const std::int64_t days = start_2024 - gndew;
  CHECK(of(fresh[0], Stream::customers) == rounded(1000 * days * 50'00, 365));
  CHECK(of(fresh[0], Stream::grid_operator) == rounded(1000 * days * 80'00, 365));
}

TEST_CASE("modern meters change their fee inside 2025") {
  const auto years = fees_of({start_2025, start_2026},
                             {{plant_1_7, Metering::modern_meter, start_2025, false, 1'000'003}});
  const std::int64_t cents_a_year = 55 * 20'00 + 310 * 25'00;
  CHECK(of(years[0], Stream::modern_meters) == rounded(1'000'003 * cents_a_year, 365));
}

TEST_CASE("a year is rounded once, not a meter or a day at a time") {
  const std::vector<Charged> one_by_one(
      365, {consumer_0_2000, Metering::smart_meter, start_2026 - 1, false, 1});
  const auto years = fees_of({start_2025, start_2026}, one_by_one);
  CHECK(of(years[0], Stream::customers) == 30'00);
}

TEST_CASE("a large case brings the assumed fee, of which the grid operator bears 80 euros") {
  const auto years = fees_of({start_2024, start_2025},
                             {{plant_over_100, Metering::smart_meter, start_2024, false, 1}});
  CHECK(of(years[0], Stream::grid_operator) == 80'00);
  CHECK(of(years[0], Stream::customers) == 120'00);
}

TEST_CASE("a request brings its fee once, and every day if the case is optional") {
  const auto years = fees_of({start_2025, start_2026},
                             {{consumer_0_2000, Metering::smart_meter, start_2025, true, 2},
                              {plant_7_15, Metering::smart_meter, start_2026 - 1, true, 1}});
  CHECK(of(years[0], Stream::requests) == 2 * 130'00 + 100'00);
}

TEST_CASE("an operator that charges less than the cap gets less") {
  CostSpec costs;
  costs.fee_share_of_cap = 50;
  const auto years =
      fees_of({start_2024, start_2025},
              {{consumer_6000_10000, Metering::smart_meter, start_2024, false, 1}}, costs);
  CHECK(of(years[0], Stream::grid_operator) == 40'00);
}

TEST_CASE("an iMSys in the place of a modern meter ends that fee") {
  const fleet::CohortKey key{fleet::Version(0), consumer_6000_10000, fleet::Basis::gndew,
                             fleet::quarter_of(start_2024)};
  const auto half = Date::of(2024, 7, 1);
  const std::vector<actors::Happened> events{
      {half, 0, actors::GatewaysInstalled{key, fleet::PointPlace::modern_meter, 10}}};
  Opening opening;
  opening.modern[std::size_t(consumer_6000_10000)] = 10;
  CostSpec costs;
  costs.vat = 0;
  const auto ledger =
      ledger_of({{start_2024, start_2025}, events, {}, opening}, costs, law::caps_as_enacted());
  REQUIRE(ledger);
  const auto fees = [&](Account account) { return -ledger->totals[std::size_t(account)]; };
  CHECK(fees(Account::fees_of_modern_meters) == rounded(10 * 182 * 20'00, 366));
  CHECK(fees(Account::fees_of_grid_operator) == rounded(10 * 184 * 80'00, 366));
}

TEST_CASE("of a gross fee 19 parts in 119 are tax") {
  Opening opening;
  opening.equipped[std::size_t(consumer_6000_10000)] = 119;
  const std::vector<actors::Happened> none;
  const auto ledger =
      ledger_of({{start_2024, start_2025}, none, {}, opening}, {}, law::caps_as_enacted());
  REQUIRE(ledger);
  CHECK(-ledger->totals[std::size_t(Account::fees_of_grid_operator)] == 8000'00);
  CHECK(-ledger->totals[std::size_t(Account::value_added_tax)] == 1520'00 + 380'00);
  CHECK(ledger->totals[std::size_t(Account::bank)] == 119 * 100'00);
}

TEST_CASE("an opening fleet is older than the GNDEW, also in the rest of its year") {
  Opening opening;
  opening.equipped[std::size_t(controllable_14a)] = 365;
  const std::vector<actors::Happened> none;
  const Period rest{Date::of(2023, 12, 22), start_2024};
  const auto ledger = ledger_of({rest, none, {}, opening}, {}, law::caps_as_enacted());
  REQUIRE(ledger);
  CHECK(ledger->totals[std::size_t(Account::fees_of_grid_operator)] == 0);
  CHECK(ledger->totals[std::size_t(Account::bank)] == 10 * 100'00);
}

TEST_CASE("the largest count and fee that are let in still fit into 64 bits") {
  CostSpec costs;
  costs.appropriate_fee = 10'000'00;
  REQUIRE(check(costs));
  const auto years =
      fees_of({start_2024, start_2025},
              {{plant_over_100, Metering::smart_meter, start_2024, false, 100'000'000}}, costs);
  CHECK(of(years[0], Stream::customers) == Cents{100'000'000} * (10'000'00 - 80'00));
}
