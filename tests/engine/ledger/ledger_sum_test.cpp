// On any list of events: the accounts sum to zero, and the books of all are those of each.
#include <algorithm>
#include <random>

#include "engine/projections/ledger.hpp"
#include "tests/support/catch.hpp"

using namespace stichtag;
using namespace stichtag::projections;
using namespace stichtag::actors;

namespace {

const Period horizon{Date::of(2020, 3, 5), Date::of(2027, 8, 9)};
constexpr std::uint32_t operators = 3;

// The bits of mt19937 are the same everywhere; those of a distribution are not.
class Draw {
 public:
  explicit Draw(unsigned seed) : bits_(seed) {}
  std::uint32_t below(std::uint32_t n) { return std::uint32_t(bits_()) % n; }
  Count count() { return Count(below(5000)); }
  CaseGroup group() { return CaseGroup(below(case_group_count)); }
  Version version() { return Version(below(4)); }
  fleet::CohortKey key() {
    return {version(), group(), fleet::Basis(below(5)), fleet::quarter_of(horizon.from)};
  }

 private:
  std::mt19937 bits_;
};

Change change_of(Draw& draw) {
  switch (draw.below(15)) {
    case 0:
      return Delivered{draw.version(), draw.count()};
    case 1:
      return GatewaysInstalled{draw.key(), fleet::PointPlace(draw.below(4)), draw.count()};
    case 2:
      return VisitsFailed{draw.group(), draw.count(), horizon.from};
    case 3:
      return ModernMetersFitted{draw.group(), draw.count()};
    case 4:
      return LegacyInstalled{draw.group(), 0, draw.count()};
    case 5:
      return StockStranded{draw.version(), draw.count()};
    case 6:
      return StockFreed{draw.version()};
    case 7:
      return WrittenOff{draw.version(), draw.count()};
    case 8:
      return GatewaysUpdated{0, draw.key(), draw.version(), draw.count()};
    case 9:
      return UpdateFailed{0, draw.version(), {}, draw.count(), draw.count()};
    case 10:
      return GatewaysReplaced{draw.key(), draw.key(), draw.count()};
    case 11:
      return CrewsIdled{draw.count()};
    case 12:
      return CalibrationsEnded{0, draw.version(), draw.count(), draw.count(), draw.count()};
    case 13:
      return CalibrationVisits{draw.count()};
    default:
      return PointsGrown{draw.group(), draw.count()};
  }
}

std::vector<Happened> random_events(unsigned seed) {
  Draw draw(seed);
  std::vector<Happened> events;
  auto day = horizon.from;
  for (int i = 0; i < 300; ++i) {
    events.push_back({day, draw.below(operators), change_of(draw)});
    day = std::min(day + int(draw.below(15)), *horizon.until - 1);
  }
  return events;
}

Ledger books_on(const std::vector<Happened>& events, std::optional<std::uint32_t> of_one) {
  CostSpec costs;
  costs.gateway = 123'45;
  costs.stranded_gateway = 99'99;
  auto ledger = ledger_of({horizon, events, of_one, {}}, costs, law::caps_as_enacted());
  REQUIRE(ledger);
  return *ledger;
}

}  // namespace

TEST_CASE("every year of any run sums to zero over all accounts") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const auto ledger = books_on(random_events(seed), {});
    REQUIRE(ledger.years.size() == 8);
    Balances totals{};
    for (const auto& year : ledger.years) {
      REQUIRE(sum_of(year.changes) == 0);
      for (std::size_t i = 0; i < account_count; ++i) totals[i] += year.changes[i];
    }
    REQUIRE(totals == ledger.totals);
  }
}

TEST_CASE("the stranded account is never overdrawn") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const auto ledger = books_on(random_events(seed), {});
    REQUIRE(ledger.totals[std::size_t(Account::stranded_gateways)] >= 0);
  }
}

TEST_CASE("the books of the operators add up to the books of all, but for the cents of fees") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const auto events = random_events(seed);
    const auto all = books_on(events, {});
    Balances sums{};
    for (std::uint32_t i = 0; i < operators; ++i) {
      const auto one = books_on(events, i);
      for (std::size_t at = 0; at < account_count; ++at) sums[at] += one.totals[at];
    }
    for (std::size_t at = 0; at < std::size_t(Account::fees_of_customers); ++at) {
      if (Account(at) == Account::bank) continue;
      REQUIRE(sums[at] == all.totals[at]);
    }
  }
}

TEST_CASE("the order of fees does not matter") {
  auto events = random_events(1);
  const auto before = books_on(events, {});
  std::reverse(events.begin(), events.end());
  const auto after = books_on(events, {});
  for (const auto account : {Account::fees_of_customers, Account::fees_of_grid_operator}) {
    CHECK(before.totals[std::size_t(account)] == after.totals[std::size_t(account)]);
  }
}
