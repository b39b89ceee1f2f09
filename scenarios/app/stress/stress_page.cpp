// One page for a board: what holds, what breaks it, what stands behind the numbers.
#include <algorithm>
#include <cmath>

#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/app/stress/stress_output.hpp"
#include "scenarios/app/stress/stress_summary.hpp"
#include "scenarios/app/stress/stress_words.hpp"

namespace stichtag::app {
namespace {

using scenarios::count_broken;
using scenarios::count_cases;
using scenarios::count_met;
using scenarios::count_missed;
using scenarios::Shock;

constexpr std::size_t pairs_shown = 6;
constexpr std::size_t assumptions_shown = 6;

// "12 (13 % to 38 %)"; in how many runs it has any case, where not in all.
std::string of_cases(const StressPlan& plan, std::uint64_t hits, std::uint64_t cases) {
  if (cases == 0) return "no case";
  return with_interval(hits, cases) +
         (cases < plan.runs ? ", of " + std::to_string(cases) + " with a case" : "");
}

std::string what_holds(const StressPlan& plan, const StressResult& result) {
  Rows rows{{"duty", "due", "met (95 % interval)"}};
  for (std::size_t i = 0; i < plan.test.duties().size(); ++i)
    rows.push_back(
        {plan.test.duties().names[i], to_string(plan.test.duties().due[i]),
         of_cases(plan, count_met(result.base.outcomes, i), count_cases(result.base.outcomes, i))});
  return table(rows);
}

// Duties that a shock breaks in some runs; one row that says so where there is none.
void rows_of(const StressPlan& plan, const StressCase& base, const StressCase& one, Rows& rows) {
  const auto before = rows.size();
  for (std::size_t i = 0; i < plan.test.duties().size(); ++i) {
    const auto broken = count_broken(base.outcomes, one.outcomes, i);
    if (broken == 0) continue;
    const auto cases = count_cases(one.outcomes, i);
    rows.push_back({rows.size() == before ? short_names(one.shocks) : "",
                    plan.test.duties().names[i], with_interval(broken, cases),
                    of_cases(plan, count_missed(one.outcomes, i), cases)});
  }
  if (rows.size() == before)
    rows.push_back({short_names(one.shocks), "none", with_interval(0, plan.runs), ""});
}

std::string single_shocks(const StressPlan& plan, const StressResult& result) {
  Rows rows{{"shock", "duty", "broken (95 % interval)", "missed (95 % interval)"}};
  for (const auto& one : result.single) rows_of(plan, result.base, one, rows);
  return table(rows);
}

const StressCase& alone(const StressResult& result, const Shock& shock) {
  return *std::find_if(result.single.begin(), result.single.end(), [&](const StressCase& one) {
    return written(one.shocks.front()) == written(shock);
  });
}

// How many runs both together break that neither breaks alone.
struct Together {
  const StressCase* pair;
  std::size_t duty = 0;
  std::uint64_t broken = 0, first = 0, second = 0, more = 0;
};
std::vector<Together> together(const StressPlan& plan, const StressResult& result) {
  std::vector<Together> list;
  const auto& base = result.base.outcomes;
  for (const auto& pair : result.pairs) {
    const auto& a = alone(result, pair.shocks[0]).outcomes;
    const auto& b = alone(result, pair.shocks[1]).outcomes;
    for (std::size_t i = 0; i < plan.test.duties().size(); ++i) {
      Together one{&pair, i, count_broken(base, pair.outcomes, i), count_broken(base, a, i),
                   count_broken(base, b, i)};
      for (std::size_t k = 0; k < plan.runs; ++k)
        one.more += is_broken(base[i][k], pair.outcomes[i][k]) && !is_broken(base[i][k], a[i][k]) &&
                            !is_broken(base[i][k], b[i][k])
                        ? 1
                        : 0;
      if (one.more > 0) list.push_back(one);
    }
  }
  std::stable_sort(list.begin(), list.end(), [](const Together& one, const Together& other) {
    return one.more > other.more;
  });
  return list;
}

std::string pairs_of_shocks(const StressPlan& plan, const StressResult& result) {
  const auto list = together(plan, result);
  if (list.empty()) return "No pair breaks a run that neither of the two breaks alone.\n";
  Rows rows{{"duty", "both", "first", "second", "new", "pair"}};
  for (std::size_t i = 0; i < std::min(pairs_shown, list.size()); ++i) {
    const auto& one = list[i];
    rows.push_back({plan.test.duties().names[one.duty], std::to_string(one.broken),
                    std::to_string(one.first), std::to_string(one.second), std::to_string(one.more),
                    short_names(one.pair->shocks)});
  }
  auto text = table(rows);
  const auto more = list.size() - std::min(pairs_shown, list.size());
  if (more > 0)
    text += wrapped("... and " + std::to_string(more) + " more; --format json has all.");
  return text;
}

std::string meanings(const StressPlan& plan) {
  std::string text;
  for (const auto& shock : plan.shocks)
    text += wrapped("- " + short_name(shock) + ": " + in_words(shock));
  if (plan.usual_shocks)
    text += wrapped(
        "Sizes and days are round numbers of this test (assumption), nobody's forecast; "
        "set your own with --shock, --from and --days.");
  return text;
}

std::string stands_on(const StressPlan& plan) {
  std::string text;
  for (const auto& one : plan.given.scenario.assumptions) text += wrapped("Assumption: " + one);
  const auto spec = actors_to_run(plan.given.scenario);
  if (!spec) return text;
  const auto& all = spec->assumptions;
  for (std::size_t i = 0; i < std::min(all.size(), assumptions_shown); ++i)
    text += wrapped("- " + all[i]);
  if (all.size() > assumptions_shown)
    text += wrapped("... and " + std::to_string(all.size() - assumptions_shown) +
                    " more assumptions of the actors; --format json lists all.");
  return text;
}

std::string example(const Request& request, const StressPlan& plan, const StressResult& result) {
  const auto worst = worst_shock(plan, result);
  if (!worst) return "";
  const auto run = *first_broken(result.base.outcomes, worst->one->outcomes, worst->duty);
  return wrapped("One broken run to look at: " + replay_of(request, plan, worst->one->shocks, run));
}

std::string how_to_read(const StressPlan& plan) {
  return heading("How to read the counts") +
         wrapped("Each case was simulated " + std::to_string(plan.runs) +
                 " times, with the same luck in every case (deliveries, visits, updates): a duty "
                 "that is met without the shock and missed with it was broken by the shock. In "
                 "brackets, what so few runs can say of the probability (95 %).");
}

std::string the_shocks(const StressPlan& plan, const StressResult& result) {
  auto text = heading("What the shocks are") + meanings(plan) + heading("Each shock alone") +
              single_shocks(plan, result);
  if (result.pairs.empty()) return text;
  return text +
         heading(
             "Two shocks at once: runs broken by both, by each alone, and only by the two (new)") +
         pairs_of_shocks(plan, result);
}

std::string the_smallest(const Request& request, const StressPlan& plan,
                         const StressResult& result) {
  if (!result.reverse) return "";
  return heading("The smallest shock that breaks " +
                 plan.test.duties().names[result.reverse->duty]) +
         smallest_shocks(request, plan, result);
}

}  // namespace

std::string stress_page(const Request& request, const StressPlan& plan,
                        const StressResult& result) {
  const bool nothing_to_break = result.reverse && !result.reverse->holds_without;
  const auto title = styled("Stress test of " + plan.operator_name, Style::bold) + " (" +
                     plan.given.scenario.name + ")\n";
  const auto duties = heading("The duties of § 45 that fall due") + duties_in_words(plan) +
                      heading("What holds without a shock") + what_holds(plan, result);
  const auto last =
      wrapped("Again, with seed " + std::to_string(request.seed) + ": " + plan.repeat);
  if (nothing_to_break)
    return title + the_smallest(request, plan, result) + how_to_read(plan) + duties + "\n" +
           wrapped(legal_note) + last;
  return title + "\n" + in_short(plan, result) + how_to_read(plan) + duties +
         the_shocks(plan, result) + the_smallest(request, plan, result) +
         heading("What this stands on") + stands_on(plan) +
         uncertainty_in_words(plan.given.scenario.uncertainty) +
         wrapped(
             "Exact 95 % intervals (Clopper-Pearson) of the chance that the model draws, not of "
             "what it does not know. Readings: " +
             changed_readings(plan.given.readings) + ". " + legal_note) +
         example(request, plan, result) + how_to_go_on(request, plan, result) + last;
}

}  // namespace stichtag::app
