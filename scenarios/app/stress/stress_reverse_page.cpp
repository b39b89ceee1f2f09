#include <algorithm>

#include "scenarios/app/page/text_table.hpp"
#include "scenarios/app/stress/stress_output.hpp"
#include "scenarios/app/stress/stress_summary.hpp"
#include "scenarios/app/stress/stress_words.hpp"
#include "scenarios/ensemble/statistics.hpp"

namespace stichtag::app {
namespace {

using OfShock = StressReverse::OfShock;

std::string size_in_words(const OfShock& of, int units) {
  return std::to_string(units) + (of.by_days ? " d" : " %");
}

std::string name_without_size(const OfShock& of) {
  return of.by_days ? short_name(of.shock) : scenarios::shock_names()[std::size_t(of.shock.kind)];
}

std::string given_in_words(const scenarios::Shock& given) {
  return short_name(given) + ", " + std::to_string(given.until - given.from) + " d";
}

// Shortest first; what never breaks it last, what is broken without it first.
std::vector<const OfShock*> by_size(const std::vector<OfShock>& shocks) {
  std::vector<const OfShock*> list;
  for (const auto& of : shocks) list.push_back(&of);
  const auto rank = [](const OfShock* of) {
    if (!of->breaking) return 0;
    return of->breaking->fails ? of->breaking->fails->units + (of->by_days ? 0 : 1'000'000)
                               : 2'000'000;
  };
  std::stable_sort(list.begin(), list.end(),
                   [&](const auto* one, const auto* other) { return rank(one) < rank(other); });
  return list;
}

std::string proof_of(const Request& request, const StressPlan& plan, const OfShock& of) {
  if (!of.breaking || !of.breaking->flips) return "";
  const auto run = *of.breaking->flips;
  std::string text = "  " + name_without_size(of) +
                     (of.given ? " after " + given_in_words(*of.given) : "") + ", run " +
                     std::to_string(run) + "\n";
  const auto line = [&](const char* word, int units) {
    return wrapped(word + replay_of(request, plan, all_at_units(of, units), run), 4);
  };
  return text + line("met:    ", of.breaking->holds->units) +
         line("missed: ", of.breaking->fails->units);
}

// Holds at, met, breaks at, met, nine in ten hold to.
std::vector<std::string> sizes_of(const OfShock& of) {
  if (!of.breaking) return {"", "", "without it", "", ""};
  const auto& found = *of.breaking;
  const auto safe = of.safe ? size_in_words(of, *of.safe) : "";
  if (!found.fails)
    return {size_in_words(of, of.most), std::to_string(found.tried.back().met), "never", "", safe};
  return {size_in_words(of, found.holds->units), std::to_string(found.holds->met),
          size_in_words(of, found.fails->units), std::to_string(found.fails->met), safe};
}

std::string looked_at(const OfShock& of) {
  if (!of.breaking) return "";
  return std::to_string(of.breaking->tried.size()) +
         (of.breaking->steady ? " tried" : " tried, larger ones hold");
}

std::vector<std::string> row_of(std::vector<std::string> row, const OfShock& of) {
  for (auto& cell : sizes_of(of)) row.push_back(std::move(cell));
  row.push_back(looked_at(of));
  return row;
}

std::string alone(const StressReverse& reverse) {
  Rows rows{{"shock", "holds at", "met", "breaks at", "met", "9 in 10 to", "other sizes"}};
  for (const auto* of : by_size(reverse.shocks))
    rows.push_back(row_of({name_without_size(*of)}, *of));
  return table(rows);
}

std::string in_pairs(const StressReverse& reverse) {
  if (reverse.pairs.empty()) return "";
  Rows rows{
      {"given", "second", "holds at", "met", "breaks at", "met", "9 in 10 to", "other sizes"}};
  for (const auto* of : by_size(reverse.pairs))
    rows.push_back(row_of({given_in_words(*of->given), name_without_size(*of)}, *of));
  return heading("The smallest second shock, after a first of the size named") + table(rows);
}

std::string interval_in_words(std::uint64_t met, std::uint64_t cases) {
  const auto ci = scenarios::clopper_pearson(met, cases);
  return per_cent(ci.low) + " to " + per_cent(ci.high);
}

// The sizes tried up to which P(met) lies clearly above the bound, and from which clearly below.
std::string clear_sizes(const OfShock& of, std::uint64_t cases, double bound) {
  std::optional<int> above, below;
  bool still_above = true;
  for (const auto& one : of.breaking->tried) {
    const auto ci = scenarios::clopper_pearson(one.met, cases);
    still_above = still_above && ci.low >= bound;
    if (still_above) above = one.units;
    if (ci.high >= bound) below.reset();
    if (ci.high < bound && !below) below = one.units;
  }
  return "clearly above " + per_cent(bound) +
         (above ? " up to " + size_in_words(of, *above) : " at no size tried") +
         (below ? ", clearly below from " + size_in_words(of, *below) : ", clearly below at none");
}

// How little the runs know of it.
std::string border_of(const StressReverse& reverse, const OfShock& of, double bound) {
  if (!of.breaking || !of.breaking->fails) return "";
  const auto at = [&](const scenarios::Tried& tried) {
    return interval_in_words(tried.met, reverse.cases) + " at " + size_in_words(of, tried.units);
  };
  return wrapped("- " + name_without_size(of) +
                 (of.given ? " after " + given_in_words(*of.given) : "") + ": P(met) is " +
                 at(*of.breaking->holds) + ", " + at(*of.breaking->fails) + "; " +
                 clear_sizes(of, reverse.cases, bound) + ".");
}

// Before what is to be broken.
std::string nothing_to_break(const std::string& duty, const StressResult& result) {
  const auto& reverse = *result.reverse;
  if (reverse.cases == 0)
    return wrapped(duty + " has no case in any run: it is neither held nor broken.");
  const auto met = scenarios::count_met(result.base.outcomes, reverse.duty);
  return wrapped(duty + " does not hold even without a shock: it is met in " + std::to_string(met) +
                 " of " + std::to_string(reverse.cases) + " runs (" +
                 interval_in_words(met, reverse.cases) + "), and counts as holding from " +
                 std::to_string(reverse.needed) +
                 " on. There is nothing left to break, so no shock was simulated.");
}

}  // namespace

std::string smallest_shocks(const Request& request, const StressPlan& plan,
                            const StressResult& result) {
  const auto& reverse = *result.reverse;
  const auto& duty = plan.test.duties().names[reverse.duty];
  if (!reverse.holds_without) return nothing_to_break(duty, result);
  std::string proofs, borders;
  for (const auto* list : {&reverse.shocks, &reverse.pairs}) {
    for (const auto* of : by_size(*list)) {
      proofs += proof_of(request, plan, *of);
      borders += border_of(reverse, *of, request.at_least);
    }
  }
  const auto bound = std::to_string(reverse.needed) + " of " + std::to_string(reverse.cases);
  return wrapped(duty + " counts as holding where it is met in at least " + bound +
                 " runs. Bisection, the same chance at every size.") +
         alone(reverse) +
         wrapped(
             "No smaller size that was tried breaks it. 9 in 10 to: up to that size nine in "
             "ten of the runs that meet it without the shock still do.") +
         in_pairs(reverse) +
         (borders.empty() ? ""
                          : heading("How sure the border is (95 %, exact)") + borders +
                                wrapped("In between other seeds may put it anywhere; more --runs "
                                        "narrow it.")) +
         (proofs.empty() ? "" : heading("The proof: one unit less, one unit more") + proofs);
}

}  // namespace stichtag::app
