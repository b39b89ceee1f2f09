#include "scenarios/app/one_run/weighed_output.hpp"

#include <algorithm>

#include "engine/projections/costs.hpp"
#include "events/vocabulary/digits.hpp"
#include "scenarios/app/one_run/run_output.hpp"
#include "scenarios/app/page/text_table.hpp"

namespace stichtag::app {
namespace {

using actors::Prospect;
using run::Count;
using run::DecisionRow;

constexpr std::size_t shown = 3;

// Crews without work and gateways that stay on the shelf.
projections::Cents cost_of(const Prospect& one) {
  const projections::CostSpec costs;
  return projections::rounded(one.idle_hundredths * costs.idle_crew_day, 100) +
         one.stranded * costs.stranded_gateway;
}

Tree day_or_null(const std::optional<Date>& day) { return day ? Tree(*day) : Tree(); }

void add_options(const run::Run& run, const actors::OptionsWeighed& weighed, Tree& row) {
  Tree expected = Tree::array();
  for (const auto& one : weighed.expected) {
    expected.push(Tree::object()
                      .set("option", actors::name_of(one.option))
                      .set("begins", day_or_null(one.begins))
                      .set("over", day_or_null(one.over))
                      .set("uncertified", one.uncertified)
                      .set("bricked", one.bricked));
  }
  row.set("from", version_name(run, std::uint32_t(weighed.version)))
      .set("to", weighed.target ? Tree(version_name(run, std::uint32_t(*weighed.target))) : Tree())
      .set("known-loss", day_or_null(weighed.loss))
      .set("expected", std::move(expected));
}

void add_reactions(const actors::ReactionsWeighed& weighed, Tree& row) {
  Tree expected = Tree::array();
  for (const auto& one : weighed.expected) {
    expected.push(Tree::object()
                      .set("option", actors::name_of(one.option))
                      .set("installs-per-week", double(one.installs) / weighed.weeks)
                      .set("installs-in-doubt", one.in_doubt)
                      .set("gateway-days-at-risk", one.days_at_risk)
                      .set("crew-days-idle", double(one.idle_hundredths) / 100)
                      .set("stranded", one.stranded)
                      .set("cents", cost_of(one)));
  }
  row.set("weeks", std::int64_t(weighed.weeks)).set("expected", std::move(expected));
}

template <class Option>
Count spread(const std::vector<Option>& options, Count Option::*what) {
  if (options.empty()) return 0;
  const auto [least, most] =
      std::minmax_element(options.begin(), options.end(),
                          [&](const Option& a, const Option& b) { return a.*what < b.*what; });
  return *most.*what - *least.*what;
}

// By how many gateways the options differ: hung, or too late.
Count of_operator(const DecisionRow& row) {
  return row.reactions ? spread(row.reactions->expected, &Prospect::installs) : 0;
}
Count of_administrator(const DecisionRow& row) {
  // After a canary there are two options only, to go on or to stop.
  if (!row.weighed || !row.weighed->loss || row.weighed->expected.size() < 3) return 0;
  return spread(row.weighed->expected, &actors::Expected::uncertified);
}

// Those with the most, in the order of their days.
template <class Much>
std::vector<const DecisionRow*> few(const run::Run& run, const Much& much) {
  std::vector<const DecisionRow*> rows;
  for (const auto& row : run.decisions)
    if (much(row) > 0) rows.push_back(&row);
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const auto* a, const auto* b) { return much(*a) > much(*b); });
  if (rows.size() > shown) rows.resize(shown);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto* a, const auto* b) { return a->date < b->date; });
  return rows;
}

std::string option_in_words(actors::Choice option, const DecisionRow& row) {
  const bool is_back = row.decision.choice == actors::Choice::duty_again;
  const auto chosen = is_back ? actors::Choice::goes_on : row.decision.choice;
  return std::string(actors::name_of(option)) + (option == chosen ? " *" : "");
}

std::string operators_weighed(const scenarios::Ran& ran) {
  const auto rows = few(ran.run, of_operator);
  if (rows.empty()) return {};
  Rows lines{{"operators, over " + std::to_string(rows.front()->reactions->weeks) + " weeks",
              "gateways a week", "days at risk", "idle crew days", "stranded", "EUR"}};
  for (const auto* row : rows) {
    const auto& about = *row->reactions;
    const auto line = about.line < ran.run.lines.size() ? ", " + ran.run.lines[about.line] : "";
    lines.push_back({to_string(row->date) + ", " + operator_name(ran, row->operator_at) + line +
                     ": " + std::string(actors::name_of(row->decision.reason))});
    for (const auto& one : about.expected)
      lines.push_back({option_in_words(one.option, *row),
                       fixed(double(one.installs) / about.weeks, 1),
                       count_in_words(one.days_at_risk), count_in_words(one.idle_hundredths / 100),
                       count_in_words(one.stranded), count_in_words(cost_of(one) / 100)});
  }
  return table(lines);
}

std::string day_in_words(const std::optional<Date>& day) { return day ? to_string(*day) : "-"; }

std::string administrators_weighed(const scenarios::Ran& ran) {
  const auto rows = few(ran.run, of_administrator);
  if (rows.empty()) return {};
  Rows lines{{"administrators", "begins", "over", "too late", "bricked"}};
  for (const auto* row : rows) {
    const auto& about = *row->weighed;
    lines.push_back({to_string(row->date) + ", " + operator_name(ran, row->operator_at) + ", " +
                     version_name(ran.run, std::uint32_t(about.version)) + ": certificates end " +
                     to_string(*about.loss)});
    for (const auto& one : about.expected)
      lines.push_back({option_in_words(one.option, *row), day_in_words(one.begins),
                       day_in_words(one.over), count_in_words(one.uncertified),
                       count_in_words(one.bricked)});
  }
  return table(lines);
}

}  // namespace

void add_weighed(const run::Run& run, const DecisionRow& decision, Tree& row) {
  if (decision.weighed) add_options(run, *decision.weighed, row);
  if (decision.reactions) add_reactions(*decision.reactions, row);
}

std::string weighed_in_words(const scenarios::Ran& ran) {
  const auto operators = operators_weighed(ran);
  const auto administrators = administrators_weighed(ran);
  if (operators.empty() && administrators.empty()) return {};
  const std::string between = operators.empty() || administrators.empty() ? "" : "\n";
  return "\nWhat the options promised, as known on the day (* chosen)\n" + operators + between +
         administrators +
         wrapped(
             "Means, with the law of that day and no end of it in sight. Days at risk: "
             "gateway-days "
             "of what is hung in doubt. EUR: idle crews and gateways that stay on the shelf. Too "
             "late: gateways that still have the old version when its certificates end. The "
             "decisions on which most hung; --format json has all.");
}

}  // namespace stichtag::app
