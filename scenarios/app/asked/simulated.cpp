#include "scenarios/app/asked/simulated.hpp"

#include <algorithm>

#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/shocks_asked.hpp"
#include "scenarios/app/page/text_table.hpp"
#include "scenarios/runs/law_of_run.hpp"

namespace stichtag::app {
namespace {

// Not before the horizon: there is no fleet yet.
Result<Date> look_ahead_from(const Request& request, Date first, Date known) {
  if (request.on.empty()) return std::max(known, first);
  const auto day = day_asked(request);
  if (!day || *day >= first) return day;
  return Problem{.what = to_string(*day) + " lies before the horizon of the run",
                 .where = "--on",
                 .hint = "name " + to_string(first) + " or a later day"};
}

// What is shown beside the run stands on the same law. Gives back the horizon of the run.
Result<Period> draw_law(const Request& request, Asked& given) {
  const auto spec = actors_to_run(given.scenario);
  if (!spec) return spec.problem();
  auto law = scenarios::law_of_run(std::move(given.state), {given.known, !request.known.empty()},
                                   *spec, {request.seed, request.replication});
  given.state = std::move(law.state), given.known = law.known;
  return spec->horizon;
}

// Everything but the run.
struct Ready {
  Asked given;
  Period horizon;  // of the run
  Date on;
  Date today;
  scenarios::QuotaAsked question;
  std::vector<law::section_45::Duty> duties;
};

Result<Ready> ready(const Request& request, const std::string& name) {
  auto given = asked(request, name);
  if (!given) return given.problem();
  const auto today = given->known;  // a shock to come is not today's knowledge
  if (const auto done = change_scenario(request, *given); !done) return done.problem();
  if (const auto done = draw_inputs(request, *given); !done) return done.problem();
  const auto known = request.shocks.empty() ? given->known : today;  // before anything is drawn
  const auto horizon = draw_law(request, *given);
  if (!horizon) return horizon.problem();
  const auto on = look_ahead_from(request, horizon->from, known);
  if (!on) return on.problem();
  const scenarios::QuotaAsked question{given->readings, given->known, *on};
  auto duties = duties_of(given->state, question);
  return Ready{*std::move(given), *horizon, *on, known, question, std::move(duties)};
}

// Snapshots change nothing in a run, so all of them get those of each.
run::Options options_of(const Request& request, const std::vector<Ready>& all) {
  run::Options options;
  options.step = request.step;
  options.threads = jobs_asked(request);
  for (const auto& one : all) {
    const auto own = evenings_for(one.duties, one.question, one.horizon);
    options.snapshots.insert(options.snapshots.end(), own.begin(), own.end());
  }
  auto& evenings = options.snapshots;
  std::sort(evenings.begin(), evenings.end());
  evenings.erase(std::unique(evenings.begin(), evenings.end()), evenings.end());
  return options;
}

}  // namespace

Result<std::vector<Simulated>> simulated_together(const Request& request,
                                                  const std::vector<std::string>& names) {
  std::vector<Ready> all;
  for (const auto& name : names) {
    auto one = ready(request, name);
    if (!one) return one.problem();
    all.push_back(*std::move(one));
  }
  std::vector<scenarios::ToRun> asked;
  for (const auto& one : all) asked.push_back({one.given.scenario, one.given.readings});
  auto ran = run_scenarios(asked, {request.seed, request.replication}, options_of(request, all));
  if (!ran) return ran.problem();
  std::vector<Simulated> done;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto rows = quota_rows(all[i].duties, all[i].question, (*ran)[i]);
    if (!rows) return rows.problem();
    auto& given = all[i].given;
    auto law = scenarios::law_after(law::fold(given.scenario.log),
                                    {given.known, !request.known.empty()}, (*ran)[i].run);
    done.push_back({std::move(given), std::move((*ran)[i]), *std::move(rows), all[i].on,
                    all[i].today, std::move(law)});
  }
  return done;
}

Result<Simulated> simulated(const Request& request, const std::string& name) {
  auto done = simulated_together(request, {name});
  if (!done) return done.problem();
  return std::move(done->front());
}

Result<Simulated> simulated(const Request& request) {
  const auto name = one_scenario(request);
  if (!name) return name.problem();
  return simulated(request, *name);
}

void describe_run(const Asked& given, const scenarios::Ran& ran, Tree& tree) {
  describe_scenario(given, tree);
  auto all = given.scenario.assumptions;
  all.insert(all.end(), ran.spec.assumptions.begin(), ran.spec.assumptions.end());
  tree.set("assumptions", Tree::array_of(all));
}

std::string shocks_in_words(const Asked& given, const std::string& remark) {
  std::string text;
  for (const auto& assumption : given.scenario.assumptions)
    if (assumption.starts_with("Shock: ")) text += wrapped("What if. " + assumption);
  return text.empty() || remark.empty() ? text : text + wrapped(remark);
}

std::string assumptions_in_words(const Asked& given, const scenarios::Ran& ran) {
  std::string text;
  for (const auto& assumption : given.scenario.assumptions)
    text += wrapped("Assumption: " + assumption);
  constexpr std::size_t shown = 6;
  const auto& all = ran.spec.assumptions;
  for (std::size_t i = 0; i < all.size() && i < shown; ++i) text += wrapped("- " + all[i], 0);
  if (all.size() > shown) {
    text += wrapped("... and " + std::to_string(all.size() - shown) +
                    " more assumptions of the actors; --format json lists all.");
  }
  return text;
}

}  // namespace stichtag::app
