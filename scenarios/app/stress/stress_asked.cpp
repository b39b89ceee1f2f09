#include "scenarios/app/stress/stress_asked.hpp"

#include <algorithm>

#include "events/vocabulary/digits.hpp"
#include "events/vocabulary/names.hpp"
#include "scenarios/actor_fields.hpp"
#include "scenarios/app/asked/futures_asked.hpp"
#include "scenarios/app/asked/repeated.hpp"
#include "scenarios/app/asked/shocks_asked.hpp"

namespace stichtag::app {
namespace {

using scenarios::Shock;
using scenarios::ShockKind;

constexpr int years_ahead = 3;

Date first_of_next_month(Date day) {
  return add_months_down(Date::of(day.year(), day.month(), 1), 1);
}

Result<Date> first_day(const Request& request, const Asked& given) {
  if (!request.from.empty()) return parse_day(request.from, "--from");
  return first_of_next_month(std::max(given.known, given.scenario.horizon.from));
}

// The lines of the operator's mix, the heaviest first.
std::vector<std::string> lines_of(const actors::OperatorSpec& spec) {
  auto mix = spec.buying.mix;
  std::stable_sort(mix.begin(), mix.end(),
                   [](const auto& one, const auto& other) { return one.weight > other.weight; });
  std::vector<std::string> lines;
  for (const auto& part : mix) lines.push_back(part.line);
  return lines;
}

// One of each kind. The sizes are round numbers and nobody's forecast.
std::vector<Shock> usual(const actors::OperatorSpec& spec, Date from, int days) {
  const auto lines = lines_of(spec);
  const auto until = from + days;
  return {{ShockKind::ban, lines.front(), 1, from, until},
          {ShockKind::certificate_lapse, lines[lines.size() > 1 ? 1 : 0], 1, from, until},
          {ShockKind::delivery_cut, {}, 1, from, until},
          {ShockKind::crew_loss, {}, 0.5, from, until},
          {ShockKind::refusals, {}, 0.3, from, until},
          {ShockKind::failed_campaign, {}, 0.05, from, until},
          {ShockKind::demand_jump, {}, 0.25, from, until}};
}

// One duty by its name, or by a part of it that no other has; "quota:" before it does no harm.
Result<std::size_t> duty_named(const std::string& typed, const std::vector<std::string>& names) {
  const auto wanted = typed.starts_with("quota:") ? typed.substr(6) : typed;
  std::vector<std::size_t> like;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == wanted) return i;
    if (names[i].find(wanted) != std::string::npos) like.push_back(i);
  }
  if (like.size() == 1) return like.front();
  return Problem{.what = (like.empty() ? "no duty '" : "more than one duty '") + typed + "'",
                 .where = "--target",
                 .hint = did_you_mean(wanted, names, 16)};
}

// All duties still to come, or the one wanted, by name; [first, past) of their due days.
struct Wanted {
  Date first, past;
  std::string duty = {};
};
Result<Wanted> wanted(const Request& request, const Asked& given, Date from) {
  if (request.target.empty()) return Wanted{from, add_months_down(from, 12 * years_ahead)};
  std::vector<std::string> names;
  std::vector<Date> due;
  for (const auto& duty :
       scenarios::duties_of(given.state, {given.readings, given.known, given.known}))
    names.push_back(duty.name), due.push_back(duty.due);
  const auto at = duty_named(request.target, names);
  if (!at) return at.problem();
  if (due[*at] < from)
    return Problem{.what = names[*at] + " was due on " + to_string(due[*at]) +
                           ", before the shocks begin on " + to_string(from),
                   .where = "--target",
                   .hint = "choose an earlier --from"};
  return Wanted{due[*at], due[*at] + 1, names[*at]};
}

std::string repeat_of(const Request& request, const StressPlan& plan) {
  auto text = "stichtag stress " + shell_word(plan.scenario);
  if (!request.operator_name.empty()) text += " --operator " + shell_word(request.operator_name);
  if (!request.target.empty()) text += " --target " + shell_word(request.target);
  if (request.reverse) text += " --reverse";
  if (request.reverse && request.at_least != 0.5)
    text += " --at-least " + shortest(request.at_least);
  if (plan.usual_shocks) {
    text += " --from " + to_string(plan.from) + " --days " + std::to_string(request.days);
  } else if (!request.from.empty()) {
    text += " --from " + request.from;
  }
  return text + " --runs " + std::to_string(plan.runs) + simulated_options(request);
}

Result<Asked> given_without_shocks(const Request& request, const std::string& scenario) {
  auto calm = request;
  calm.shocks.clear();
  auto given = asked(calm, scenario);
  if (!given) return given;
  if (const auto done = change_scenario(calm, *given); !done) return done.problem();
  return given;
}

Date earliest(const std::vector<Shock>& shocks, Date otherwise) {
  for (const auto& shock : shocks) otherwise = std::min(otherwise, shock.from);
  return otherwise;
}

}  // namespace

Result<StressPlan> stress_planned(const Request& request) {
  const auto scenario = one_scenario(request);
  if (!scenario) return scenario.problem();
  auto given = given_without_shocks(request, *scenario);
  if (!given) return given.problem();
  const auto spec = actors_to_run(given->scenario);
  if (!spec) return spec.problem();
  const auto name = request.operator_name.empty() && !spec->operators.empty()
                        ? spec->operators.front().name
                        : request.operator_name;
  if (const auto done = take_out_of_fleet(name, *given); !done) return done.problem();
  auto shocks = shocks_asked(request);
  if (!shocks) return shocks.problem();
  const auto day = first_day(request, *given);
  if (!day) return day.problem();
  const auto from =
      request.from.empty() && !shocks->empty() ? earliest(*shocks, shocks->front().from) : *day;
  const auto due = wanted(request, *given, from);
  if (!due) return due.problem();
  const auto runs = request.runs.value_or(default_stress_runs);
  scenarios::FuturesAsked futures;
  futures.seed = request.seed, futures.runs = runs;
  futures.pinned = set_by_hand(request), futures.known_given = !request.known.empty();
  auto test = scenarios::StressTest::of({given->scenario, given->readings, given->known, futures,
                                         name, jobs_asked(request), due->duty},
                                        due->first, due->past);
  if (!test) return test.problem();
  const bool usual_shocks = shocks->empty();
  for (const auto& one : spec->operators)
    if (usual_shocks && one.name == name) *shocks = usual(one, from, request.days);
  StressPlan plan{*std::move(given), *scenario, name, from, *std::move(shocks), usual_shocks, runs,
                  *std::move(test),  {}};
  plan.repeat = repeat_of(request, plan);
  return plan;
}

}  // namespace stichtag::app
