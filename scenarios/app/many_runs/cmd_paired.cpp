// `stichtag compare A B --runs N`: many runs of each under the same chance, and their differences.
#include <algorithm>
#include <cmath>

#include "events/vocabulary/digits.hpp"
#include "scenarios/app/asked/alike.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/commands.hpp"
#include "scenarios/app/many_runs/ban_rows.hpp"
#include "scenarios/app/many_runs/ensemble_output.hpp"
#include "scenarios/app/page/progress.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/ensemble/paired.hpp"

namespace stichtag::app {
namespace {

using scenarios::Difference;
using scenarios::Futures;
using scenarios::Members;

struct Side {
  std::unique_ptr<const Futures> futures;
  Members members;
};

// A member's values of all sides, one side after the other.
Result<Members> joined_members(const Request& request, const std::vector<Side>& sides) {
  const auto runs = request.paired_runs;
  std::vector<const Futures*> all;
  for (const auto& side : sides) all.push_back(side.futures.get());
  const auto member = [&](std::uint64_t k) -> Result<scenarios::Values> {
    auto list = Futures::members(all, k);
    if (!list) return list.problem();
    scenarios::Values joined;
    for (const auto& values : *list) joined.insert(joined.end(), values.begin(), values.end());
    return joined;
  };
  auto joined = scenarios::none_yet({}, runs);
  ProgressLine line(request.words.front() + " and the others", runs);
  const auto done = run_missing(joined, member, jobs_asked(request),
                                [&](std::uint64_t count) { return line.at(count); });
  if (!done) return done.problem();
  if (!joined.complete())
    return Problem{ProblemKind::machine, "stopped before all runs were done", "compare",
                   "write shards with `stichtag ensemble --out` to keep what is done"};
  return joined;
}

void share_out(const Members& joined, std::vector<Side>& sides) {
  std::ptrdiff_t from = 0;
  for (auto& side : sides) {
    const auto until = from + std::ptrdiff_t(side.futures->measures().size());
    side.members = {joined.first, {}};
    for (const auto& values : joined.values)
      side.members.values.emplace_back(
          scenarios::Values(values->begin() + from, values->begin() + until));
    from = until;
  }
}

Result<std::vector<Side>> sides_of(const Request& request) {
  std::vector<Side> sides;
  for (const auto& name : request.words) {
    auto futures = futures_asked(request, name, request.paired_runs);
    if (!futures) return futures.problem();
    sides.push_back({*std::move(futures), {}});
  }
  const auto joined = joined_members(request, sides);
  if (!joined) return joined.problem();
  share_out(*joined, sides);
  return sides;
}

Tree tree_of(const std::vector<Difference>& list) {
  Tree rows = Tree::array();
  for (const auto& one : list) {
    rows.push(Tree::object()
                  .set("name", one.measure.name)
                  .set("unit", one.measure.unit)
                  .set("pairs", std::int64_t(one.pairs))
                  .set("means", Tree::array()
                                    .push(value_tree(one.measure, one.mean_before))
                                    .push(value_tree(one.measure, one.mean_after)))
                  .set("difference", one.mean)
                  .set("ci", one.ci ? Tree::array().push(one.ci->low).push(one.ci->high) : Tree())
                  .set("variance-reduction",
                       one.variance_reduction ? Tree(*one.variance_reduction) : Tree()));
  }
  return rows;
}

std::string factor_in_words(const Difference& one) {
  if (!one.variance_reduction) return one.pairs > 1 ? "exact" : "";
  return fixed(*one.variance_reduction, 1);
}

bool is_nothing(const Difference& one) { return one.mean == 0 && !one.variance_reduction; }

// "/NAME" if but one operator is asked whether it meets: its name need not stand in every row.
std::string only_operator(const std::vector<Difference>& list) {
  std::string only;
  for (const auto& one : list) {
    if (one.measure.kind != scenarios::MeasureKind::yes_no) continue;
    const auto ending = one.measure.name.substr(one.measure.name.rfind('/'));
    if (!only.empty() && only != ending) return "";
    only = ending;
  }
  return only;
}

std::string without(std::string name, const std::string& ending) {
  if (!ending.empty() && name.ends_with(ending)) name.resize(name.size() - ending.size());
  return name;
}

// Student's interval lies evenly around the difference.
std::string half_width(const Difference& one) {
  const auto text = gap_in_words(one.measure, (one.ci->high - one.ci->low) / 2);
  return "± " + (text.starts_with('+') ? text.substr(1) : text);
}

bool same_figures(const Difference& a, const Difference& b) {
  return a.pairs == b.pairs && a.mean_before == b.mean_before && a.mean_after == b.mean_after &&
         a.variance_reduction == b.variance_reduction;
}

std::string table_of(const std::vector<Difference>& list) {
  BanRows bans;
  const auto only = only_operator(list);
  Rows rows{{"measure", "first", "difference", "95 %", "factor"}};
  for (const auto& one : list) {
    if (is_nothing(one) || is_told(list, one, same_figures)) continue;
    const auto words = [&](double value) { return value_in_words(one.measure, value); };
    const auto gap = [&](double value) { return gap_in_words(one.measure, value); };
    auto name =
        bans.cell(rows, without(one.measure.name, only), cases_told(list, one, same_figures));
    rows.push_back({std::move(name), words(one.mean_before),
                    gap(one.mean) + (one.is_certain() ? " *" : ""), one.ci ? half_width(one) : "",
                    factor_in_words(one)});
  }
  return table(rows) + "\n" + bans.explained();
}

Rows csv_of(const std::vector<std::pair<std::string, std::vector<Difference>>>& all) {
  Rows rows{{"scenario", "measure", "unit", "pairs", "first", "second", "difference", "ci-low",
             "ci-high", "variance-reduction"}};
  const auto digits = [](double value) { return general(value, csv_digits); };
  for (const auto& [name, list] : all) {
    for (const auto& one : list) {
      rows.push_back({name, one.measure.name, one.measure.unit, std::to_string(one.pairs),
                      value_in_csv(one.measure, one.mean_before),
                      value_in_csv(one.measure, one.mean_after), digits(one.mean),
                      one.ci ? digits(one.ci->low) : "", one.ci ? digits(one.ci->high) : "",
                      one.variance_reduction ? digits(*one.variance_reduction) : ""});
    }
  }
  return rows;
}

std::string how_to_read(const Request& request) {
  return wrapped(
      "Run k of both scenarios has the same chance (seed " + std::to_string(request.seed) +
      "). 95 %: the interval around the difference, * if it excludes 0. Factor: so many times more "
      "runs would be needed "
      "without common chance (exact: every pair differs by the same); below 1 the pairing does "
      "harm. Intervals are of one measure each: "
      "of twenty that do not differ, one will look as if it did. " +
      legal_note);
}

// More than one of the others: each is held against the first.
std::string page_of(const Request& request, const std::string& other,
                    const std::vector<Difference>& list, const Side& base, const Side& side) {
  const auto apart = unlike(base.futures->scenario(), side.futures->scenario());
  std::size_t same = 0;
  for (const auto& one : list) same += is_nothing(one) ? 1 : 0;
  return styled(other, Style::bold) + " against " + request.words.front() + ": " +
         std::to_string(request.paired_runs) + " pairs of runs\n\n" +
         (apart.empty()
              ? ""
              : wrapped("Not alike: " + apart + "; differences come from that too.") + "\n") +
         table_of(list) + wrapped(std::to_string(same) + " measures do not differ in any run.") +
         uncertainty_in_words(side.futures->uncertainty());
}

}  // namespace

Result<Output> paired_command(const Request& request) {
  const auto asked_for = sides_of(request);
  if (!asked_for) return asked_for.problem();
  const auto& sides = *asked_for;
  Output output{Tree::object(), {}, {}};
  std::vector<std::pair<std::string, std::vector<Difference>>> all;
  Tree pairs = Tree::array();
  const auto& base = sides.front();
  for (std::size_t i = 1; i < sides.size(); ++i) {
    auto list = scenarios::differences({base.futures->measures(), base.members},
                                       {sides[i].futures->measures(), sides[i].members});
    pairs.push(Tree::object()
                   .set("scenario", sides[i].futures->name())
                   .set("against", base.futures->name())
                   .set("not-alike", unlike(base.futures->scenario(), sides[i].futures->scenario()))
                   .set("measures", tree_of(list)));
    output.text += page_of(request, request.words[i], list, base, sides[i]) + "\n";
    all.emplace_back(request.words[i], std::move(list));
  }
  Tree hashes = Tree::array();
  for (const auto& side : sides) hashes.push(hash_of(side.futures->measures(), side.members));
  output.json.set("schema", "stichtag/paired/1").set("seed", std::int64_t(request.seed));
  output.json.set("runs", std::int64_t(request.paired_runs));
  output.json.set("scenarios", Tree::array_of(request.words)).set("hashes", std::move(hashes));
  output.json.set("uncertain", uncertainty_tree(base.futures->uncertainty()));
  output.json.set("pairs", std::move(pairs)).set("note", legal_note);
  output.rows = csv_of(all);
  output.text += how_to_read(request);
  return output;
}

}  // namespace stichtag::app
