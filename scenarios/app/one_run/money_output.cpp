#include "scenarios/app/one_run/money_output.hpp"

#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/runs/money_of_run.hpp"

namespace stichtag::app {
namespace {

std::string euros_in_words(projections::Cents cents) {
  const bool negative = cents < 0;
  return (negative ? "-" : "") + count_in_words((negative ? -cents : cents) / 100) + " EUR";
}

}  // namespace

Result<projections::Ledger> money_of(const Asked& given, const scenarios::Ran& ran) {
  law::Inquiry inquiry(given.known, given.addressee, given.readings);
  return scenarios::money_of_run(ran.run, ran.spec, given.state, inquiry);
}

Tree money_tree(const projections::Ledger& ledger) {
  Tree rows = Tree::array();
  for (const auto& row : projections::rows_of(ledger)) {
    rows.push(Tree::object()
                  .set("year", row.year ? Tree(std::int64_t(*row.year)) : Tree())
                  .set("account", projections::name_of(row.account))
                  .set("cents", row.cents));
  }
  Tree tree = Tree::object();
  tree.set("accounts", std::move(rows)).set("sum", projections::sum_of(ledger.totals));
  tree.set("surplus", projections::surplus(ledger.totals));
  tree.set("assumptions", Tree::array_of(projections::assumptions_of({})));
  return tree;
}

std::string money_in_words(const projections::Ledger& ledger) {
  Rows rows{{"account", "over the horizon"}};
  for (const auto& row : projections::rows_of(ledger)) {
    if (row.year || row.cents == 0) continue;
    rows.push_back({std::string(projections::name_of(row.account)), euros_in_words(row.cents)});
  }
  rows.push_back({"sum of all accounts", euros_in_words(projections::sum_of(ledger.totals))});
  return table(rows) +
         wrapped(
             "What an account receives is positive, so revenue is negative. Prices are "
             "assumptions (docs/decisions/0006-money.md); fees at the price caps.");
}

}  // namespace stichtag::app
