// Bans that differ from run to run of an ensemble: from when, until when, in how many runs.
#include <algorithm>
#include <cmath>

#include "engine/law/calendar.hpp"
#include "scenarios/ensemble/ban_measures.hpp"
#include "scenarios/report/sections.hpp"

namespace stichtag::report {
namespace {

using scenarios::BanMeasure;
using scenarios::Summary;

// The start or the end of a ban, and all cases of which it is told.
struct BanDay {
  BanMeasure of;
  const Summary* summary;
  std::vector<CaseGroup> cases;
};

bool same_in_all(const Summary& summary, std::uint64_t runs) {
  return summary.defined == runs && summary.quantiles->front() == summary.quantiles->back();
}

bool same_figures(const Summary& a, const Summary& b) {
  return a.defined == b.defined && a.quantiles == b.quantiles;
}

bool same_day(const BanDay& a, const BanDay& b) {
  return a.of.of == b.of.of && a.of.product == b.of.product && a.of.ground == b.of.ground &&
         same_figures(*a.summary, *b.summary);
}

void add_cases(BanDay& day, const law::LegalState& state, CaseGroup measured) {
  for (const auto group : all_case_groups())
    if (law::fare_alike(state, measured, group)) day.cases.push_back(group);
  std::sort(day.cases.begin(), day.cases.end());
}

std::vector<BanDay> days_of(const Side& side) {
  std::vector<BanDay> days;
  if (!side.ensemble) return days;
  for (const auto& summary : side.ensemble->summaries) {
    const auto of = scenarios::ban_measure(summary.measure.name);
    if (!of || of->of == BanMeasure::Of::days || summary.defined == 0 || !summary.quantiles)
      continue;
    if (same_in_all(summary, side.ensemble->runs)) continue;
    BanDay day{*of, &summary, {}};
    const auto known = std::find_if(days.begin(), days.end(),
                                    [&](const BanDay& one) { return same_day(one, day); });
    add_cases(known == days.end() ? day : *known, side.state, of->group);
    if (known == days.end()) days.push_back(std::move(day));
  }
  return days;
}

Cell day_cell(const Summary& summary, std::size_t quantile) {
  return Date(std::int32_t(std::lround((*summary.quantiles)[quantile])));
}

void add_rows(Table& table, const Report& report, const Side& side) {
  const auto& say = report.say;
  const auto days = days_of(side);
  if (days.empty()) return;
  table.commands.push_back(report.commands.of_run("ensemble", side) + " --runs " +
                           std::to_string(side.ensemble->runs) + " --format csv");
  for (const auto& [of, summary, cases] : days) {
    const bool starts = of.of == BanMeasure::Of::start;
    table.rows.push_back(
        {{Word{side.scenario.name, letter_of(report, side)},
          Word{of.product, product_name(of.product)},
          Word{std::string(name_of(of.ground)), say.norm(of.ground)}, say.cases(cases),
          Word{starts ? "start" : "end", starts ? say("begins", "beginnt") : say("ends", "endet")},
          day_cell(*summary, 0), day_cell(*summary, 2), day_cell(*summary, 4),
          Number{std::int64_t(summary->defined)}, Number{std::int64_t(side.ensemble->runs)}},
         of.ground == law::Ground::s19_6_s2 ? "strong" : ""});
  }
}

}  // namespace

std::optional<Table> bans_over_runs(const Report& report) {
  const auto& say = report.say;
  Table table{
      "bans-over-runs",
      say("Bans that differ from run to run: nine runs of ten that have the ban lie between "
          "the outer days; an end only of the runs in which it comes within the horizon",
          "Verbote, die von Lauf zu Lauf verschieden sind: Neun von zehn Läufen mit dem "
          "Verbot liegen zwischen den äußeren Tagen; ein Ende nur aus den Läufen, in denen es "
          "in den Zeitraum fällt"),
      {{"scenario", say("Scenario", "Szenario")},
       {"product", say("Product", "Produkt")},
       {"ground", say("Ground", "Grund")},
       {"cases", say("Cases", "Fallgruppen")},
       {"what", say("Ban", "Verbot")},
       {"0.05", "5 %"},
       {"0.5", "50 %"},
       {"0.95", "95 %"},
       {"runs", say("in runs", "in Läufen"), true},
       {"of", say("of", "von"), true}},
      {},
      {}};
  for (const auto& side : report.sides) add_rows(table, report, side);
  return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

}  // namespace stichtag::report
