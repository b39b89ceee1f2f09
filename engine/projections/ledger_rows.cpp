#include <algorithm>
#include <numeric>

#include "engine/projections/ledger.hpp"

namespace stichtag::projections {
namespace {

bool is_result(std::size_t account) {
  return account >= std::size_t(Account::installation_visits) &&
         account <= std::size_t(Account::fees_of_requests);
}

void add_rows(std::vector<AccountRow>& rows, std::optional<int> year, const Balances& balances) {
  for (std::size_t i = 0; i < account_count; ++i) {
    if (balances[i] != 0) rows.push_back({year, Account(i), balances[i]});
  }
}

}  // namespace

std::string_view name_of(Account account) {
  constexpr std::array<std::string_view, account_count> names{"bank",
                                                              "gateways-in-stock",
                                                              "stranded-gateways",
                                                              "gateways-installed",
                                                              "installation-visits",
                                                              "failed-visits",
                                                              "exchange-visits",
                                                              "dead-gateways",
                                                              "updates",
                                                              "modern-meters",
                                                              "legacy-systems",
                                                              "calibrations",
                                                              "idle-crews",
                                                              "write-offs",
                                                              "fees-of-customers",
                                                              "fees-of-grid-operator",
                                                              "fees-of-modern-meters",
                                                              "fees-of-requests",
                                                              "value-added-tax"};
  return names[std::size_t(account)];
}

Result<Books> books_of(const run::Run& run, std::optional<std::uint32_t> operator_at) {
  if (run.events.size() != run.event_count) {
    return Problem{ProblemKind::wrong_input, "the run did not keep its events", "ledger",
                   "simulate with Options::keep_events"};
  }
  if (operator_at && *operator_at >= run.totals_of_operator.size()) {
    return Problem{ProblemKind::wrong_input, "the run has no such operator",
                   std::to_string(*operator_at), ""};
  }
  Books books{run.horizon, run.events, operator_at, {}};
  return books;
}

Cents sum_of(const Balances& balances) {
  return std::accumulate(balances.begin(), balances.end(), Cents{0});
}

Cents surplus(const Balances& balances) {
  Cents sum = 0;
  for (std::size_t i = 0; i < account_count; ++i) {
    if (is_result(i)) sum -= balances[i];
  }
  return sum;
}

std::vector<AccountRow> rows_of(const Ledger& ledger) {
  std::vector<AccountRow> rows;
  for (const auto& year : ledger.years) add_rows(rows, year.year, year.changes);
  add_rows(rows, std::nullopt, ledger.totals);
  return rows;
}

}  // namespace stichtag::projections
