// The money of a run, in double entry: a pure fold over its events. Every flow leaves one account
// and enters another, so the sum over all accounts is zero at any time.
// Unit: whole cents. What an account receives is positive: bank and assets are positive when full,
// expenses are positive, revenue and debts are negative.
#pragma once
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/law/price_caps.hpp"
#include "engine/projections/costs.hpp"
#include "engine/run/run.hpp"

namespace stichtag::projections {

using simulation::Count;

enum class Account : std::uint8_t {
  bank,
  gateways_in_stock,   // at the price of a gateway
  stranded_gateways,   // on the shelf, may not be installed
  gateways_installed,  // at the price of a gateway; the model writes nothing off over time
  installation_visits,
  failed_visits,
  exchange_visits,
  dead_gateways,  // value of gateways that were exchanged
  updates,
  modern_meters,
  legacy_systems,
  calibrations,  // of gateways whose calibration period an update ended
  idle_crews,
  write_offs,
  fees_of_customers,  // revenue, net of value added tax, as all below
  fees_of_grid_operator,
  fees_of_modern_meters,
  fees_of_requests,  // § 35(1), on top of the caps
  value_added_tax    // owed; the model never pays it on
};
inline constexpr std::size_t account_count = 19;
[[nodiscard]] std::string_view name_of(Account account);

using Balances = std::array<Cents, account_count>;

struct YearOfMoney {
  int year = 0;
  Balances changes{};
};

// What hung at the points on the evening before the horizon; it brings fees and has no book value.
struct Opening {
  run::ByGroup equipped{};  // iMSys
  run::ByGroup modern{};
};

struct Books {
  Period horizon;  // `until` is set
  std::span<const actors::Happened> events;
  std::optional<std::uint32_t> operator_at;  // absent: all operators
  Opening opening;
};

struct Ledger {
  std::vector<YearOfMoney> years;  // every year of the horizon, in order
  Balances totals{};
  // Gateways installed, stranded or written off that no delivery in the events accounts for.
  Count gateways_without_delivery = 0;
};

// Refused: a horizon without an end, an event outside of it, a negative or absurd count, costs that
// check() refuses.
[[nodiscard]] Result<Ledger> ledger_of(const Books& books, const CostSpec& costs,
                                       const law::CapCalendar& calendar);
// The books of a run; its events must have been kept.
[[nodiscard]] Result<Books> books_of(const run::Run& run,
                                     std::optional<std::uint32_t> operator_at = std::nullopt);

// Zero, or the ledger is broken.
[[nodiscard]] Cents sum_of(const Balances& balances);
// Revenue less expenses, before income tax.
[[nodiscard]] Cents surplus(const Balances& balances);

// A table: by year, then account; the totals last. Accounts without any flow are left out.
struct AccountRow {
  std::optional<int> year;  // absent: the whole horizon
  Account account{};
  Cents cents = 0;
};
[[nodiscard]] std::vector<AccountRow> rows_of(const Ledger& ledger);

}  // namespace stichtag::projections
