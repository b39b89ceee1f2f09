#include "scenarios/app/report/sensitivity_of_report.hpp"

#include <algorithm>
#include <cmath>

#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/measure_asked.hpp"
#include "scenarios/app/asked/shocks_asked.hpp"
#include "scenarios/app/many_runs/ban_rows.hpp"

namespace stichtag::app {
namespace {

using report::Sensitivity;
using Swings = Sensitivity::Swings;

constexpr std::size_t most_duties = 3;

std::uint64_t runs_for(const Request& request, const scenarios::FreeInputs& inputs) {
  if (request.sensitivity_runs) return *request.sensitivity_runs;
  const auto ends = std::max<std::uint64_t>(1, ends_of_all(inputs));
  return std::clamp(most_sensitivity_runs / ends, std::uint64_t{2}, default_sensitivity_runs);
}

// Of a measure that exists at every point.
std::optional<Swings> swings_of(const scenarios::Measure& measure, std::size_t at,
                                const scenarios::Tornado& plan, std::uint64_t runs,
                                const std::vector<scenarios::Values>& values) {
  std::vector<double> answers;
  for (const auto& one : values) answers.push_back(one[at]);
  if (std::any_of(answers.begin(), answers.end(), [](double one) { return std::isnan(one); }))
    return std::nullopt;
  Swings swings{measure, {}, bars_of(plan, runs, answers)};
  if (swings.bars.front().swing <= 0) return std::nullopt;
  return swings;
}

bool is_ban(const scenarios::Measure& measure) {
  const auto ban = scenarios::ban_measure(measure.name);
  return ban && ban->of == scenarios::BanMeasure::Of::days && ban->ground == law::Ground::s19_6_s2;
}
bool same_interval(const std::optional<scenarios::Interval>& a,
                   const std::optional<scenarios::Interval>& b) {
  return a && b ? a->low == b->low && a->high == b->high : !a && !b;
}
bool same_figures(const Swings& a, const Swings& b) {
  return std::equal(a.bars.begin(), a.bars.end(), b.bars.begin(), b.bars.end(),
                    [](const auto& x, const auto& y) {
                      return x.input == y.input && x.means == y.means && same_interval(x.ci, y.ci);
                    });
}
// Two products on which the inputs do the same: their bans are told once.
bool told_together(const Swings& a, const Swings& b) {
  auto one = scenarios::ban_measure(a.measure.name);
  const auto other = scenarios::ban_measure(b.measure.name);
  if (!one || !other) return false;
  one->product = other->product;
  return *one == *other && same_figures(a, b);
}
std::vector<Swings> together(std::vector<Swings> all) {
  std::vector<Swings> list;
  for (auto& one : all) {
    const auto same = std::find_if(
        list.begin(), list.end(), [&](const Swings& before) { return told_together(before, one); });
    if (same == list.end())
      list.push_back(std::move(one));
    else
      same->also.push_back(std::move(one.measure));
  }
  return list;
}
bool is_quota(const scenarios::Measure& measure) {
  return measure.name.starts_with("quota-achieved/");
}

// The shares that swing most, in the order of their due days; the ban of § 19(6) S. 2; the money.
std::vector<Swings> chosen(std::vector<Swings> all) {
  std::vector<double> swings;
  for (const auto& one : all)
    if (is_quota(one.measure)) swings.push_back(one.bars.front().swing);
  std::sort(swings.rbegin(), swings.rend());
  const double least = swings.size() > most_duties ? swings[most_duties - 1] : 0;
  std::size_t duties = 0;
  const auto whole = all;
  std::erase_if(all, [&](const Swings& one) {
    if (is_told(whole, one, same_figures)) return true;
    if (!is_quota(one.measure)) return !is_ban(one.measure) && one.measure.name != "surplus";
    return one.bars.front().swing < least || ++duties > most_duties;
  });
  return all;
}

}  // namespace

Result<std::optional<Sensitivity>> sensitivity_of_report(const Request& request,
                                                         const std::string& scenario) {
  if (request.sensitivity_runs == 0) return std::optional<Sensitivity>();
  if (request.sensitivity_runs == 1)
    return Problem{.what = "one run at an end says nothing of chance",
                   .where = "--sensitivity-runs",
                   .hint = "give 0 for none, or 2 and more"};
  auto given = asked(request, scenario);
  if (!given) return given.problem();
  if (const auto done = change_scenario(request, *given); !done) return done.problem();
  const auto& uncertainty = given->scenario.uncertainty;
  const auto inputs = free_inputs(uncertainty, set_by_hand(request));
  Sensitivity found;
  for (std::size_t i = 0; i < inputs.which.size(); ++i) found.inputs.push_back(inputs.input(i));
  if (found.inputs.empty()) return std::optional(std::move(found));
  const auto futures = futures_over(request, *given, 1);
  if (!futures) return futures.problem();
  found.runs = runs_for(request, inputs);
  found.correlated = !uncertainty.correlations.empty();
  const auto plan = tornado_plan(inputs, found.runs);
  found.points = plan.points.size();
  const auto values = values_at(request, **futures, plan.points);
  if (!values) return values.problem();
  std::vector<Swings> all;
  const auto& measures = (*futures)->measures();
  for (std::size_t at = 0; at < measures.size(); ++at) {
    auto swings = swings_of(measures[at], at, plan, found.runs, *values);
    if (swings) all.push_back(*std::move(swings));
  }
  found.measures = together(chosen(std::move(all)));
  return std::optional(std::move(found));
}

}  // namespace stichtag::app
